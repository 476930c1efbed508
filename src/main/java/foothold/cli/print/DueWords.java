package foothold.cli.print;

import foothold.domain.followup.Due;
import foothold.service.agenda.Outlook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * When something is due, as people say it.
 *
 * @param outlook the moment and the zone to say it from
 */
record DueWords(Outlook outlook) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** "today", "Fri 20 Nov", "today 15:20", "2 business days late", "3 h late". */
    String of(Due due) {
        return switch (due) {
            case Due.OnDay(var day) when day.isBefore(outlook.today()) -> lateBy(day);
            case Due.OnDay(var day) -> day(day);
            case Due.AtInstant(var at) when due.overdue(outlook.now(), outlook.zone()) ->
                    lateBy(Duration.between(at, outlook.now()));
            case Due.AtInstant(var at) -> moment(at);
        };
    }

    private String lateBy(LocalDate day) {
        int late = outlook.book().calendar().between(day, outlook.today());
        return switch (late) {
            case 0 -> "was due " + day(day);
            case 1 -> "1 business day late";
            default -> late + " business days late";
        };
    }

    private static String lateBy(Duration late) {
        if (late.toDays() > 0) {
            return late.toDays() == 1 ? "1 day late" : late.toDays() + " days late";
        }
        if (late.toHours() > 0) {
            return late.toHours() + " h late";
        }
        return late.toMinutes() > 0 ? late.toMinutes() + " min late" : "due now";
    }

    private String moment(Instant at) {
        var local = at.atZone(outlook.zone());
        return day(local.toLocalDate()) + " " + TIME.format(local);
    }

    private String day(LocalDate day) {
        return switch (Math.clamp(ChronoUnit.DAYS.between(outlook.today(), day), -2, 2)) {
            case -1 -> "yesterday";
            case 0 -> "today";
            case 1 -> "tomorrow";
            default -> (day.getYear() == outlook.today().getYear() ? DAY : DAY_OF_YEAR).format(day);
        };
    }
}
