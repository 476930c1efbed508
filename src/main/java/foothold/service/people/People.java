package foothold.service.people;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Standing.Closure;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Adds people and says where they stand. What is done to many at once is one edit, of those it
 * changes anything about; each such method returns how many that are, and writes nothing for none.
 */
public final class People {
    private final Workspace workspace;
    private final RandomGenerator random;
    private final Organizations organizations;
    private final Standings standings;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public People(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
        this.organizations = new Organizations(workspace, random);
        this.standings = new Standings(workspace);
    }

    /**
     * Adds somebody; their organization is found by name or made in the same edit.
     *
     * @param target whether they are marked as somebody to talk to
     * @throws IllegalArgumentException when the name is empty
     */
    public Contact add(Newcomer newcomer, boolean target) {
        var changes = new ArrayList<Change>();
        var job =
                new Profile.Job(
                        newcomer.role(), organizations.idOf(newcomer.organization(), changes));
        var profile =
                Profile.named(newcomer.name())
                        .with(job)
                        .with(new Profile.Place(newcomer.more().location(), null))
                        .withResearch(newcomer.more().research());
        var now = workspace.clock().instant();
        var filing = new Standing.Filing(List.of(), false, null, now);
        var standing = Standing.KNOWN.with(filing).with(Standing.Aim.NONE.withTarget(target));
        var contact = new Contact(Ids.make(now, random), profile, newcomer.reach(), null, standing);
        changes.add(Change.create(contact));
        workspace.apply(Edit.of("Add " + contact.name(), changes));
        return contact;
    }

    /** Marks them as people to talk to, or no longer. */
    public int target(Collection<String> ids, boolean target) {
        return change(
                ids,
                target ? "Mark %s as target" : "Unmark %s as target",
                standing -> standing.with(standing.aim().withTarget(target)));
    }

    /** Gives them a tag. */
    public int tag(Collection<String> ids, String tag) {
        var word = Text.orEmpty(tag);
        return change(
                ids,
                "Tag %s “" + Standings.literal(word) + "”",
                standing -> withTags(standing, tags -> Stream.concat(tags, Stream.of(word))));
    }

    /** Takes a tag from them. */
    public int untag(Collection<String> ids, String tag) {
        return change(
                ids,
                "Untag %s “" + Standings.literal(tag) + "”",
                standing -> withTags(standing, tags -> tags.filter(each -> !each.equals(tag))));
    }

    private static Standing withTags(Standing standing, UnaryOperator<Stream<String>> change) {
        var filing = standing.filing();
        return standing.with(filing.withTags(change.apply(filing.tags().stream()).toList()));
    }

    /** Puts them away out of the lists; what was written stays. */
    public int archive(Collection<String> ids) {
        var now = workspace.clock().instant();
        return change(
                ids,
                "Archive %s",
                standing ->
                        standing.archivedAt() == null ? standing.withArchivedAt(now) : standing);
    }

    /** Brings archived people back into the lists. */
    public int bringBack(Collection<String> ids) {
        return change(ids, "Bring back %s", standing -> standing.withArchivedAt(null));
    }

    /** Nothing more is to come from them, for that reason. */
    public int close(Collection<String> ids, Closure.Reason reason) {
        var closure = new Closure(reason, workspace.clock().instant());
        var label =
                switch (reason) {
                    case NO_ANSWER -> "Close %s: no answer";
                    case DECLINED -> "Close %s: declined";
                    case PAUSED -> "Pause %s";
                };
        return change(
                ids,
                label,
                standing ->
                        standing.closure() != null && standing.closure().reason() == reason
                                ? standing
                                : standing.withClosure(closure));
    }

    /** Opens closed people again. */
    public int reopen(Collection<String> ids) {
        return change(ids, "Reopen %s", standing -> standing.withClosure(null));
    }

    /** They, or I, asked for no more messages; or this no longer holds. */
    public int doNotContact(Collection<String> ids, boolean noMore) {
        return change(
                ids,
                noMore ? "Mark %s as do-not-contact" : "Allow contact with %s again",
                standing -> standing.withDoNotContact(noMore));
    }

    /** Somebody to keep in touch with for good, or no longer. */
    public int mentor(Collection<String> ids, boolean mentor) {
        return change(
                ids,
                mentor ? "Mark %s as mentor" : "Unmark %s as mentor",
                standing -> standing.with(standing.filing().withMentor(mentor)));
    }

    private int change(Collection<String> ids, String label, UnaryOperator<Standing> change) {
        return standings.change(ids, label, change);
    }
}
