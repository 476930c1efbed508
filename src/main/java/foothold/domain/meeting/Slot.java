package foothold.domain.meeting;

import foothold.domain.Text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When and where a meeting takes place.
 *
 * @param start the instant it begins
 * @param zone where it was agreed ("3 pm my time"), so that it stays right on the day itself
 * @param minutes how long, 1 to 1440; 20 by default
 * @param medium by which means
 * @param place an address, a telephone number or a link, or null
 */
public record Slot(Instant start, ZoneId zone, int minutes, Medium medium, String place) {
    public static final int DEFAULT_MINUTES = 20;

    /** By which means one meets. */
    public enum Medium {
        VIDEO,
        PHONE,
        IN_PERSON
    }

    public Slot {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(zone, "zone");
        if (minutes < 1 || minutes > 24 * 60) {
            throw new IllegalArgumentException("a meeting lasts 1 to 1440 minutes, not " + minutes);
        }
        medium = medium == null ? Medium.VIDEO : medium;
        place = Text.orNull(place);
    }

    /** The instant it ends: elapsed minutes after the start, whatever the clocks do. */
    public Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }
}
