package foothold.reminder.linux;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the session bus of this user is. */
public final class SessionBus {
    private static final String UNIX = "unix:";
    private static final String PATH = "path=";

    private SessionBus() {}

    /**
     * The first of the addresses named that is a socket with a name; without any the usual place.
     *
     * @param environment as {@link System#getenv()} gives it
     */
    public static Optional<Path> of(Map<String, String> environment) {
        var address = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        var runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (address.isEmpty()) {
            return runtime.isEmpty() ? Optional.empty() : Optional.of(Path.of(runtime, "bus"));
        }
        return Arrays.stream(address.split(";"))
                .filter(each -> each.startsWith(UNIX))
                .flatMap(each -> Stream.of(each.substring(UNIX.length()).split(",")))
                .filter(each -> each.startsWith(PATH))
                .map(each -> Path.of(decoded(each.substring(PATH.length()))))
                .findFirst();
    }

    /** Bytes may be written as %xx; a plus sign is one. */
    private static String decoded(String value) {
        return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
