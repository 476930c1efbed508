package foothold.ui.control;

import static foothold.ui.Messages.text;

import foothold.domain.question.value.Worth;

import java.util.ArrayList;

/** What came of asking a question, in words that promise no more than the count can tell. */
public final class WorthWords {
    private static final double ALL = 100;

    private WorthWords() {}

    /** "asked 4 times: 3 insights, 1 name · too few to tell"; empty for one never asked. */
    public static String of(Worth worth) {
        if (worth.asked() == 0) {
            return "";
        }
        return text("worth.asked", worth.asked(), brought(worth)) + " · " + share(worth);
    }

    private static String brought(Worth worth) {
        var parts = new ArrayList<String>();
        add(parts, "worth.insights", worth.insights());
        add(parts, "worth.names", worth.names());
        add(parts, "worth.telling", worth.telling());
        return parts.isEmpty() ? text("worth.nothing") : String.join(", ", parts);
    }

    private static void add(ArrayList<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(text(key, count));
        }
    }

    private static String share(Worth worth) {
        var likely = worth.fruitful().likely();
        return worth.fruitful().tooFew()
                ? text("worth.few")
                : text(
                        "worth.likely",
                        Math.round(likely.low() * ALL),
                        Math.round(likely.high() * ALL));
    }
}
