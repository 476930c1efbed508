package foothold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Tells what a window needs and this machine lacks. JavaFX on Linux draws through X11 (on Wayland,
 * through XWayland) and GTK 3.
 *
 * @param environment as {@link System#getenv()} gives it
 * @param properties as {@link System#getProperties()} gives them
 * @param root the folder the system's files are looked for in, "/" but in tests
 */
record DisplayCheck(Map<String, String> environment, Properties properties, Path root) {
    private static final String GTK = "libgtk-3.so.0";
    private static final String LINKER_CACHE = "etc/ld.so.cache";
    private static final List<String> LIBRARY_FOLDERS =
            List.of(
                    "usr/lib",
                    "usr/lib64",
                    "lib",
                    "lib64",
                    "usr/lib/x86_64-linux-gnu",
                    "usr/lib/aarch64-linux-gnu");

    static DisplayCheck ofThisMachine() {
        return new DisplayCheck(System.getenv(), System.getProperties(), Path.of("/"));
    }

    /** What to say instead of trying, when it is certain that no window can open. */
    Optional<String> hopeless() {
        boolean drawsNowhere =
                "Headless".equalsIgnoreCase(properties.getProperty("glass.platform"));
        return drawsNowhere || !isLinux() || set("DISPLAY") || set("WAYLAND_DISPLAY")
                ? Optional.empty()
                : Optional.of(explanation("neither DISPLAY nor WAYLAND_DISPLAY is set"));
    }

    /** What to say when JavaFX tried and gave up for that reason. */
    String explain(Throwable reason) {
        if (!isLinux()) {
            return "The window could not be opened: " + reason.getMessage() + ".\n" + commands();
        }
        if (set("DISPLAY")) {
            boolean open = !String.valueOf(reason.getMessage()).contains("DISPLAY");
            return explanation(
                    open
                            ? null
                            : "the display " + environment.get("DISPLAY") + " cannot be reached");
        }
        return explanation(
                "DISPLAY is not set (Wayland alone is not enough: the window needs XWayland)");
    }

    private String explanation(String noDisplay) {
        boolean noGtk = !hasGtk();
        var missing = new ArrayList<String>();
        if (noDisplay != null) {
            missing.add("There is no display to open it on: " + noDisplay + ".");
        }
        if (noGtk) {
            missing.add("GTK 3 (" + GTK + ") is missing.");
        }
        if (missing.isEmpty()) {
            missing.add("A library it needs is missing or too old.");
        }
        return "Foothold's window cannot open here.\n  "
                + String.join("\n  ", missing)
                + "\n\n"
                + remedy(noDisplay != null, noGtk || noDisplay == null)
                + "\n"
                + commands();
    }

    private String remedy(boolean display, boolean gtk) {
        var advice =
                display
                        ? "Start it from a desktop session, or log in with ssh -X."
                                + " Where nothing of that kind is installed:\n"
                        : "Install it:\n";
        boolean wayland = set("WAYLAND_DISPLAY");
        return advice
                + install(
                        "Debian, Ubuntu   sudo apt install",
                        display ? wayland ? "xwayland" : "xorg" : "",
                        gtk ? "libgtk-3-0" : "")
                + install(
                        "Fedora           sudo dnf install",
                        display
                                ? wayland ? "xorg-x11-server-Xwayland" : "xorg-x11-server-Xorg"
                                : "",
                        gtk ? "gtk3" : "")
                + install(
                        "Arch             sudo pacman -S",
                        display ? wayland ? "xorg-xwayland" : "xorg-server" : "",
                        gtk ? "gtk3" : "");
    }

    private static String install(String command, String... packages) {
        var wanted = Arrays.stream(packages).filter(name -> !name.isEmpty()).toList();
        return "  " + command + " " + String.join(" ", wanted) + "\n";
    }

    private static String commands() {
        return """
        Without a window these commands work, see foothold --help:
          today   import   export   check   demo   shots
        """;
    }

    private boolean isLinux() {
        return properties.getProperty("os.name", "").startsWith("Linux");
    }

    private boolean set(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    private boolean hasGtk() {
        var named = environment.getOrDefault("LD_LIBRARY_PATH", "").split(":");
        var folders =
                Stream.concat(
                        LIBRARY_FOLDERS.stream(),
                        Arrays.stream(named).filter(folder -> !folder.isBlank()));
        return inLinkerCache()
                || folders.anyMatch(folder -> Files.exists(root.resolve(folder).resolve(GTK)));
    }

    /**
     * The cache names every library the linker would find; to ask for one would take native code.
     */
    private boolean inLinkerCache() {
        try {
            var cache = Files.readAllBytes(root.resolve(LINKER_CACHE));
            return new String(cache, StandardCharsets.ISO_8859_1).contains(GTK);
        } catch (IOException _) {
            return false;
        }
    }
}
