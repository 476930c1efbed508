package foothold.service.agenda;

import foothold.domain.followup.Rulebook;
import foothold.domain.followup.rules.Scheduler;
import foothold.domain.followup.rules.terms.Decisions;
import foothold.service.Topic;
import foothold.service.Workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The due list. It reads the facts once and, told by the workspace what an edit touched, reads and
 * computes again only what that concerns. For any thread, one at a time; the first look at a big
 * file takes longer than a frame, so screens call it in the background.
 */
public final class Agenda implements AutoCloseable {
    private final Rulebooks rulebooks;
    private final Facts facts;
    private final News news;
    private final Verdicts verdicts = new Verdicts();
    private final Queue<Topic> heard = new ConcurrentLinkedQueue<>();
    private final Runnable deaf;
    private final Glance glance;
    private Optional<Outlook> glanced = Optional.empty();
    private Rulebook book;
    private LocalDate bookOf;
    private Instant bookSince;
    private Instant seenAt;

    /** The agenda of that file; nothing is read before the first look. */
    public Agenda(Workspace workspace, Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
        this.facts = new Facts(workspace.store());
        this.news = new News(facts);
        this.glance = new Glance(workspace, rulebooks, Glance.Extent.SCREEN);
        this.deaf = workspace.listen(heard::addAll);
        heard.add(Topic.EVERYTHING);
    }

    /**
     * What is due, as seen at {@code now}; facts dated later are left out. Within a minute, what no
     * edit touched is taken as it was found earlier in that minute.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public synchronized Outlook look(Instant now) {
        boolean done = false;
        try {
            var outlook = look(now, hear());
            done = true;
            return outlook;
        } finally {
            if (!done) {
                // What was heard is lost half way: begin from the file again next time.
                heard.add(Topic.EVERYTHING);
            }
        }
    }

    /**
     * The head of Today's list as seen at {@code now}, where that is known much sooner than the
     * whole and fills any screen: the same rows in the same order, and nothing about anybody else.
     * Empty in all but big files, and once there was a look.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public synchronized Optional<Outlook> glance(Instant now) {
        if (seenAt != null) {
            return Optional.empty();
        }
        if (glanced.isEmpty()) {
            glanced = glance.at(now);
        }
        return glanced;
    }

    /** Stops listening to the workspace. */
    @Override
    public void close() {
        deaf.run();
    }

    private Outlook look(Instant now, Set<Topic> topics) {
        var touched = news.read(topics, now);
        if (renewBook(now, topics)) {
            touched = Concerned.EVERYBODY;
        }
        var decisions = new Decisions(facts.decisions().values(), now);
        var rules = new Scheduler(book, decisions, now);
        verdicts.renew(facts, sameMinute(now) ? touched : Concerned.EVERYBODY, rules);
        seenAt = now;
        return Outlook.of(now, book, verdicts.followups(), verdicts.people());
    }

    private Set<Topic> hear() {
        var topics = new LinkedHashSet<Topic>();
        for (var topic = heard.poll(); topic != null; topic = heard.poll()) {
            topics.add(topic);
        }
        return topics;
    }

    /** Reads the rules again when they, the day or the years they must cover are others. */
    private boolean renewBook(Instant now, Set<Topic> topics) {
        var earliest = facts.earliest(now);
        boolean otherRules = topics.contains(Topic.RULES) || topics.contains(Topic.EVERYTHING);
        if (book != null
                && !otherRules
                && book.day(now).equals(bookOf)
                && !earliest.isBefore(bookSince)) {
            return false;
        }
        book = rulebooks.read(now, earliest);
        bookOf = book.day(now);
        bookSince = earliest;
        return true;
    }

    private boolean sameMinute(Instant now) {
        return seenAt != null
                && !now.isBefore(seenAt)
                && now.truncatedTo(ChronoUnit.MINUTES)
                        .equals(seenAt.truncatedTo(ChronoUnit.MINUTES));
    }
}
