package foothold.service.imports;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Standing;
import foothold.service.imports.PlannedRow.Field;
import foothold.service.imports.PlannedRow.News;
import foothold.service.imports.PlannedRow.Proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * One person of the file beside the contact they were recognised as.
 *
 * @param told what the file says
 * @param contact the contact as they are, or null for somebody new
 * @param census everybody else
 */
record Encounter(Told told, Contact contact, Census census) {

    /** What the file tells that is not known, or known otherwise; nothing about somebody new. */
    News news() {
        if (contact == null) {
            return News.NONE;
        }
        var fills = EnumSet.noneOf(Field.class);
        var proposals = new ArrayList<Proposal>();
        compare(Field.ROLE, contact.profile().job().role(), told.role(), fills, proposals);
        compare(
                Field.ORGANIZATION,
                census.employer(contact),
                told.organization(),
                fills,
                proposals);
        if (!emails().isEmpty()) {
            fills.add(Field.EMAIL);
        }
        if (!links().isEmpty()) {
            fills.add(Field.PROFILE);
        }
        if (contact.standing().filing().connectedOn() == null && told.connectedOn() != null) {
            fills.add(Field.CONNECTED_ON);
        }
        return new News(fills, proposals);
    }

    private void compare(
            Field field,
            String known,
            String says,
            EnumSet<Field> fills,
            List<Proposal> proposals) {
        if (Text.orNull(says) == null || Card.folded(says).equals(Card.folded(known))) {
            return;
        }
        if (Text.orNull(known) == null) {
            fills.add(field);
        } else {
            proposals.add(new Proposal(told.first().line(), field, known, Text.orEmpty(says)));
        }
    }

    /** Ways to reach them that are new; an address that is somebody else's here is left there. */
    private List<String> emails() {
        return told.emailsBeside(contact.reach().emails()).stream()
                .filter(email -> census.otherOwner(email, contact).isEmpty())
                .toList();
    }

    private List<String> links() {
        return told.linksBeside(contact.reach().links());
    }

    /** The contact with what is not known yet, role and organization aside. */
    Contact filledIn() {
        var reach = contact.reach();
        var filing = contact.standing().filing();
        var day = filing.connectedOn() == null ? told.connectedOn() : filing.connectedOn();
        return contact.with(
                        new Reach(
                                both(reach.emails(), emails()),
                                reach.phones(),
                                both(reach.links(), links())))
                .with(
                        contact.standing()
                                .with(
                                        new Standing.Filing(
                                                filing.tags(),
                                                filing.mentor(),
                                                day,
                                                filing.addedAt())));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** What the user should know about how they were recognised. */
    List<String> notes() {
        var known = contact == null ? List.<String>of() : contact.reach().emails();
        return told.emailsBeside(known).stream()
                .flatMap(email -> census.otherOwner(email, contact).stream())
                .map(this::sharedEmail)
                .toList();
    }

    private String sharedEmail(Contact owner) {
        return contact == null
                ? owner.name() + " has the same e-mail, but the two are different people"
                : "the e-mail is that of " + owner.name() + " here; the profile decided";
    }
}
