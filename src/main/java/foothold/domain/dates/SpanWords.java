package foothold.domain.dates;

import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DateWords.Match;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Distances from now: "in 3 days", "a week ago", "in 2 hours", "now"; alone also "3 days", "2w".
 */
final class SpanWords {
    private static final Pattern SHORT = Pattern.compile("(\\d{1,3})(d|w|mo|h|min)");
    private static final int MOST = 999;
    private static final List<String> NUMBERS =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten");
    private static final Map<String, ChronoUnit> UNITS =
            Map.ofEntries(
                    Map.entry("d", ChronoUnit.DAYS),
                    Map.entry("day", ChronoUnit.DAYS),
                    Map.entry("days", ChronoUnit.DAYS),
                    Map.entry("w", ChronoUnit.WEEKS),
                    Map.entry("week", ChronoUnit.WEEKS),
                    Map.entry("weeks", ChronoUnit.WEEKS),
                    Map.entry("mo", ChronoUnit.MONTHS),
                    Map.entry("month", ChronoUnit.MONTHS),
                    Map.entry("months", ChronoUnit.MONTHS),
                    Map.entry("h", ChronoUnit.HOURS),
                    Map.entry("hour", ChronoUnit.HOURS),
                    Map.entry("hours", ChronoUnit.HOURS),
                    Map.entry("min", ChronoUnit.MINUTES),
                    Map.entry("minute", ChronoUnit.MINUTES),
                    Map.entry("minutes", ChronoUnit.MINUTES));

    private final ZonedDateTime now;

    /** A number of units, and the index of the first word behind it. */
    private record Span(long amount, ChronoUnit unit, int next) {}

    SpanWords(ZonedDateTime now) {
        this.now = now;
    }

    /** The distance that begins with the {@code index}-th word and says its direction. */
    Optional<Match> at(Words words, int index) {
        if (words.is(index, "now")) {
            return Optional.of(new Match(DayTime.at(now.toLocalDateTime()), index + 1));
        }
        if (words.is(index, "in")) {
            return span(words, index + 1).map(span -> reach(span, 1, span.next()));
        }
        return span(words, index)
                .filter(span -> words.is(span.next(), "ago"))
                .map(span -> reach(span, -1, span.next() + 1));
    }

    /** A distance without a direction of its own. */
    Optional<Match> bare(Words words, int index, Lean lean) {
        return span(words, index)
                .map(span -> reach(span, lean == Lean.FUTURE ? 1 : -1, span.next()));
    }

    private Optional<Span> span(Words words, int index) {
        var together = SHORT.matcher(words.get(index));
        if (together.matches()) {
            var unit = UNITS.get(together.group(2));
            return Optional.of(new Span(Long.parseLong(together.group(1)), unit, index + 1));
        }
        int amount = number(words.get(index));
        var unit = UNITS.get(words.get(index + 1));
        return amount < 0 || unit == null
                ? Optional.empty()
                : Optional.of(new Span(amount, unit, index + 2));
    }

    private static int number(String word) {
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        if (!word.isEmpty() && word.length() <= 3 && word.chars().allMatch(SpanWords::digit)) {
            return Math.min(MOST, Integer.parseInt(word));
        }
        return NUMBERS.indexOf(word);
    }

    private static boolean digit(int character) {
        return character >= '0' && character <= '9';
    }

    private Match reach(Span span, int direction, int next) {
        long amount = direction * span.amount();
        if (span.unit().isTimeBased()) {
            var moment = now.plus(amount, span.unit()).toLocalDateTime();
            return new Match(DayTime.at(moment), next);
        }
        return new Match(DayTime.on(now.toLocalDate().plus(amount, span.unit())), next);
    }
}
