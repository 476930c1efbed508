package foothold.service.compose.fill;

import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Research;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message;
import foothold.domain.plan.Action;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is known of the person one writes to.
 *
 * @param contact the person
 * @param organization theirs, or null
 * @param talk what was said and written so far
 * @param circle who belongs to them
 * @param settings the user's own name and choices
 */
public record Material(
        Contact contact, Organization organization, Talk talk, Circle circle, Settings settings) {
    private static final Comparator<Message> BY_TIME =
            Comparator.comparing((Message each) -> each.when().at()).thenComparing(Message::id);
    private static final Comparator<Meeting> BY_START =
            Comparator.comparing((Meeting each) -> each.slot().start()).thenComparing(Meeting::id);

    /**
     * What was said and written.
     *
     * @param messages either way, planned ones among them
     * @param notes about them
     * @param meetings with them
     * @param jottings captured in these meetings
     * @param insights that come from them
     */
    public record Talk(
            List<Message> messages,
            List<Note> notes,
            List<Meeting> meetings,
            List<Jotting> jottings,
            List<Insight> insights) {}

    /**
     * Who and what belongs to them.
     *
     * @param referrers who named them
     * @param referred whom they named
     * @param research what was found out about them and their organization
     * @param actions what I decided on their advice
     * @param way where I was going when I asked them; never null
     */
    public record Circle(
            List<Contact> referrers,
            List<Referral> referred,
            List<Research> research,
            List<Action> actions,
            Way way) {}

    /**
     * Where I was going when I asked them.
     *
     * @param path the name of the career path they are asked about; null when it cannot be told
     * @param dropped that path was given up
     * @param landed the campaign they belong to reached its aim
     */
    public record Way(String path, boolean dropped, boolean landed) {}

    /** The latest message that was sent or received and fits; empty for none. */
    public Optional<Message> latest(Predicate<Message> fitting) {
        return talk.messages().stream()
                .filter(each -> each.when().at() != null)
                .filter(fitting)
                .max(BY_TIME);
    }

    /** The planned messages of mine, the latest made first. */
    public List<Message> planned() {
        return talk.messages().stream()
                .filter(each -> each.when().at() == null)
                .sorted(Comparator.comparing(Message::id).reversed())
                .toList();
    }

    /** The meeting held last, whatever it is marked as now; empty for none. */
    public Optional<Meeting> lastHeld(Instant now) {
        return talk.meetings().stream()
                .filter(each -> held(each) && !each.slot().end().isAfter(now))
                .max(BY_START);
    }

    /** The meeting that is next; empty for none. */
    public Optional<Meeting> next(Instant now) {
        return talk.meetings().stream()
                .filter(each -> each.course().state() == Meeting.State.SCHEDULED)
                .filter(each -> each.slot().end().isAfter(now))
                .min(BY_START);
    }

    private static boolean held(Meeting meeting) {
        return switch (meeting.course().state()) {
            case HELD, SCHEDULED -> true;
            case PROPOSED, CANCELLED, NO_SHOW -> false;
        };
    }
}
