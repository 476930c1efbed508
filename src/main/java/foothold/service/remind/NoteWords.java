package foothold.service.remind;

import foothold.domain.remind.Matter;
import foothold.domain.remind.Note;
import foothold.service.remind.Reminders.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a notification reads.
 *
 * @param now the moment it is shown
 * @param here where the computer is, whose hours are told
 * @param home the zone whose days count for what is due
 * @param names whether names are told
 */
record NoteWords(Instant now, ZoneId here, ZoneId home, boolean names) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final int LINES = 4;
    private static final int MANY_HOURS = 24;

    Words of(Note note) {
        var matters = note.matters();
        if (matters.size() == 1) {
            var only = matters.getFirst();
            return new Words(what(only) + " (" + when(only) + ")", "");
        }
        var title = note.summary() ? "%d things are due today" : "%d things are due";
        int shown = matters.size() == LINES + 1 ? LINES + 1 : Math.min(LINES, matters.size());
        var lines = matters.stream().limit(shown).map(this::what).collect(Collectors.joining("\n"));
        int more = matters.size() - shown;
        return new Words(
                title.formatted(matters.size()),
                more == 0 ? lines : lines + "\nand " + more + " more");
    }

    private String what(Matter matter) {
        return names ? matter.subject().what() : matter.subject().hidden();
    }

    private String when(Matter matter) {
        var due = matter.when().due();
        boolean meeting = matter.when().until() != null;
        if (matter.manner() == Matter.Manner.MORNING) {
            return lateDays(due);
        }
        if (due.isAfter(now)) {
            return (meeting ? "" : "due ") + ahead(due);
        }
        return meeting ? "began at " + TIME.format(due.atZone(here)) : late(due);
    }

    private String lateDays(Instant midnight) {
        var day = midnight.atZone(home).toLocalDate();
        return day.equals(now.atZone(home).toLocalDate())
                ? "due today"
                : "was due " + DAY.format(day);
    }

    private String ahead(Instant due) {
        var left = Duration.between(now, due);
        if (left.toHours() < 1) {
            return "in " + Math.max(1, left.toMinutes()) + " min";
        }
        if (left.toHours() < MANY_HOURS / 2) {
            return "in " + Math.round(left.toMinutes() / 60.0) + " h";
        }
        return day(due) + " " + TIME.format(due.atZone(here));
    }

    private String day(Instant due) {
        var today = now.atZone(here).toLocalDate();
        var day = due.atZone(here).toLocalDate();
        if (day.equals(today)) {
            return "today";
        }
        return day.equals(today.plusDays(1)) ? "tomorrow" : DAY.format(day);
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + " late";
    }

    private String late(Instant due) {
        var late = Duration.between(due, now);
        if (late.toDays() > 0) {
            return counted(late.toDays(), late.toDays() == 1 ? "day" : "days");
        }
        if (late.toHours() > 0) {
            return counted(late.toHours(), "h");
        }
        return late.toMinutes() > 0 ? counted(late.toMinutes(), "min") : "due now";
    }
}
