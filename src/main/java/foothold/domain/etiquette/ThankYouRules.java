package foothold.domain.etiquette;

import foothold.domain.etiquette.Finding.Part;
import foothold.domain.etiquette.Finding.Place;
import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.etiquette.text.Letter;
import foothold.domain.etiquette.text.Phrases;
import foothold.domain.etiquette.text.Words;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A thank-you: specific, short, in time, and no favour before the thanks. */
final class ThankYouRules {
    private static final int MOST_WORDS = 150;
    private static final int SHARED = 2;
    private static final Duration IN_TIME = Duration.ofHours(24);

    private ThankYouRules() {}

    static List<Finding> length(Letter letter) {
        int words = Words.count(letter.text());
        return words > MOST_WORDS
                ? List.of(
                        Finding.warning(
                                Rule.LENGTH,
                                Place.WHOLE,
                                words + " words; a thank-you needs 150 at most"))
                : List.of();
    }

    /** Two content words shared with one thing captured in that meeting. */
    static List<Finding> specific(Letter letter, Context context) {
        var lines = context.captured().lines();
        if (lines.isEmpty()) {
            return List.of();
        }
        var names = names(context);
        var said = Words.content(AskRules.counted(letter), names);
        boolean specific =
                lines.stream()
                        .anyMatch(
                                line ->
                                        Words.content(line, names).stream()
                                                        .filter(said::contains)
                                                        .count()
                                                >= SHARED);
        return specific
                ? List.of()
                : List.of(
                        Finding.warning(
                                Rule.SPECIFIC,
                                Place.WHOLE,
                                "Name one thing you learned, such as “" + lines.getFirst() + "”"));
    }

    private static Set<String> names(Context context) {
        var names = new HashSet<String>();
        Stream.of(context.to().name(), context.to().called(), context.to().organization())
                .filter(name -> name != null)
                .flatMap(name -> Words.of(name).stream())
                .map(Words::folded)
                .forEach(names::add);
        return names;
    }

    /** A favour before the thanks is a warning, after them a hint. */
    static List<Finding> favour(Letter letter) {
        boolean thanked = false;
        for (var line : letter.text()) {
            for (var sentence : line.text().split("(?<=[.!?])\\s+")) {
                boolean thanks = Phrases.THANKS.matcher(sentence).find();
                boolean asks =
                        (sentence.contains("?") || Phrases.FAVOUR.matcher(sentence).find())
                                && !Phrases.OFFER.matcher(sentence).find();
                if (asks && !(thanks && !sentence.contains("?"))) {
                    return List.of(favour(letter, sentence, thanked || thanks));
                }
                thanked |= thanks;
            }
        }
        return List.of();
    }

    private static Finding favour(Letter letter, String sentence, boolean thanked) {
        int from = letter.body().indexOf(sentence);
        var place = new Place(Part.BODY, from, from + sentence.length());
        return thanked
                ? Finding.hint(
                        Rule.FAVOUR, place, "A new favour takes from the thanks; ask another day")
                : Finding.warning(
                        Rule.FAVOUR, place, "Thank first: this asks for a new favour before");
    }

    static List<Finding> late(Context context) {
        var end = context.captured().meetingEnd();
        return end != null && context.options().now().isAfter(end.plus(IN_TIME))
                ? List.of(
                        Finding.hint(
                                Rule.LATE_THANKS,
                                Place.WHOLE,
                                "More than a day after the meeting: late is better than never"))
                : List.of();
    }
}
