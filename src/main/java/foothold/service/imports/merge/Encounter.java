package foothold.service.imports.merge;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shapes;
import foothold.service.imports.match.Card;
import foothold.service.imports.match.Census;
import foothold.service.imports.plan.PlannedRow.Field;
import foothold.service.imports.plan.PlannedRow.News;
import foothold.service.imports.plan.PlannedRow.Proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One person of the file beside the contact they were recognised as.
 *
 * @param told what the file says
 * @param contact the contact as they are, or null for somebody new
 * @param census everybody else
 */
public record Encounter(Told told, Contact contact, Census census) {

    /** What is taken over together: nothing known yet, something told. */
    private static final List<String> MARKS =
            List.of(
                    "tie",
                    "tieStrength",
                    "internal",
                    "manager",
                    "doNotContact",
                    "mentor",
                    "relevance",
                    "level",
                    "promotedInside");

    private static final Set<Object> NOTHING = Set.of("NONE", 0L, false);

    /** What the file tells that is not known, or known otherwise; nothing about somebody new. */
    public News news() {
        if (contact == null) {
            return News.NONE;
        }
        var known = known();
        var fills = EnumSet.noneOf(Field.class);
        var proposals = new ArrayList<Proposal>();
        for (var field : Field.values()) {
            switch (field) {
                case EMAIL, PHONE, PROFILE, TAGS -> {
                    if (!fresh(field.key(), known).isEmpty()) {
                        fills.add(field);
                    }
                }
                case NAME, ROLE, ORGANIZATION, PRONUNCIATION, LOCATION, ZONE, TIE ->
                        compare(field, known, fills, proposals);
                case RESEARCH -> {
                    if (!told.text("research").isEmpty()
                            && !research(known).equals(known.text("research"))) {
                        fills.add(field);
                    }
                }
                case CONNECTED_ON -> {
                    if (known.text(field.key()) == null && told.value(field.key()) != null) {
                        fills.add(field);
                    }
                }
                case MARKS -> {
                    if (MARKS.stream().anyMatch(mark -> toMark(mark, known))) {
                        fills.add(field);
                    }
                }
            }
        }
        return new News(fills, proposals);
    }

    /** The contact's fields, with the organization by name. */
    private Fields known() {
        return Shapes.CONTACT.flatten(contact).put("organization", census.employer(contact));
    }

    private void compare(
            Field field, Fields known, EnumSet<Field> fills, List<Proposal> proposals) {
        var says = told.text(field.key());
        var before = known.text(field.key());
        if (Text.orNull(says) == null
                || Card.folded(says).equals(Card.folded(before))
                || field == Field.NAME && !renames()) {
            return;
        }
        if (Text.orNull(before) == null) {
            fills.add(field);
        } else {
            proposals.add(new Proposal(told.first().line(), field, before, Text.orEmpty(says)));
        }
    }

    /**
     * A name stays as the user wrote it, unless this program's own file says otherwise or an e-mail
     * stood for it.
     */
    private boolean renames() {
        return told.text("id").equals(contact.id())
                || contact.reach().emails().stream()
                        .anyMatch(email -> Card.folded(email).equals(Card.folded(contact.name())));
    }

    private boolean toMark(String mark, Fields known) {
        return blank(known.values().get(mark)) && !blank(told.value(mark));
    }

    private static boolean blank(Object value) {
        return value == null || NOTHING.contains(value);
    }

    /** Values that are new; an e-mail that is somebody else's here is left there. */
    private List<String> fresh(String field, Fields known) {
        return told.beside(field, known.list(field)).stream()
                .filter(
                        value ->
                                !field.equals("emails")
                                        || census.otherOwner(value, contact).isEmpty())
                .toList();
    }

    /** What is told stands behind what is known, unless it stands there already. */
    private String research(Fields known) {
        var before = Text.orEmpty(known.text("research"));
        var says = Text.orEmpty(told.text("research"));
        return before.contains(says) ? known.text("research") : (before + "\n\n" + says).strip();
    }

    /**
     * The contact with what is not known yet, and with the accepted proposals.
     *
     * @param organizationId of an organization by name
     */
    Contact updated(Set<Proposal> accepted, UnaryOperator<String> organizationId) {
        var news = news();
        var known = known();
        var next = Shapes.CONTACT.flatten(contact);
        for (var field : news.fills()) {
            switch (field) {
                case EMAIL, PHONE, PROFILE, TAGS ->
                        next.put(
                                field.key(),
                                both(known.list(field.key()), fresh(field.key(), known)));
                case RESEARCH -> next.put("research", research(known));
                case MARKS ->
                        MARKS.stream()
                                .filter(mark -> toMark(mark, known))
                                .forEach(mark -> next.raw(mark, told.value(mark)));
                default -> put(next, field, told.text(field.key()), organizationId);
            }
        }
        news.proposals().stream()
                .filter(accepted::contains)
                .forEach(each -> put(next, each.field(), each.after(), organizationId));
        return Shapes.CONTACT.restore(next);
    }

    private static void put(
            Fields next, Field field, String says, UnaryOperator<String> organizationId) {
        next.put(field.key(), field == Field.ORGANIZATION ? organizationId.apply(says) : says);
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** What the user should know about how they were recognised. */
    public List<String> notes() {
        var known = contact == null ? List.<String>of() : contact.reach().emails();
        return told.beside("emails", known).stream()
                .map(email -> census.otherOwner(email, contact).orElse(null))
                .filter(Objects::nonNull)
                .map(this::sharedEmail)
                .toList();
    }

    private String sharedEmail(Contact owner) {
        return contact == null
                ? owner.name() + " has the same e-mail, but the two are different people"
                : "the e-mail is that of " + owner.name() + " here; the profile decided";
    }
}
