package foothold.exchange.person;

import foothold.domain.Text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what files keep apart: the parts of a name, of a place, of a note. */
public final class Phrases {
    /** An address one can write to, roughly: something, an at sign, something with a dot. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");

    /** Said of nearly everybody, and part of nobody's name. */
    private static final Set<String> SALUTATIONS =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "mx",
                    "herr",
                    "frau",
                    "hr",
                    "fr",
                    "m",
                    "mme",
                    "mlle",
                    "monsieur",
                    "madame",
                    "mademoiselle",
                    "sr",
                    "sra",
                    "srta",
                    "señor",
                    "señora",
                    "sig",
                    "signor",
                    "signora",
                    "dhr",
                    "mevr");

    private Phrases() {}

    /** The parts with a blank between them, empty ones left out; null when nothing is left. */
    public static String name(String... parts) {
        return Text.orNull(joined(" ", Stream.of(parts)));
    }

    /** What stands in front of a name, unless it is a mere salutation; else empty. */
    public static String title(String prefix) {
        var plain = Text.orEmpty(prefix).toLowerCase(Locale.ROOT).replace(".", "");
        return SALUTATIONS.contains(plain) ? "" : Text.orEmpty(prefix);
    }

    /** "Lyon, France"; empty parts and repetitions are left out; null when nothing is left. */
    public static String place(String... parts) {
        return Text.orNull(joined(", ", Stream.of(parts).distinct()));
    }

    /** The notes with an empty line between them; null when there is none. */
    public static String notes(List<String> notes) {
        return Text.orNull(joined("\n\n", notes.stream().distinct()));
    }

    /** Whether one can write to that address. */
    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    private static String joined(String between, Stream<String> parts) {
        return parts.map(Text::orEmpty)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
