package foothold.domain.dates;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * Reads dates and times as people type them: "fri", "in 3 days", "tomorrow", "12/4", "4 dec",
 * "2026-12-04", "yesterday 14:20", "3pm", "next week".
 *
 * <p>What has no year, week or day of its own leans to the past or the future, as asked: "tue" is
 * the latest Tuesday (today counts) or the next one (today counts only with a time still ahead); "4
 * dec" the latest or the next one, today included; "3pm" the latest or the next one.
 *
 * @param now the moment, in the user's zone
 * @param order how 12/4 is meant; 4.12. is always day first, 25/12 and 12/25 leave no doubt
 */
public record DateWords(ZonedDateTime now, Order order) {

    /** How a date of two numbers and a slash is meant. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST;

        private static final Set<String> MONTH_FIRST_COUNTRIES =
                Set.of("US", "PH", "PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW", "CA");

        /**
         * The usual order in a country: month first in the United States and where people write
         * alike, day first elsewhere and when it is null.
         *
         * @param country an ISO 3166 code, with or without a region ("US", "DE-BY"), or null
         */
        public static Order in(String country) {
            if (country == null) {
                return DAY_FIRST;
            }
            String code = country.length() > 2 ? country.substring(0, 2) : country;
            return MONTH_FIRST_COUNTRIES.contains(code) ? MONTH_FIRST : DAY_FIRST;
        }
    }

    /** To which side a date without a year, or a weekday, leans. */
    public enum Lean {
        PAST,
        FUTURE
    }

    /**
     * A date found among other words.
     *
     * @param when what it says
     * @param next the index of the first word behind it
     */
    public record Match(DayTime when, int next) {}

    /** What the whole text says; empty when any of it is no date or time. */
    public Optional<DayTime> read(String text, Lean lean) {
        var words = Words.of(text);
        return at(words, 0, lean)
                .or(() -> bareSpan(words, lean))
                .filter(match -> match.next() == words.count())
                .map(Match::when);
    }

    /** The longest date or time that begins with the {@code index}-th word. */
    public Optional<Match> at(Words words, int index, Lean lean) {
        int first = skip(words, index, "on", "by", "until", "till", "from", "since");
        return new SpanWords(now)
                .at(words, first)
                .or(() -> dayThenTime(words, first, lean))
                .or(() -> timeThenDay(words, first, lean));
    }

    private Optional<Match> bareSpan(Words words, Lean lean) {
        return new SpanWords(now).bare(words, 0, lean);
    }

    private Optional<Match> dayThenTime(Words words, int index, Lean lean) {
        return new DayWords(now.toLocalDate(), order)
                .at(words, index)
                .map(
                        said -> {
                            var time = TimeWords.at(words, said.next());
                            int next = time.map(TimeWords.Said::next).orElse(said.next());
                            return match(said.day(), time.orElse(null), next, lean);
                        });
    }

    private Optional<Match> timeThenDay(Words words, int index, Lean lean) {
        return TimeWords.at(words, index)
                .map(
                        time -> {
                            int on = skip(words, time.next(), "on");
                            return new DayWords(now.toLocalDate(), order)
                                    .at(words, on)
                                    .map(said -> match(said.day(), time, said.next(), lean))
                                    .orElseGet(() -> nearest(time, lean));
                        });
    }

    private Match match(DayWords.Day day, TimeWords.Said said, int next, Lean lean) {
        LocalTime time = said == null ? null : said.time();
        return new Match(new DayTime(day.resolve(lean, wouldBeToday(time, lean)), time), next);
    }

    /** Whether a weekday that is today's means today. */
    private boolean wouldBeToday(LocalTime time, Lean lean) {
        return switch (lean) {
            case FUTURE -> time != null && time.isAfter(now.toLocalTime());
            case PAST -> time == null || !time.isAfter(now.toLocalTime());
        };
    }

    private Match nearest(TimeWords.Said said, Lean lean) {
        var today = now.toLocalDate();
        var day =
                wouldBeToday(said.time(), lean)
                        ? today
                        : lean == Lean.FUTURE ? today.plusDays(1) : today.minusDays(1);
        return new Match(new DayTime(day, said.time()), said.next());
    }

    private static int skip(Words words, int index, String... fillers) {
        return words.is(index, fillers) ? index + 1 : index;
    }
}
