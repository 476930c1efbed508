package foothold.domain.talk;

import foothold.domain.meeting.Jotting.Tag;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A captured line as it is meant: "#pay 60 to 70 thousand" is about pay.
 *
 * @param tag what it is about, or null
 * @param text without the tag; may be empty
 */
public record TaggedLine(Tag tag, String text) {
    private static final Pattern MARKED = Pattern.compile("^\\s*#([\\p{L}-]+)\\s+");

    /**
     * Reads a line. The first letters of a tag's name are enough, as long as no other tag begins
     * so; what is no tag stays in the text.
     *
     * @param chosen the tag chosen by key, or null; one in the line goes before it
     */
    public static TaggedLine read(String line, Tag chosen) {
        var matcher = MARKED.matcher(line);
        if (matcher.find()) {
            var meant = named(matcher.group(1));
            if (meant.size() == 1) {
                return new TaggedLine(meant.getFirst(), line.substring(matcher.end()));
            }
        }
        return new TaggedLine(chosen, line);
    }

    private static List<Tag> named(String letters) {
        var typed = letters.toLowerCase(Locale.ROOT);
        return Arrays.stream(Tag.values()).filter(tag -> word(tag).startsWith(typed)).toList();
    }

    private static String word(Tag tag) {
        return tag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
