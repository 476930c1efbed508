package foothold;

import foothold.doorbell.Wish;

import java.io.File;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the window is started with.
 *
 * @param data the data file, or null for the usual one
 * @param zone the zone whose days count this once, or null for the one kept in the file
 * @param wish what it is to show then; never null
 */
public record WindowOptions(Path data, ZoneId zone, Wish wish) {
    private static final String DATA = "--data";
    private static final String ZONE = "--zone";
    private static final String SHOW = "--show";

    /**
     * The window's options; empty when {@code arguments} name a command, ask for help or cannot be
     * understood, all of which is for the command line to answer.
     */
    static Optional<WindowOptions> of(List<String> arguments) {
        Path data = null;
        ZoneId zone = null;
        String show = null;
        var files = new ArrayList<Path>();
        try {
            for (var rest = arguments.iterator(); rest.hasNext(); ) {
                var argument = rest.next();
                if (isFile(argument)) {
                    files.add(path(argument).toAbsolutePath().normalize());
                    continue;
                }
                var value = value(argument, rest);
                if (is(DATA, argument) && !value.isEmpty()) {
                    data = Path.of(value);
                } else if (is(ZONE, argument)) {
                    zone = ZoneId.of(value);
                } else if (is(SHOW, argument) && !value.isEmpty()) {
                    show = value;
                } else {
                    return Optional.empty();
                }
            }
            return Optional.of(new WindowOptions(data, zone, new Wish(files, show)));
        } catch (IllegalArgumentException | FileSystemNotFoundException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A word with a dot or a folder in it; no command has either. */
    private static boolean isFile(String argument) {
        return !argument.startsWith("-")
                && (argument.indexOf('.') >= 0
                        || argument.indexOf('/') >= 0
                        || argument.indexOf(File.separatorChar) >= 0);
    }

    /** Some desktops hand a file over as its address. */
    private static Path path(String argument) {
        return argument.startsWith("file:/") ? Path.of(URI.create(argument)) : Path.of(argument);
    }

    private static boolean is(String option, String argument) {
        return argument.equals(option) || argument.startsWith(option + "=");
    }

    /** What stands behind the equals sign, else the next argument; empty when there is neither. */
    private static String value(String argument, Iterator<String> rest) {
        int equals = argument.indexOf('=');
        if (equals >= 0) {
            return argument.substring(equals + 1);
        }
        return rest.hasNext() ? rest.next() : "";
    }
}
