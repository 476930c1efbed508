package foothold.service.log.line;

import foothold.domain.dates.DateWords;
import foothold.domain.dates.DayTime;
import foothold.domain.dates.Words;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;

import java.util.List;
import java.util.Locale;

/**
 * Reads the one line in which one logs what happened: "sent request yesterday 14:20 on linkedin",
 * "they replied: Thursday works", "met on tue 3pm 20 min", "meeting thu 15:00", "note: …".
 *
 * @param dates reads the dates in it, as of the moment it is typed
 */
public record LogLine(DateWords dates) {

    /** Lines to learn from, in the order of the journey; one may type on at the ellipsis. */
    public static final List<String> EXAMPLES =
            List.of(
                    "sent request",
                    "sent nudge",
                    "sent reply",
                    "sent thank-you",
                    "sent report back",
                    "they replied: …",
                    "they replied later 12 jan",
                    "declined",
                    "out of office until 12 jan",
                    "meeting thu 15:00",
                    "met on tue 3pm 20 min",
                    "cancelled",
                    "no-show",
                    "note: …",
                    "remind me fri: …");

    /** What is still missing in a line whose first words are understood. */
    public enum Missing {
        MEETING_TIME,
        REMINDER_DAY,
        REMINDER_TEXT,
        NOTE_TEXT,
        /** It is said to have happened, yet its time is still ahead. */
        STILL_AHEAD
    }

    /** What a line says. */
    public sealed interface Reading {

        /** Nothing was typed. */
        record Nothing() implements Reading {}

        /** A whole entry. */
        record Understood(LogEntry entry) implements Reading {}

        /** Nearly an entry. */
        record Incomplete(Missing missing) implements Reading {}

        /** The beginning of these examples. */
        record Beginning(List<String> examples) implements Reading {}

        /** None of the known beginnings: kept as a note, so that nothing typed is lost. */
        record PlainWords(LogEntry.Noted note) implements Reading {}
    }

    /** What {@code text} says; never null. */
    public Reading read(String text) {
        var words = Words.of(text);
        if (words.count() == 0) {
            return new Reading.Nothing();
        }
        var beginning = examples(text);
        var found = Heads.in(words).orElse(null);
        if (found == null || (beginning.size() > 1 && words.count() == 1 && isBare(found))) {
            return beginning.isEmpty() ? plain(text) : new Reading.Beginning(beginning);
        }
        return entry(found.head(), new Details(words, dates, found), words, found.next());
    }

    private static Reading plain(String text) {
        return new Reading.PlainWords(new LogEntry.Noted(null, text));
    }

    /** "sent" alone says nothing yet. */
    private static boolean isBare(Heads.Found found) {
        return found.head() instanceof Head.Sent(var kind, var channel)
                && kind == null
                && channel == null;
    }

    private static List<String> examples(String text) {
        String typed = text.stripLeading().toLowerCase(Locale.ROOT);
        return EXAMPLES.stream()
                .filter(example -> example.startsWith(typed) && !example.equals(typed))
                .toList();
    }

    private Reading entry(Head head, Details said, Words words, int next) {
        return switch (head) {
            case Head.Sent(var kind, var channel) ->
                    happened(
                            said.when,
                            new LogEntry.Sent(kind, way(said, channel), said.when, said.text));
            case Head.Replied _ -> happened(said.when, replied(said));
            case Head.Met(var medium) -> met(said, medium);
            case Head.Set(var medium) -> set(said, medium, words);
            case Head.Off(var state) -> new Reading.Understood(new LogEntry.CalledOff(state));
            case Head.Note _ ->
                    said.text.isEmpty()
                            ? new Reading.Incomplete(Missing.NOTE_TEXT)
                            : new Reading.Understood(new LogEntry.Noted(null, said.text));
            case Head.Remind _ -> reminder(said, words, next);
        };
    }

    private static Message.Channel way(Details said, Message.Channel usual) {
        return said.channel == null ? usual : said.channel;
    }

    private static LogEntry replied(Details said) {
        var until = said.until == null ? null : said.until.day();
        var response = new Message.Response(said.tone, until);
        return new LogEntry.Replied(response, said.channel, said.when, said.text);
    }

    private Reading met(Details said, Slot.Medium medium) {
        return happened(said.when, new LogEntry.Met(said.when, how(said, medium), said.text));
    }

    private Reading set(Details said, Slot.Medium medium, Words words) {
        if (said.when == null && !said.text.isEmpty()) {
            return plain(words.from(0));
        }
        if (said.when == null || !said.when.hasTime()) {
            return new Reading.Incomplete(Missing.MEETING_TIME);
        }
        return isAhead(said.when)
                ? new Reading.Understood(
                        new LogEntry.MeetingSet(said.when, how(said, medium), said.text))
                : met(said, medium);
    }

    private static LogEntry.How how(Details said, Slot.Medium usual) {
        return new LogEntry.How(said.minutes, said.medium == null ? usual : said.medium);
    }

    /** The day may stand in front of the text or behind it. */
    private Reading reminder(Details said, Words words, int next) {
        var when = said.when;
        String text = said.text;
        if (when == null) {
            for (int index = next; index < words.count() && when == null; index++) {
                var match = dates.at(words, index, DateWords.Lean.FUTURE).orElse(null);
                if (match != null && match.next() == words.count()) {
                    when = match.when();
                    text = words.between(next, index);
                }
            }
        }
        if (when == null) {
            return new Reading.Incomplete(Missing.REMINDER_DAY);
        }
        String task = text.startsWith("to ") ? text.substring(3) : text;
        return task.isBlank()
                ? new Reading.Incomplete(Missing.REMINDER_TEXT)
                : new Reading.Understood(new LogEntry.Reminded(when, task));
    }

    private Reading happened(DayTime when, LogEntry entry) {
        return when != null && isAhead(when)
                ? new Reading.Incomplete(Missing.STILL_AHEAD)
                : new Reading.Understood(entry);
    }

    private boolean isAhead(DayTime when) {
        var now = dates.now().toLocalDateTime();
        return when.hasTime()
                ? when.day().atTime(when.time()).isAfter(now)
                : when.day().isAfter(now.toLocalDate());
    }
}
