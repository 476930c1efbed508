package foothold.service.place;

import foothold.service.transfer.WholeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;

/**
 * Where data files went that were moved from within the program, and about which of them the user
 * said that they are well where they are. Kept in a small file of this computer alone.
 */
public final class Whereabouts {
    private static final String MOVED = "moved ";
    private static final String WELL = "well ";
    private static final int MOST_MOVES = 20;

    private final Path list;

    /** Kept in that file, which need not exist. */
    public Whereabouts(Path list) {
        this.list = list;
    }

    /** Where the file is now that was there when it was last asked for: there, or further on. */
    public Path now(Path file) {
        var at = file.toAbsolutePath();
        if (Files.exists(at)) {
            return at;
        }
        var known = read();
        for (int moves = 0; moves < MOST_MOVES && !Files.exists(at); moves++) {
            var next = known.getProperty(MOVED + at);
            if (next == null) {
                return file; // it was not moved, or is gone
            }
            at = Path.of(next);
        }
        return Files.exists(at) ? at : file;
    }

    /**
     * Lets the file a copy was made of go by a name that says so, and whoever asks for it find the
     * copy. Nobody may have it open.
     *
     * @param usual the file that is opened when none is named; where there is none, the copy is
     * @return what the old file is called now
     * @throws IOException when it cannot be renamed or remembered; it has its name then
     */
    public Path moved(Path file, Path copy, Path usual, LocalDate today) throws IOException {
        var from = file.toAbsolutePath();
        var known = read();
        known.setProperty(MOVED + from, copy.toAbsolutePath().toString());
        if (!Files.exists(usual)) {
            known.setProperty(MOVED + usual.toAbsolutePath(), copy.toAbsolutePath().toString());
        }
        write(known);
        return Files.move(from, retired(from, today));
    }

    /** Whether the user said that it is well where it is. */
    public boolean isWell(Path file) {
        return read().containsKey(WELL + file.toAbsolutePath());
    }

    /**
     * Remembers that.
     *
     * @throws IOException when it cannot be remembered
     */
    public void well(Path file) throws IOException {
        var known = read();
        known.setProperty(WELL + file.toAbsolutePath(), "");
        write(known);
    }

    private static Path retired(Path file, LocalDate today) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        var words = " (moved away " + today + ")";
        var retired = file.resolveSibling(name.substring(0, dot) + words + name.substring(dot));
        for (int i = 2; Files.exists(retired); i++) {
            retired =
                    file.resolveSibling(
                            name.substring(0, dot) + words + " " + i + name.substring(dot));
        }
        return retired;
    }

    private Properties read() {
        var known = new Properties();
        try (var in = Files.newBufferedReader(list)) {
            known.load(in);
        } catch (IOException | IllegalArgumentException _) {
            known.clear(); // none is known
        }
        return known;
    }

    private void write(Properties known) throws IOException {
        Files.createDirectories(list.toAbsolutePath().getParent());
        WholeFile.write(
                list,
                out -> {
                    known.store(out, null);
                    return known.size();
                });
    }
}
