package foothold.service.ledger;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Tie;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.meeting.Referral;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store.PersonRow;
import foothold.service.Workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The names one was given, and what becomes of them. Every method writes one edit; the contact who
 * named somebody must exist ({@link java.util.NoSuchElementException} otherwise).
 */
public final class Referrals {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public Referrals(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** That contact named somebody, of whom only the name is kept unless their contact is given. */
    public Referral note(String fromId, Referral.Named named, Referral.Naming naming) {
        var referral = new Referral(newId(now()), fromId, named, naming);
        write(label("Note that %s named %s", referral), List.of(Change.create(referral)));
        return referral;
    }

    /**
     * That contact named somebody, who becomes a contact in the same edit: the one of that name
     * where there is just one, otherwise a new one with a tie that says who named them.
     */
    public Referral add(String fromId, Referral.Named named, Referral.Naming naming) {
        var changes = new ArrayList<Change>();
        var referral = new Referral(newId(now()), fromId, named, naming);
        var linked = referral.with(linked(referral, changes));
        changes.add(Change.create(linked));
        write(label("Note that %s named %s", linked), changes);
        return linked;
    }

    /** Makes a contact of somebody only named, wherever the name was given in that spelling. */
    public Referral adopt(Referral referral) {
        if (referral.named().contactId() != null) {
            return referral;
        }
        var changes = new ArrayList<Change>();
        var named = linked(referral, changes);
        for (var each : workspace.store().all(Shapes.REFERRAL)) {
            if (each.named().person().equals(referral.named().person())) {
                changes.add(Change.update(each, each.with(linked(each, named.contactId()))));
            }
        }
        write(label("Add to people, named by %s: %s", referral), changes);
        return referral.with(named);
    }

    /** It was somebody else, or said otherwise; nothing is written when it is the same. */
    public Referral change(Referral before, Referral after) {
        if (!before.equals(after)) {
            write(label("Change that %s named %s", after), List.of(Change.update(before, after)));
        }
        return after;
    }

    /** Nobody was named. */
    public void remove(Referral referral) {
        write(label("Remove that %s named %s", referral), List.of(Change.delete(referral)));
    }

    /**
     * The person named is not to be written to, whoever names them again.
     *
     * @param reason in the user's words, or null
     */
    public void dontPursue(Referral.Named named, String reason) {
        var now = now();
        var verdict = new Decision.Verdict.Dismissed(reason);
        var decision = new Decision(newId(now), key(named), now, verdict);
        write("Decide not to write to " + named.name(), List.of(Change.create(decision)));
    }

    /** The person named is to be written to after all; false when it was never decided against. */
    public boolean pursue(Referral.Named named) {
        var decisions =
                workspace.store().all(Shapes.DECISION).stream()
                        .filter(each -> each.dismissed() && isAbout(each, named))
                        .map(Change::delete)
                        .toList();
        if (!decisions.isEmpty()) {
            write("Write to " + named.name() + " after all", decisions);
        }
        return !decisions.isEmpty();
    }

    private static boolean isAbout(Decision decision, Referral.Named named) {
        return decision.key().equals(key(named))
                || decision.key().equals(key(new Referral.Named(null, named.name(), null)));
    }

    private static Followup.Key key(Referral.Named named) {
        return new Followup.Key(FollowupKind.CONTACT_REFERRAL, named.person());
    }

    /** The one named with their contact, for whose making {@code changes} get what is needed. */
    private Referral.Named linked(Referral referral, List<Change> changes) {
        var named = referral.named();
        if (named.contactId() != null) {
            return named;
        }
        var known = known(named.name(), referral.fromId());
        if (known.isPresent()) {
            return linked(referral, known.get());
        }
        var contact = newcomer(referral);
        changes.add(Change.create(contact));
        return linked(referral, contact.id());
    }

    private static Referral.Named linked(Referral referral, String contactId) {
        return new Referral.Named(contactId, referral.named().name(), referral.named().note());
    }

    /** The contact of that name, if there is just one besides the one who said it. */
    private Optional<String> known(String name, String fromId) {
        var folded = Text.folded(name);
        var found =
                workspace.store().people().stream()
                        .filter(each -> !each.id().equals(fromId))
                        .filter(each -> Text.folded(each.name()).equals(folded))
                        .map(PersonRow::id)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Contact newcomer(Referral referral) {
        var now = now();
        var tie =
                new Tie(
                        Tie.Kind.REFERRAL,
                        "named by " + nameOf(referral.fromId()),
                        0,
                        false,
                        false);
        var filing = new Standing.Filing(List.of(), false, null, now);
        var standing = Standing.KNOWN.with(filing).with(Standing.Aim.NONE.withTarget(true));
        var profile = Profile.named(referral.named().name());
        return new Contact(newId(now), profile, null, tie, standing);
    }

    private String label(String form, Referral referral) {
        return form.formatted(nameOf(referral.fromId()), referral.named().name());
    }

    private String nameOf(String contactId) {
        return workspace.store().find(Shapes.CONTACT, contactId).orElseThrow().name();
    }

    private void write(String label, List<Change> changes) {
        workspace.apply(Edit.of(label, changes));
    }

    private Instant now() {
        return workspace.clock().instant();
    }

    private String newId(Instant at) {
        return Ids.make(at, random);
    }
}
