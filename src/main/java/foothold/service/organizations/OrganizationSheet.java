package foothold.service.organizations;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Tie;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes what is known and thought of one organization, one undoable step each. */
public final class OrganizationSheet {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public OrganizationSheet(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * Puts the organization of that name on the list of targets: found however it is written, or
     * made. Whether there is a likely advocate follows from the ties known there, until the user
     * says otherwise.
     *
     * @throws IllegalArgumentException when the name is empty
     */
    public Organization add(String name) {
        var folded = Text.folded(name);
        var found =
                workspace.store().all(Shapes.ORGANIZATION).stream()
                        .filter(each -> Text.folded(each.name()).equals(folded))
                        .findFirst();
        if (found.isEmpty()) {
            var id = Ids.make(workspace.clock().instant(), random);
            var made = Organization.named(id, name);
            workspace.apply(Edit.of("Add " + made.name(), Change.create(made)));
            return made;
        }
        var before = found.get();
        if (!before.rank().equals(Organization.Rank.NONE)) {
            return before;
        }
        var rank = new Organization.Rank(hasAdvocate(before), null, null);
        return write("Add " + before.name() + " to the targets", before, before.with(rank), null);
    }

    private boolean hasAdvocate(Organization organization) {
        return workspace
                .store()
                .pointing(Shapes.CONTACT, "organization", organization.id())
                .stream()
                .anyMatch(OrganizationSheet::likelyAdvocate);
    }

    private static boolean likelyAdvocate(Contact contact) {
        var standing = contact.standing();
        return contact.tie().kind() != Tie.Kind.NONE
                && standing.archivedAt() == null
                && !standing.doNotContact();
    }

    /** Ranks it; a null in the rank means not judged. */
    public void rank(Organization before, Organization.Rank rank) {
        write("Rank " + before.name(), before, before.with(rank), null);
    }

    /** Says how large it is; null for unknown. */
    public void size(Organization before, Organization.Size size) {
        write(
                "Change size of " + before.name(),
                before,
                before.with(before.about().with(size)),
                null);
    }

    /**
     * Writes the notes as far as they are typed.
     *
     * @param pause names the stretch of typing between two pauses, which becomes one undo step
     */
    public Organization notes(Organization before, String notes, String pause) {
        var after = before.with(before.about().withNotes(notes));
        var typing = "organization " + before.id() + " notes " + pause;
        return write("Change notes on " + before.name(), before, after, typing);
    }

    /** They made an offer on that local day, or, for null, none after all. */
    public void offered(Organization before, LocalDate day) {
        var label = day == null ? "Take back the offer of " : "Log the offer of ";
        var about = before.about().offeredOn(day);
        write(label + before.name(), before, before.with(about), null);
    }

    /** Nobody else there is to be written to, or again for false. */
    public void close(Organization before, boolean closed) {
        var at = closed ? workspace.clock().instant() : null;
        write((closed ? "Close " : "Reopen ") + before.name(), before, before.closedAt(at), null);
    }

    /** Says what makes somebody there the better or the worse person to ask first. */
    public void footing(Contact before, Profile.Footing footing) {
        var profile = before.profile().with(before.profile().job().with(footing));
        var after = before.with(profile);
        if (!after.equals(before)) {
            var label = "Judge " + before.name();
            workspace.apply(Edit.of(label, Change.update(before, after)));
        }
    }

    private Organization write(
            String label, Organization before, Organization after, String typing) {
        if (!after.equals(before)) {
            workspace.apply(new Edit(label, List.of(Change.update(before, after)), typing));
        }
        return after;
    }
}
