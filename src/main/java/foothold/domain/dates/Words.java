package foothold.domain.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text cut into words, each knowing where it stood. Words are lower case; commas and the like at
 * their end are gone; a colon that is not inside a time is a word of its own.
 */
public final class Words {
    private static final Pattern WORD = Pattern.compile("\\d{1,2}:\\d{2}[^\\s:]*|[^\\s:]+|:");
    private static final Pattern KEEPS_DOT = Pattern.compile("\\d+\\.(\\d+\\.)?|[ap]\\.m\\.");
    private static final Pattern TAIL = Pattern.compile("[,;!?…]+$");

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private record Word(String folded, int start) {}

    private Words(String text) {
        this.text = text;
    }

    /** Cuts {@code text}; null counts as empty. */
    public static Words of(String text) {
        var words = new Words(text == null ? "" : text);
        var matcher = WORD.matcher(words.text);
        while (matcher.find()) {
            String folded = folded(matcher.group());
            if (!folded.isEmpty()) {
                words.words.add(new Word(folded, matcher.start()));
            }
        }
        return words;
    }

    private static String folded(String raw) {
        String word = TAIL.matcher(raw.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
        boolean dotted = word.endsWith(".") && !KEEPS_DOT.matcher(word).matches();
        return dotted ? word.substring(0, word.length() - 1) : word;
    }

    public int count() {
        return words.size();
    }

    /** The {@code index}-th word; empty behind the last one. */
    public String get(int index) {
        return index >= 0 && index < words.size() ? words.get(index).folded() : "";
    }

    /** Whether the {@code index}-th word is one of these. */
    public boolean is(int index, String... candidates) {
        String word = get(index);
        if (word.isEmpty()) {
            return false;
        }
        for (String candidate : candidates) {
            if (candidate.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The index behind {@code phrase} (lower case, words apart by one blank) when it stands at
     * {@code index}; otherwise -1.
     */
    public int behind(int index, String phrase) {
        int at = index;
        for (String word : phrase.split(" ")) {
            if (!get(at).equals(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** The text from one word up to another, as it was typed. */
    public String between(int from, int to) {
        if (from >= words.size() || to <= from) {
            return "";
        }
        int end = to < words.size() ? words.get(to).start() : text.length();
        return text.substring(words.get(from).start(), end).strip();
    }

    /** The text from the {@code index}-th word on as it was typed; empty behind the last one. */
    public String from(int index) {
        return index < words.size() ? text.substring(words.get(index).start()).strip() : "";
    }
}
