package foothold.exchange.calendar;

import foothold.domain.meeting.Slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in the forms of RFC 5545. */
final class Times {
    /** A local time, to the second. */
    static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9900;

    private Times() {}

    /** A local time, such as 20261201T150000. */
    static String local(LocalDateTime time) {
        return LOCAL.format(time);
    }

    /** A day, such as 20261201. */
    static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** A moment in UTC, such as 20261201T140000Z. */
    static String utc(Instant moment) {
        return local(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)) + "Z";
    }

    /** An offset, such as -0330 or +054500; seconds only where there are some. */
    static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        var sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        var minutes = String.format(Locale.ROOT, "%02d%02d", seconds / 3600, seconds / 60 % 60);
        return sign + minutes + (seconds % 60 == 0 ? "" : "%02d".formatted(seconds % 60));
    }

    /** Whether a file can say when that is at all: years have four digits. */
    static boolean canBeWritten(Slot slot) {
        int from = slot.start().atZone(ZoneOffset.UTC).getYear();
        return from >= FIRST_YEAR && from <= LAST_YEAR;
    }

    /**
     * Whether start and end are written as local times of the slot's zone. Not where the clocks
     * show them twice, since readers disagree on which of the two is meant, and not in a zone that
     * is but an offset, since it has no name others know.
     */
    static boolean isLocal(Slot slot) {
        return !(slot.zone().normalized() instanceof ZoneOffset)
                && comesOnce(slot.start(), slot.zone())
                && comesOnce(slot.end(), slot.zone());
    }

    private static boolean comesOnce(Instant moment, ZoneId zone) {
        var local = LocalDateTime.ofInstant(moment, zone);
        return zone.getRules().getValidOffsets(local).size() == 1;
    }

    /** Adds the lines of start and end. */
    static void write(Slot slot, ContentLines lines) {
        write("DTSTART", slot.start(), slot, lines);
        write("DTEND", slot.end(), slot, lines);
    }

    private static void write(String name, Instant moment, Slot slot, ContentLines lines) {
        if (isLocal(slot)) {
            ZoneId zone = slot.zone();
            lines.add(name + ";TZID=" + zone.getId(), local(LocalDateTime.ofInstant(moment, zone)));
        } else {
            lines.add(name, utc(moment));
        }
    }
}
