package foothold.domain.plan.numbers;

import foothold.domain.contact.Contact;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How far one person came along.
 *
 * @param contact the person
 * @param asked every request sent to them, in order
 * @param meetings with them; never null
 * @param last how their latest reply sounded, or null
 * @param named how many people they named
 */
public record Journey(Contact contact, List<Asked> asked, Meetings meetings, Tone last, int named) {

    private static final Comparator<Meeting> BY_START =
            Comparator.comparing((Meeting each) -> each.slot().start());
    private static final Comparator<Message> BY_TIME =
            Comparator.comparing((Message each) -> each.when().at());

    public Journey {
        asked = List.copyOf(asked);
    }

    /**
     * The meetings with one person, each list in order of time.
     *
     * @param held those that took place
     * @param ahead those that are set and not over yet
     */
    public record Meetings(List<Meeting> held, List<Meeting> ahead) {
        public Meetings {
            held = List.copyOf(held);
            ahead = List.copyOf(ahead);
        }
    }

    /**
     * Reads one person's journey off the facts, as known at {@code now}.
     *
     * @param messages all of theirs and mine, in any order
     * @param meetings all with them, in any order
     */
    public static Journey of(
            Contact contact, List<Message> messages, List<Meeting> meetings, View view) {
        var set = meetings.stream().filter(each -> isSet(each, view.now())).toList();
        var requests =
                messages.stream()
                        .filter(each -> each.form().kind() == Message.Kind.REQUEST)
                        .filter(each -> each.outgoing() && known(each, view.now()))
                        .sorted(BY_TIME)
                        .toList();
        var replies = replies(messages, view.now());
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < requests.size(); i++) {
            var next = i + 1 < requests.size() ? requests.get(i + 1).when().at() : Instant.MAX;
            var span = new Between(requests.get(i).when().at(), next);
            var fate = fate(contact, span, replies, set, view);
            asked.add(new Asked(contact, requests.get(i), fate));
        }
        var last = replies.isEmpty() ? null : replies.getLast().words().response().tone();
        return new Journey(contact, asked, split(set, view.now()), last, view.named());
    }

    /**
     * From where one looks.
     *
     * @param now facts dated later do not count
     * @param patience which requests had their time
     * @param named how many people the person named
     */
    public record View(Instant now, Patience patience, int named) {}

    /** From an instant on, up to but without another. */
    private record Between(Instant from, Instant to) {
        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    public boolean wasAsked() {
        return !asked.isEmpty();
    }

    public boolean replied() {
        return asked.stream().anyMatch(Asked::replied);
    }

    public boolean wasMet() {
        return !meetings.held().isEmpty();
    }

    /** Whether a meeting took place or is set. */
    public boolean meets() {
        return wasMet() || !meetings.ahead().isEmpty();
    }

    /** When they first replied to a request of mine, or null. */
    public Instant repliedAt() {
        return asked.stream()
                .map(each -> each.fate().repliedAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether something may still come of it: neither declined nor closed nor put away. */
    public boolean open() {
        var standing = contact.standing();
        return last != Tone.DECLINED
                && !standing.doNotContact()
                && standing.closure() == null
                && standing.archivedAt() == null;
    }

    /** Whether they replied long enough ago to count, whether a meeting was set or not. */
    public boolean talkHadTime(Patience patience) {
        var since = repliedAt();
        return since != null && patience.over(contact, since);
    }

    private static Asked.Fate fate(
            Contact contact, Between span, List<Message> replies, List<Meeting> set, View view) {
        var setAt = first(set.stream().map(each -> each.course().setAt()), span);
        var wrote =
                first(
                        replies.stream()
                                .map(each -> each.when().at())
                                .filter(at -> at.isAfter(span.from())),
                        span);
        var replied =
                Stream.of(wrote, setAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new Asked.Fate(view.patience().over(contact, span.from()), replied, setAt);
    }

    private static Instant first(Stream<Instant> times, Between span) {
        return times.filter(span::holds).min(Comparator.naturalOrder()).orElse(null);
    }

    private static List<Message> replies(List<Message> messages, Instant now) {
        return messages.stream()
                .filter(each -> !each.outgoing() && known(each, now))
                .filter(each -> each.words().response().tone() != Tone.OUT_OF_OFFICE)
                .sorted(BY_TIME)
                .toList();
    }

    private static Meetings split(List<Meeting> set, Instant now) {
        return new Meetings(
                set.stream().filter(each -> each.heldBy(now)).sorted(BY_START).toList(),
                set.stream().filter(each -> isAhead(each, now)).sorted(BY_START).toList());
    }

    private static boolean known(Message message, Instant now) {
        return message.when().at() != null && !message.when().at().isAfter(now);
    }

    private static boolean isSet(Meeting meeting, Instant now) {
        return meeting.course().state() != Meeting.State.PROPOSED
                && !meeting.course().setAt().isAfter(now);
    }

    private static boolean isAhead(Meeting meeting, Instant now) {
        return meeting.course().state() == Meeting.State.SCHEDULED && !meeting.heldBy(now);
    }
}
