package foothold.publish.keyring;

import foothold.service.publish.Keyring;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the keyring of the machine. */
public final class Keyrings {
    private Keyrings() {}

    /**
     * The keyring there is: that of the freedesktop on Linux where its {@code secret-tool} is
     * installed, the keychain on a Mac; elsewhere none.
     *
     * @param system the value of {@code os.name}
     * @param environment of the process
     */
    public static Keyring of(String system, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return find("security", environment)
                    .<Keyring>map(tool -> new Keychain(new Helper(tool)))
                    .orElse(Keyring.NONE);
        }
        if (name.startsWith("windows") || !environment.containsKey("DBUS_SESSION_BUS_ADDRESS")) {
            return Keyring.NONE;
        }
        return find("secret-tool", environment)
                .<Keyring>map(tool -> new SecretService(new Helper(tool)))
                .orElse(Keyring.NONE);
    }

    private static Optional<Path> find(String program, Map<String, String> environment) {
        return Stream.of(
                        environment
                                .getOrDefault("PATH", "")
                                .split(Pattern.quote(File.pathSeparator)))
                .flatMap(Keyrings::folder)
                .map(folder -> folder.resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folder(String text) {
        try {
            var folder = Path.of(text);
            return folder.isAbsolute() ? Stream.of(folder) : Stream.empty();
        } catch (InvalidPathException _) {
            return Stream.empty();
        }
    }
}
