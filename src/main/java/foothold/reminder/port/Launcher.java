package foothold.reminder.port;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * How this program is started again.
 *
 * @param command the program and what it always gets
 */
public record Launcher(List<String> command) {
    private static final String MAIN = "foothold.Main";

    public Launcher {
        command = List.copyOf(command);
    }

    /**
     * The packaged program, else this Java with the same modules.
     *
     * @param properties as {@link System#getProperties()} gives them
     */
    public static Launcher of(Properties properties) {
        var packaged = properties.getProperty("jpackage.app-path");
        if (packaged != null) {
            return new Launcher(List.of(packaged));
        }
        boolean windows = File.separatorChar == '\\';
        var java = Path.of(properties.getProperty("java.home"), "bin", windows ? "javaw" : "java");
        var command = new ArrayList<>(List.of(java.toString()));
        var modules = properties.getProperty("jdk.module.path");
        var paths = modules == null ? properties.getProperty("java.class.path", "") : modules;
        command.add("--enable-native-access=" + (modules == null ? "ALL-UNNAMED" : natives()));
        command.add(modules == null ? "-cp" : "-p");
        command.add(absolute(paths));
        command.addAll(modules == null ? List.of(MAIN) : List.of("-m", "foothold/" + MAIN));
        return new Launcher(command);
    }

    private static String natives() {
        return "javafx.graphics,org.xerial.sqlitejdbc";
    }

    private static String absolute(String paths) {
        return Arrays.stream(paths.split(File.pathSeparator))
                .filter(each -> !each.isEmpty())
                .map(each -> Path.of(each).toAbsolutePath().normalize().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The program with these words. */
    public List<String> with(List<String> words) {
        var all = new ArrayList<>(command);
        all.addAll(words);
        return List.copyOf(all);
    }
}
