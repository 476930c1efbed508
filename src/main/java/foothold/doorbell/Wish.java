package foothold.doorbell;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a window is asked to show: by its own start, or by somebody who rings. What comes through
 * the door is looked at here before anybody goes by it: only whole paths and plain ids of bounded
 * length come through, everything else is left out.
 *
 * @param files absolute paths, at most {@link #FILES}
 * @param show the id of a record to go to, or null
 */
public record Wish(List<Path> files, String show) {
    /** As many files as are taken at once. */
    public static final int FILES = 50;

    /** Nothing but that the window comes to the front. */
    public static final Wish NONE = new Wish(List.of(), null);

    private static final int LONGEST = 4096;
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N} ._:@/-]{1,120}");
    private static final String FILE = "file=";
    private static final String SHOW = "show=";

    public Wish {
        files = files.stream().filter(Wish::fits).limit(FILES).toList();
        show = show != null && ID.matcher(show).matches() ? show : null;
    }

    /** To open these files. */
    public static Wish open(List<Path> files) {
        return new Wish(files, null);
    }

    /** The wish that somebody said in these words; what is not understood is left out. */
    public static Wish of(List<String> words) {
        var files = new ArrayList<Path>();
        String show = null;
        for (var word : words) {
            if (word.startsWith(FILE)) {
                path(word.substring(FILE.length())).ifPresent(files::add);
            } else if (word.startsWith(SHOW)) {
                show = word.substring(SHOW.length());
            }
        }
        return new Wish(files, show);
    }

    /** The words by which it is said. */
    public List<String> words() {
        var said = files.stream().map(file -> FILE + file);
        return Stream.concat(said, Stream.ofNullable(show).map(id -> SHOW + id)).toList();
    }

    /** Whether nothing is asked for. */
    public boolean isNothing() {
        return files.isEmpty() && show == null;
    }

    private static Optional<Path> path(String word) {
        try {
            return Optional.of(Path.of(word));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static boolean fits(Path file) {
        return file.isAbsolute()
                && file.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }
}
