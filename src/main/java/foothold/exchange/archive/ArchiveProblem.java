package foothold.exchange.archive;

import foothold.domain.Text;
import foothold.domain.flat.Shape;

/**
 * One thing in an archive that is not right.
 *
 * @param line 1-based line of the file, as an editor counts them
 * @param place the record ("messages[3] (id m4)"), its index counted from 0; empty for the archive
 *     itself
 * @param why the reason as a user reads it, with field and value; no full stop
 */
public record ArchiveProblem(int line, String place, String why) {
    private static final int LONGEST = 40;

    /** Place and reason as one sentence, without the line. */
    public String sentence() {
        return place.isEmpty() ? why : place + ": " + why;
    }

    /** "messages[3] (id m4)", or "settings"; {@code id} may be null when it is not known. */
    static String place(Shape<?> shape, int index, Object id) {
        if (Archive.single(shape)) {
            return shape.plural();
        }
        var position = shape.plural() + "[" + index + "]";
        return id == null ? position : position + " (id " + shown(id) + ")";
    }

    /** A value on one line and not longer than helps. */
    static String shown(Object value) {
        return Text.excerpt(String.valueOf(value), LONGEST);
    }
}
