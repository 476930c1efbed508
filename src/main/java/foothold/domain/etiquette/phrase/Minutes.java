package foothold.domain.etiquette.phrase;

import foothold.domain.etiquette.phrase.Phrases.Span;
import foothold.domain.etiquette.text.Wording;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number of minutes a text states, and where.
 *
 * @param number how many; an hour is 60
 * @param place where it says so
 */
public record Minutes(int number, Span place) {
    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("ten", 10),
                    Map.entry("twelve", 12),
                    Map.entry("fifteen", 15),
                    Map.entry("eighteen", 18),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90));
    private static final String NUMBER =
            "(\\d{1,3}|(?:twenty|thirty|forty|fifty)["
                    + " -](?:five|two)|five|six|seven|eight|ten|twelve|fifteen"
                    + "|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final Pattern STATED =
            Wording.of(
                    "(?<![\\d.,:$€£\\w])"
                            + NUMBER
                            + "(?:\\s?(?:-|–|—|to|or|/)\\s?"
                            + NUMBER
                            + ")?(?:\\s?\\(\\d{1,3}\\))?"
                            + "(?:\\s|-){0,3}(?:minutes?|mins?)\\b",
                    "\\b(?:three[ -]quarters of an|3/4 of an) (?<threequarters>hour)\\b",
                    "\\b(?:a )?(?:quarter of an|quarter) (?<quarter>hour)\\b",
                    "(?:\\b(?:half|1/2) an?|½(?: an?)?|\\bhalf|\\b1/2)(?: |-)(?<half>hours?)\\b",
                    "\\b(?:an|one) (?<ninety>hour) and a half\\b|\\b(?:1\\.5|one and a half)"
                            + " (?<ninety2>hours?)\\b",
                    "\\b(?:an|one|1|full|whole)(?: |-)(?<one>hours?)\\b|\\b(?<long>hour)(?:"
                            + " |-)long\\b",
                    "(?<![\\d.,:\\w])(?<hours>2|3|4|two|three)(?:\\s|-)?(?:hours?|hrs?)\\b");

    /** How far something is, how long it took or ran: no limit for the talk. */
    private static final Pattern PASSED_BEFORE =
            Wording.of(
                    "\\b(?:spent|spend|spending|took|takes|taking|lasted|watched|listened|waited|within|every|drove|ran|walked|the"
                        + " last)\\b[^,.!?\\n"
                        + "]{0,25}$|\\byour"
                        + " (?:(?!for|about|in|over|take|only|just|with|of)[\\w'’-]{1,20}"
                        + " )?$|\\b(?:live|work|am|study|based) (?:just |only |about )?$");

    private static final Pattern PASSED_AFTER =
            Wording.of(
                    "^'?s?(?: |-)(?:\\w{1,10} )?(?:away|ago|from"
                        + " (?:your|the|my|you|where)|drive|walk|ride|commute|flight|north|south|east|west|later|earlier|late|before|after"
                        + " (?:the|i|my|your|we|our)|each (?:day|week)|a"
                        + " (?:day|week|month)|per|every|podcast|episode|lecture|keynote|webinar|film|documentary|by"
                        + " (?:train|car|bus|bike|foot))\\b");
    private static final Pattern UNIT = Pattern.compile("(?i)min|hour|hr");
    private static final int BEFORE_UNIT = 45;
    private static final int BEHIND_UNIT = 20;
    private static final int AROUND = 60;

    /** The largest number of minutes the text states as a limit, if it states one. */
    public static Optional<Minutes> largest(String text) {
        return UNIT.matcher(text)
                .results()
                .flatMap(unit -> stated(text, unit.start()))
                .filter(hit -> !passed(text, hit))
                .map(hit -> new Minutes(number(hit), new Span(hit.start(), hit.end())))
                .max(Comparator.comparingInt(Minutes::number));
    }

    /** What is stated around a unit of time: far quicker than looking for numbers everywhere. */
    private static Stream<MatchResult> stated(String text, int unit) {
        int from = Math.max(0, unit - BEFORE_UNIT);
        int to = Math.min(text.length(), unit + BEHIND_UNIT);
        return STATED.matcher(text).useTransparentBounds(true).region(from, to).results();
    }

    private static boolean passed(String text, MatchResult hit) {
        var before = Phrases.sentence(text, hit.start());
        var after = text.substring(hit.end(), Math.min(text.length(), hit.end() + AROUND));
        return PASSED_BEFORE.matcher(before).find() || PASSED_AFTER.matcher(after).find();
    }

    private static int number(MatchResult hit) {
        if (hit.group("half") != null) {
            return 30;
        }
        if (hit.group("quarter") != null) {
            return 15;
        }
        if (hit.group("threequarters") != null) {
            return 45;
        }
        if (hit.group("ninety") != null || hit.group("ninety2") != null) {
            return 90;
        }
        if (hit.group("hours") != null) {
            return 60 * value(hit.group("hours"));
        }
        return hit.group(1) == null
                ? 60
                : IntStream.rangeClosed(1, 2)
                        .filter(group -> hit.group(group) != null)
                        .map(group -> value(hit.group(group)))
                        .max()
                        .orElse(0);
    }

    private static int value(String words) {
        int sum = 0;
        for (var word : words.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            sum +=
                    Character.isDigit(word.charAt(0))
                            ? Integer.parseInt(word)
                            : NUMBERS.getOrDefault(word, 0);
        }
        return sum;
    }
}
