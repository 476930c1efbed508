package foothold.domain.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/** When a follow-up, or the end of a snooze, falls due: on a local day, or at an instant. */
public sealed interface Due {

    /** Due on that day of the user's zone, overdue from the next day. */
    record OnDay(LocalDate day) implements Due {
        @Override
        public LocalDate day(ZoneId zone) {
            return day;
        }

        /** The end of the day: what sorts it behind everything due at an hour of it. */
        @Override
        public Instant instant(ZoneId zone) {
            return day.plusDays(1).atStartOfDay(zone).toInstant();
        }

        @Override
        public Optional<TemporalAmount> late(Instant now, ZoneId zone) {
            long days = ChronoUnit.DAYS.between(day, now.atZone(zone).toLocalDate());
            return days <= 0 ? Optional.empty() : Optional.of(Period.ofDays((int) days));
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** Due, and overdue, from that instant on. */
    record AtInstant(Instant instant) implements Due {
        @Override
        public LocalDate day(ZoneId zone) {
            return instant.atZone(zone).toLocalDate();
        }

        @Override
        public Instant instant(ZoneId zone) {
            return instant;
        }

        @Override
        public Optional<TemporalAmount> late(Instant now, ZoneId zone) {
            return now.isBefore(instant)
                    ? Optional.empty()
                    : Optional.of(Duration.between(instant, now).truncatedTo(ChronoUnit.SECONDS));
        }

        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /** Its local day in {@code zone}. */
    LocalDate day(ZoneId zone);

    /** The instant it counts as when sorted: its own, or the end of its day in {@code zone}. */
    Instant instant(ZoneId zone);

    /** How late it is at {@code now}: days for a day, time for an instant; empty when not late. */
    Optional<TemporalAmount> late(Instant now, ZoneId zone);

    /** Whether it is late at {@code now}. */
    default boolean overdue(Instant now, ZoneId zone) {
        return late(now, zone).isPresent();
    }

    static Due on(LocalDate day) {
        return new OnDay(day);
    }

    static Due at(Instant instant) {
        return new AtInstant(instant);
    }

    /**
     * Reads what {@code toString} wrote.
     *
     * @param text an ISO day or an ISO instant
     * @throws java.time.format.DateTimeParseException when it is neither
     */
    static Due parse(String text) {
        return text.indexOf('T') < 0 ? on(LocalDate.parse(text)) : at(Instant.parse(text));
    }
}
