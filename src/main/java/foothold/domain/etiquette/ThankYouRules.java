package foothold.domain.etiquette;

import foothold.domain.etiquette.Finding.Part;
import foothold.domain.etiquette.Finding.Place;
import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.etiquette.phrase.Favours;
import foothold.domain.etiquette.text.Letter;
import foothold.domain.etiquette.text.NameIndex;
import foothold.domain.etiquette.text.PersonName;
import foothold.domain.etiquette.text.Vocabulary;
import foothold.domain.etiquette.text.Words;

import java.time.Duration;
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
        int words = letter.words();
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
        var lines = context.captured().lines().stream().filter(line -> !line.isBlank()).toList();
        var said = content(letter.said(), context);
        boolean specific =
                lines.stream().anyMatch(line -> shared(said, content(line, context)) >= SHARED);
        return lines.isEmpty() || specific
                ? List.of()
                : List.of(
                        Finding.warning(
                                Rule.SPECIFIC,
                                Place.WHOLE,
                                "Name one thing you learned, such as "
                                        + Finding.quoted(lines.getFirst())));
    }

    private static long shared(Set<String> said, Set<String> captured) {
        return captured.stream().filter(said::contains).count();
    }

    /** The content words, full names of anybody and the recipient's own left out. */
    private static Set<String> content(String text, Context context) {
        var names = context.others().names();
        var to = context.to();
        var own =
                Stream.concat(
                                Stream.of(to.name(), to.called(), to.organization())
                                        .filter(name -> name != null && !name.isEmpty()),
                                PersonName.of(to.name()).words().stream())
                        .distinct();
        var bare = new StringBuilder(text);
        Stream.of(
                        names.people().in(text).stream(),
                        names.organizations().in(text).stream(),
                        own.flatMap(name -> NameIndex.of(name, text).stream()))
                .flatMap(hits -> hits)
                .filter(hit -> !Vocabulary.ordinary(hit.name()))
                .forEach(hit -> blank(bare, hit));
        return Words.content(bare.toString());
    }

    private static void blank(StringBuilder text, NameIndex.Hit hit) {
        for (int at = hit.from(); at < hit.to(); at++) {
            text.setCharAt(at, ' ');
        }
    }

    /** A favour before the thanks is a warning, after them a hint. */
    static List<Finding> favour(Letter letter) {
        var favour = Favours.first(letter.said());
        if (favour == null) {
            return List.of();
        }
        var place = new Place(Part.BODY, favour.sentence().from(), favour.sentence().to());
        return List.of(
                favour.afterThanks()
                        ? Finding.hint(
                                Rule.FAVOUR,
                                place,
                                "A new favour takes from the thanks; ask another day")
                        : Finding.warning(
                                Rule.FAVOUR,
                                place,
                                "Thank first: this asks for a new favour before"));
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
