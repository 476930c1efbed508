package foothold.ui;

import foothold.domain.Text;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A person's initials in a disc whose hue follows from their id, so it is the same everywhere. */
public final class Disc extends Label {
    /** Pseudo-classes, since changing these does not make the sheet be searched anew. */
    private static final List<PseudoClass> HUES =
            IntStream.range(0, 12).mapToObj(i -> PseudoClass.getPseudoClass("hue-" + i)).toList();

    private static final double TEXT_PER_SIZE = 0.4;

    private int hue = -1;

    /**
     * The disc of one person.
     *
     * @param id what the hue follows from; never null
     * @param name what the initials are taken from; may be empty
     * @param size width and height in pixels; the sheet has a rule for the letters of each in use
     */
    public Disc(String id, String name, double size) {
        getStyleClass().add("disc");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        getStyleClass().add("letters-" + Math.round(size * TEXT_PER_SIZE));
        show(id, name);
    }

    /** Becomes another person's disc, as cells of a list do. */
    public void show(String id, String name) {
        int wanted = Math.floorMod(spread(id), HUES.size());
        if (wanted != hue) {
            if (hue >= 0) {
                pseudoClassStateChanged(HUES.get(hue), false);
            }
            hue = wanted;
            pseudoClassStateChanged(HUES.get(hue), true);
        }
        var called = Text.orEmpty(name);
        if (!called.equals(getAccessibleText())) {
            setText(initials(called));
            setAccessibleText(called);
        }
    }

    /**
     * First letters of the first and the last word, upper case; "?" when there is none. What
     * follows a comma after a full name ("Ann Lee, PhD") does not count.
     */
    public static String initials(String name) {
        var letters = firstLetters(Text.orEmpty(name));
        if (letters.isEmpty()) {
            return "?";
        }
        var last = letters.size() == 1 ? "" : letters.getLast();
        return (letters.getFirst() + last).toUpperCase(Locale.ROOT);
    }

    private static List<String> firstLetters(String name) {
        int comma = name.indexOf(',');
        var words = name.split("\\s+");
        if (comma > 0 && firstLetters(name.substring(0, comma)).size() > 1) {
            words = name.substring(0, comma).split("\\s+");
        }
        return Stream.of(words)
                .flatMap(
                        word ->
                                word.codePoints()
                                        .filter(Character::isLetterOrDigit)
                                        .limit(1)
                                        .mapToObj(Character::toString))
                .toList();
    }

    /** Mixes the id's hash, since ids made one after the other differ only a little. */
    private static int spread(String id) {
        int hash = id.hashCode() * 0x9E3779B1;
        return hash ^ (hash >>> 15);
    }
}
