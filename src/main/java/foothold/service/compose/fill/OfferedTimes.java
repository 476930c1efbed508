package foothold.service.compose.fill;

import foothold.domain.followup.WorkCalendar;
import foothold.domain.meeting.Meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A few times to meet, one a day from the second business day on, said in both time zones.
 *
 * @param zone mine
 * @param theirs where they are, or null when unknown
 * @param calendar which days are business days
 * @param booked meetings already set, with anybody
 */
record OfferedTimes(ZoneId zone, ZoneId theirs, WorkCalendar calendar, List<Meeting> booked) {
    private static final int OFFERS = 3;
    private static final int FIRST_DAY = 2;
    private static final List<LocalTime> HOURS =
            List.of(LocalTime.of(10, 0), LocalTime.of(14, 0), LocalTime.of(16, 0));
    private static final LocalTime EARLIEST = LocalTime.of(8, 0);
    private static final LocalTime LATEST = LocalTime.of(18, 0);
    private static final Duration APART = Duration.ofHours(1);
    private static final DateTimeFormatter MOMENT = format("EEEE d MMMM, HH:mm");
    private static final DateTimeFormatter OTHER_DAY = format("EEEE HH:mm");
    private static final DateTimeFormatter TIME = format("HH:mm");

    /** One line for each time offered, counted from that local day. */
    String from(LocalDate today) {
        return IntStream.range(0, OFFERS)
                .mapToObj(i -> slot(calendar.plus(today, FIRST_DAY + i), i))
                .filter(Objects::nonNull)
                .map(moment -> "- " + said(moment, theirs))
                .collect(Collectors.joining("\n"));
    }

    /** The hour whose turn it is, or the next one free that is day for both; else none. */
    private ZonedDateTime slot(LocalDate day, int turn) {
        return IntStream.range(0, HOURS.size())
                .mapToObj(i -> day.atTime(HOURS.get((turn + i) % HOURS.size())).atZone(zone))
                .filter(this::free)
                .filter(this::daytimeThere)
                .findFirst()
                .or(
                        () ->
                                HOURS.stream()
                                        .map(hour -> day.atTime(hour).atZone(zone))
                                        .filter(this::free)
                                        .findFirst())
                .orElse(null);
    }

    private boolean free(ZonedDateTime moment) {
        var at = moment.toInstant();
        return booked.stream()
                .noneMatch(
                        each ->
                                each.slot().start().isBefore(at.plus(APART))
                                        && each.slot().end().isAfter(at.minus(APART)));
    }

    private boolean daytimeThere(ZonedDateTime moment) {
        if (theirs == null) {
            return true;
        }
        var there = moment.withZoneSameInstant(theirs).toLocalTime();
        return !there.isBefore(EARLIEST) && !there.isAfter(LATEST);
    }

    /** "Tuesday 1 December, 10:00 (16:00 your time)"; the latter only where clocks differ. */
    static String said(ZonedDateTime moment, ZoneId theirs) {
        var mine = MOMENT.format(moment);
        if (theirs == null) {
            return mine;
        }
        var there = moment.withZoneSameInstant(theirs);
        if (there.toLocalDateTime().equals(moment.toLocalDateTime())) {
            return mine;
        }
        boolean sameDay = there.toLocalDate().equals(moment.toLocalDate());
        return mine + " (" + (sameDay ? TIME : OTHER_DAY).format(there) + " your time)";
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
