package foothold.domain.etiquette.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words, sentences, syllables and content words as PRODUCT section 4 defines them. */
public final class Words {
    /** Letters or digits joined by ' - . @ &amp; /. */
    public static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.@&/-][\\p{L}\\p{M}\\p{N}]+)*");

    private static final Pattern VOWELS = Pattern.compile("[aeiouyàáâäãåæèéêëìíîïòóôöõøœùúûüýÿ]+");
    private static final int CONTENT_LENGTH = 4;
    private static final int STEM = 5;
    private static final Set<String> STOP_WORDS =
            Set.of(
                    ("about above after again against also although always another anything around"
                         + " because become been before being below between both cannot could"
                         + " didn't does doesn't doing don't down during each either else even ever"
                         + " every everything from further getting give given gives going gone"
                         + " great have haven't having hear heard help helped helpful here hers"
                         + " herself himself hope into isn't itself just know known last later"
                         + " learn learned learning like little look looking made make makes making"
                         + " many maybe meet meeting might more most much must myself need never"
                         + " next nothing often once only other others ours over perhaps please"
                         + " quite rather really said same says seem seen shall should show since"
                         + " some someone something soon still such sure take taken talk talked"
                         + " talking tell tells than thank thanks that that's their theirs them"
                         + " themselves then there these they thing things think this those though"
                         + " thought through time today together told took until upon used using"
                         + " very want wanted wants wasn't week well went were what when where"
                         + " whether which while whom whose will with within without won't work"
                         + " working would year years yesterday your yours yourself conversation"
                         + " advice appreciate grateful")
                            .split(" "));

    private Words() {}

    /** The words, in order. */
    public static List<String> of(String text) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    public static int count(String text) {
        int count = 0;
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    public static int count(List<Letter.Line> lines) {
        return lines.stream().mapToInt(line -> count(line.text())).sum();
    }

    /** Lower case, with plain apostrophes. */
    public static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The sentences: up to . ! ? before a space, or a line end; only those with a word in them. */
    public static List<String> sentences(List<Letter.Line> lines) {
        return lines.stream()
                .flatMap(line -> Pattern.compile("(?<=[.!?])\\s+").splitAsStream(line.text()))
                .filter(sentence -> WORD.matcher(sentence).find())
                .toList();
    }

    /** The stems of the content words: four letters or more, no stop word, not in {@code names}. */
    public static List<String> content(String text, Set<String> names) {
        return of(text).stream()
                .map(Words::folded)
                .filter(
                        word ->
                                word.codePoints().filter(Character::isLetter).count()
                                        >= CONTENT_LENGTH)
                .filter(word -> !STOP_WORDS.contains(word) && !names.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .distinct()
                .toList();
    }

    /** Syllables by groups of vowels, a silent final e not counted; at least one. */
    public static int syllables(String word) {
        var folded = folded(word);
        int groups = (int) VOWELS.matcher(folded).results().count();
        boolean silent =
                folded.length() > 2
                        && folded.endsWith("e")
                        && !folded.endsWith("le")
                        && !folded.endsWith("ee");
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
