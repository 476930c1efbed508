package foothold.domain.dates;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day: "14:20", "3pm", "3:15 pm", "15h30", "noon", "at 3" (which is the afternoon). */
final class TimeWords {
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})(?:[:h](\\d{2}))?(h)?(?:([ap])\\.?m\\.?)?");
    private static final Pattern HALF_DAY = Pattern.compile("([ap])\\.?m\\.?");

    /** Bare hours before this one are said of the afternoon: "at 3" is 15:00, "at 9" is 9:00. */
    private static final int FIRST_MORNING_HOUR = 8;

    /** A time of day, and the index of the first word behind it. */
    record Said(LocalTime time, int next) {}

    private TimeWords() {}

    /** The time that begins with the {@code index}-th word, "at" in front allowed. */
    static Optional<Said> at(Words words, int index) {
        boolean at = words.is(index, "at", "@");
        int first = at ? index + 1 : index;
        if (words.is(first, "noon", "midday")) {
            return Optional.of(new Said(LocalTime.NOON, first + 1));
        }
        Matcher clock = CLOCK.matcher(words.get(first));
        if (!clock.matches()) {
            return Optional.empty();
        }
        int next = first + 1;
        String half = clock.group(4);
        Matcher apart = HALF_DAY.matcher(words.get(next));
        if (half == null && apart.matches()) {
            half = apart.group(1);
            next++;
        }
        boolean clear = half != null || clock.group(2) != null || clock.group(3) != null;
        return clear || at ? said(clock, half, clear, next) : Optional.empty();
    }

    private static Optional<Said> said(Matcher clock, String half, boolean clear, int next) {
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        } else if (!clear && hour > 0 && hour < FIRST_MORNING_HOUR) {
            hour += 12;
        }
        return hour < 24 && minute < 60
                ? Optional.of(new Said(LocalTime.of(hour, minute), next))
                : Optional.empty();
    }
}
