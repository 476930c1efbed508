package foothold;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the window is started with.
 *
 * @param data the data file, or null for the usual one
 * @param zone the zone whose days count this once, or null for the one kept in the file
 */
public record WindowOptions(Path data, ZoneId zone) {
    private static final String DATA = "--data";
    private static final String ZONE = "--zone";

    /**
     * The window's options; empty when {@code arguments} name a command, ask for help or cannot be
     * understood, all of which is for the command line to answer.
     */
    static Optional<WindowOptions> of(List<String> arguments) {
        Path data = null;
        ZoneId zone = null;
        try {
            for (var rest = arguments.iterator(); rest.hasNext(); ) {
                var argument = rest.next();
                var value = value(argument, rest);
                if (is(DATA, argument) && !value.isEmpty()) {
                    data = Path.of(value);
                } else if (is(ZONE, argument)) {
                    zone = ZoneId.of(value);
                } else {
                    return Optional.empty();
                }
            }
            return Optional.of(new WindowOptions(data, zone));
        } catch (InvalidPathException | DateTimeException _) {
            return Optional.empty();
        }
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
