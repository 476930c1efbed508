package foothold.domain.followup.rules.terms;

import foothold.domain.followup.Rulebook;
import foothold.domain.followup.WorkCalendar;
import foothold.domain.outreach.Message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How reasons say dates and counts; always English and in the user's zone, whatever the machine.
 */
public final class Wording {
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Rulebook book;

    public Wording(Rulebook book) {
        this.book = book;
    }

    /** "Tue 17 Nov 2026 at 14:20". */
    public String moment(Instant at) {
        ZonedDateTime local = at.atZone(book.zone());
        return FULL.format(local) + " at " + TIME.format(local);
    }

    /** "Tue 17 Nov 2026". */
    public String day(LocalDate day) {
        return FULL.format(day);
    }

    /** "14:20". */
    public String time(Instant at) {
        return TIME.format(at.atZone(book.zone()));
    }

    /** The day, as short as it is clear beside {@code beside}: "Wed 18", "Tue 1 Dec". */
    public String day(LocalDate day, LocalDate beside) {
        if (day.getYear() != beside.getYear()) {
            return FULL.format(day);
        }
        return (day.getMonth() == beside.getMonth() ? SHORT : MONTH).format(day);
    }

    /** "at 14:20", with the day in front when it is another one than {@code beside}. */
    public String moment(Instant at, LocalDate beside) {
        LocalDate day = book.day(at);
        String time = "at " + time(at);
        return day.equals(beside) ? time : day(day, beside) + " " + time;
    }

    /**
     * From when a message counts, and what is counted: "Sent Tue 17 Nov 2026 at 14:20, counted from
     * Wed 18; 7 business days without a reply, Thu 26 being Thanksgiving".
     *
     * @param sent the message as a verb and its time, such as "Sent Tue 17 Nov 2026 at 14:20"
     */
    public String counted(String sent, LocalDate own, LocalDate start, int days, String without) {
        String from = start.equals(own) ? "" : ", counted from " + day(start, own);
        LocalDate end = book.calendar().plus(start, days);
        return sent
                + from
                + "; "
                + businessDays(days)
                + " "
                + without
                + offBetween(start, end, own);
    }

    /**
     * ": due Mon 30"; ", but away until Sat 5 Dec: due Mon 7 Dec" when an absence moved it.
     *
     * @param back the day an out-of-office notice names, or null when that moved nothing
     */
    public String due(LocalDate due, LocalDate back, LocalDate own) {
        String moved =
                back == null
                        ? ""
                        : ", but away until " + day(back, own) + offBetween(back, due, own);
        return moved + ": due " + day(due, own);
    }

    /** ", Thu 26 being Thanksgiving" for the named days off in [from, to]; empty for none. */
    public String offBetween(LocalDate from, LocalDate to, LocalDate own) {
        List<WorkCalendar.Off> off = book.calendar().offBetween(from, to);
        if (off.isEmpty()) {
            return "";
        }
        if (off.size() > 4) {
            return ", " + off.size() + " days off between left out";
        }
        return off.stream()
                .map(each -> day(each.day(), own) + " being " + each.name())
                .collect(Collectors.joining(" and ", ", ", ""));
    }

    public static String businessDays(int days) {
        return days + (days == 1 ? " business day" : " business days");
    }

    public static String months(int months) {
        return months + (months == 1 ? " month" : " months");
    }

    /** The words in quotation marks; empty for null. */
    public static String quote(String words) {
        return words == null ? "" : "“" + words + "”";
    }

    /** What a kind of message is called in a sentence. */
    public static String named(Message.Kind kind) {
        return switch (kind) {
            case REQUEST -> "request";
            case NUDGE -> "nudge";
            case REPLY -> "reply";
            case CONFIRMATION -> "confirmation";
            case THANK_YOU -> "thank-you";
            case REFERRER_THANKS -> "thanks for the introduction";
            case REPORT_BACK -> "report back";
            case KEEP_IN_TOUCH -> "note to keep in touch";
            case CLOSING_THE_LOOP -> "closing note";
            case OTHER -> "message";
        };
    }
}
