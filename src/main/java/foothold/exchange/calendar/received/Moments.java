package foothold.exchange.calendar.received;

import foothold.exchange.calendar.received.Invitation.Told;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the times of a calendar file. */
final class Moments {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final Pattern DURATION =
            Pattern.compile("\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?(?:T(\\w{1,20}))?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Zones zones;
    private final ZoneId home;

    /** {@code home} is the user's own zone. */
    Moments(Zones zones, ZoneId home) {
        this.zones = zones;
        this.home = home;
    }

    /** A moment, where it was said, and how. */
    record Moment(Instant at, ZoneId zone, Told told) {}

    /** The moment that line says; empty when it says none. */
    Optional<Moment> read(Line line) {
        var value = line.value().strip().toUpperCase(Locale.ROOT);
        try {
            if (value.indexOf('T') < 0) {
                var nine = LocalDate.parse(value, DAY).atTime(LocalTime.of(9, 0));
                return sane(new Moment(nine.atZone(home).toInstant(), home, Told.ALL_DAY));
            }
            boolean utc = value.endsWith("Z");
            var local = LocalDateTime.parse(value.replace("Z", ""), TIME);
            return sane(
                    utc
                            ? new Moment(local.toInstant(ZoneOffset.UTC), home, Told.UTC)
                            : local(local, line.parameter("TZID")));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Moment local(LocalDateTime local, String name) {
        if (name.isEmpty()) {
            return new Moment(local.atZone(home).toInstant(), home, Told.FLOATING);
        }
        var zone = zones.find(name, local);
        return new Moment(
                local.atZone(zone.orElse(home)).toInstant(),
                zone.orElse(home),
                zone.isPresent() ? Told.ZONED : Told.UNKNOWN_ZONE);
    }

    /** Nobody meets in the year 1601, which some programs write for "never". */
    private static Optional<Moment> sane(Moment moment) {
        int year = moment.at().atZone(ZoneOffset.UTC).getYear();
        return Optional.of(moment).filter(_ -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    /** A local time such as 20261101T020000; empty for anything else. */
    static Optional<LocalDateTime> local(String value) {
        try {
            return Optional.of(LocalDateTime.parse(value.strip().replace("Z", ""), TIME));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A length such as PT1H30M or P1W; empty for anything else. */
    static Optional<Duration> duration(String value) {
        var matcher = DURATION.matcher(value.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            var time = matcher.group(3);
            var clock = time == null ? Duration.ZERO : Duration.parse("PT" + time);
            return Optional.of(
                    clock.plusDays(7L * number(matcher.group(1)) + number(matcher.group(2))));
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
