package foothold.service.log.line;

import foothold.domain.dates.Words;

import java.util.regex.Pattern;

/** How long something took: "20 min", "30m", "1 h", "half an hour", "an hour". */
record LengthWords(int minutes, int next) {
    private static final Pattern TOGETHER = Pattern.compile("(\\d{1,4})(m|min|h)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int LONGEST = 24 * 60;

    /** The length that begins with the {@code index}-th word, or null. */
    static LengthWords at(Words words, int index) {
        int half = words.behind(index, "half an hour");
        if (half > 0) {
            return new LengthWords(30, half);
        }
        if (words.is(index, "an", "one") && words.is(index + 1, "hour")) {
            return new LengthWords(60, index + 2);
        }
        var together = TOGETHER.matcher(words.get(index));
        if (together.matches()) {
            return of(together.group(1), together.group(2), index + 1);
        }
        return NUMBER.matcher(words.get(index)).matches()
                ? of(words.get(index), words.get(index + 1), index + 2)
                : null;
    }

    private static LengthWords of(String number, String unit, int next) {
        int factor =
                switch (unit) {
                    case "m", "min", "mins", "minute", "minutes", "'" -> 1;
                    case "h", "hour", "hours" -> 60;
                    default -> 0;
                };
        int minutes = Integer.parseInt(number) * factor;
        return minutes >= 1 && minutes <= LONGEST ? new LengthWords(minutes, next) : null;
    }
}
