package foothold.service.log;

import foothold.domain.dates.DayTime;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.service.log.line.LogEntry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is already known of a contact at one moment, to fill in what a line left open.
 *
 * @param now the moment, in the user's zone
 * @param messages all messages either way, in any order
 * @param meetings all meetings, in any order
 */
record Known(ZonedDateTime now, List<Message> messages, List<Meeting> meetings) {
    /** The time of day something is given when only its day was said. */
    private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);

    /** "Met", without a day, means a meeting set within this time before now. */
    private static final Duration RECENT = Duration.ofHours(24);

    private static final Comparator<Message> BY_TIME =
            Comparator.comparing(
                    message -> message.when().at(),
                    Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<Meeting> BY_START =
            Comparator.comparing(meeting -> meeting.slot().start());

    /** The channel of the latest message with them; mail when there is none. */
    Channel usualChannel() {
        return messages.stream()
                .max(BY_TIME)
                .map(message -> message.form().channel())
                .orElse(Channel.EMAIL);
    }

    /**
     * What an outgoing message is likely for: the first one is a request, one after their words an
     * answer, one after an unanswered try a nudge.
     */
    Kind likelyKind() {
        var last =
                messages.stream()
                        .filter(message -> message.when().at() != null)
                        .filter(message -> tone(message) != Tone.OUT_OF_OFFICE)
                        .max(BY_TIME)
                        .orElse(null);
        if (last == null) {
            return Kind.REQUEST;
        }
        if (!last.outgoing()) {
            return Kind.REPLY;
        }
        return switch (last.form().kind()) {
            case REQUEST, NUDGE -> Kind.NUDGE;
            default -> Kind.OTHER;
        };
    }

    private static Tone tone(Message message) {
        return message.words().response().tone();
    }

    /** Now for null; a day without a time means behind whatever was written on that day. */
    ZonedDateTime moment(DayTime when) {
        if (when == null || (!when.hasTime() && when.day().equals(now.toLocalDate()))) {
            return now;
        }
        var usual = when.at(now.getZone(), USUAL_TIME).atZone(now.getZone());
        if (when.hasTime()) {
            return usual;
        }
        return messages.stream()
                .filter(message -> message.when().at() != null)
                .map(message -> message.when().at().atZone(now.getZone()).plusMinutes(1))
                .filter(after -> after.isAfter(usual) && isOn(after, when.day()))
                .max(Comparator.naturalOrder())
                .orElse(usual);
    }

    private static boolean isOn(ZonedDateTime moment, LocalDate day) {
        return moment.toLocalDate().equals(day);
    }

    /** The meeting in the book that "met" speaks of: set for that day, or just over. */
    Optional<Meeting> meetingMet(DayTime when) {
        return meetings.stream()
                .filter(meeting -> meeting.course().state() == Meeting.State.SCHEDULED)
                .filter(
                        meeting ->
                                when == null ? isRecent(meeting) : isOn(start(meeting), when.day()))
                .max(BY_START);
    }

    private boolean isRecent(Meeting meeting) {
        var start = start(meeting);
        return !start.isAfter(now) && start.isAfter(now.minus(RECENT));
    }

    /** The meeting one would call off: the next one, else the latest that was never marked. */
    Optional<Meeting> meetingOpen() {
        var open =
                meetings.stream()
                        .filter(
                                meeting ->
                                        switch (meeting.course().state()) {
                                            case PROPOSED, SCHEDULED -> true;
                                            case HELD, CANCELLED, NO_SHOW -> false;
                                        })
                        .sorted(BY_START)
                        .toList();
        return open.stream()
                .filter(meeting -> meeting.slot().end().isAfter(now.toInstant()))
                .findFirst()
                .or(() -> open.isEmpty() ? Optional.empty() : Optional.of(open.getLast()));
    }

    private ZonedDateTime start(Meeting meeting) {
        return meeting.slot().start().atZone(now.getZone());
    }

    /** A slot in the user's zone; what was not said is the usual. */
    Slot slot(Instant start, LogEntry.How how, String place) {
        return new Slot(start, now.getZone(), minutes(how), how.medium(), place);
    }

    /** The slot of a meeting that was not in the book; it ended just now when no time was said. */
    Slot unplanned(DayTime when, LogEntry.How how) {
        var moment = moment(when);
        var start = moment.equals(now) ? now.minusMinutes(minutes(how)) : moment;
        return slot(start.toInstant(), how, null);
    }

    /** The same slot with what was said of it. */
    Slot revised(Slot set, DayTime when, LogEntry.How how) {
        boolean timed = when != null && when.hasTime();
        return new Slot(
                timed ? moment(when).toInstant() : set.start(),
                set.zone(),
                how.minutes() == null ? set.minutes() : how.minutes(),
                how.medium() == null ? set.medium() : how.medium(),
                set.place());
    }

    private static int minutes(LogEntry.How how) {
        return how.minutes() == null ? Slot.DEFAULT_MINUTES : how.minutes();
    }
}
