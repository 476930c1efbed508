package foothold.service.meetings;

import foothold.domain.meeting.Slot;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says when a meeting is in the user's zone and in the other one's, by the offsets of that very
 * day: "Tue 1 Dec 15:00–15:20 (Berlin) = 9:00 am (New York)".
 *
 * @param mine the user's zone
 * @param theirs the other one's, or null when it is not known
 */
public record TwoZones(ZoneId mine, ZoneId theirs) {
    private static final DateTimeFormatter DAY = format("EEE d MMM");
    private static final DateTimeFormatter DAY_OF_YEAR = format("EEE d MMM uuuu");
    private static final DateTimeFormatter TIME = format("HH:mm");
    private static final DateTimeFormatter HALF_DAY = format("h:mm");

    /**
     * Start and end in the user's zone, and the start in the other's where that is another zone.
     *
     * @param now tells the year that need not be said
     */
    public String line(Slot slot, Instant now) {
        var start = slot.start().atZone(mine);
        boolean thisYear = start.getYear() == now.atZone(mine).getYear();
        return (thisYear ? DAY : DAY_OF_YEAR).format(start)
                + " "
                + TIME.format(start)
                + "–"
                + TIME.format(slot.end().atZone(mine))
                + " ("
                + city(mine)
                + ")"
                + (isElsewhere() ? " = " + theirTime(slot.start()) : "");
    }

    /** Several times as text to paste, one a line, earliest first. */
    public String lines(List<Slot> slots, Instant now) {
        return slots.stream()
                .sorted((one, other) -> one.start().compareTo(other.start()))
                .map(slot -> "- " + line(slot, now))
                .collect(Collectors.joining("\n"));
    }

    /** Whether the other one's zone is known and another one. */
    public boolean isElsewhere() {
        return theirs != null && !theirs.equals(mine);
    }

    /**
     * What their clocks show then, with the day where it is another: "9:00 am (New York)"; not to
     * be asked when their zone is unknown.
     */
    public String theirTime(Instant moment) {
        var there = moment.atZone(theirs);
        boolean otherDay = !there.toLocalDate().equals(moment.atZone(mine).toLocalDate());
        return (otherDay ? DAY.format(there) + " " : "")
                + halfDay(there)
                + " ("
                + city(theirs)
                + ")";
    }

    /** The place a zone is called by: "New York", "UTC+05:30". */
    public static String city(ZoneId zone) {
        if (zone.normalized() instanceof ZoneOffset offset) {
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset;
        }
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String halfDay(ZonedDateTime time) {
        return HALF_DAY.format(time) + (time.getHour() < 12 ? " am" : " pm");
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
