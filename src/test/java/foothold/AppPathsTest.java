package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

class AppPathsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getRoot();
    private static final Path HOME = ROOT.resolve("home").resolve("ada");

    @Test
    void linuxFollowsXdg() {
        assertEquals(
                paths(HOME, ".local/share/foothold", ".config/foothold"), paths("Linux", Map.of()));
        assertEquals(
                paths(ROOT, "d/foothold", "c/foothold"),
                paths(
                        "Linux",
                        Map.of(
                                "XDG_DATA_HOME", ROOT.resolve("d").toString(),
                                "XDG_CONFIG_HOME", ROOT.resolve("c").toString())));
    }

    @Test
    void relativeAndEmptyXdgValuesAreIgnored() {
        assertEquals(
                paths("Linux", Map.of()),
                paths("Linux", Map.of("XDG_DATA_HOME", "d", "XDG_CONFIG_HOME", "")));
    }

    @Test
    void theHomeOfTheEnvironmentGoesFirst() {
        var other = ROOT.resolve("elsewhere");
        assertEquals(
                other.resolve(".local/share/foothold"),
                paths("Linux", Map.of("HOME", other.toString())).data());
    }

    @Test
    void macKeepsAllInApplicationSupport() {
        var folder = "Library/Application Support/Foothold";
        assertEquals(paths(HOME, folder, folder), paths("Mac OS X", Map.of()));
    }

    @Test
    void windowsKeepsAllInAppData() {
        assertEquals(
                paths(ROOT, "roaming/Foothold", "roaming/Foothold"),
                paths("Windows 11", Map.of("APPDATA", ROOT.resolve("roaming").toString())));
        var usual = "AppData/Roaming/Foothold";
        assertEquals(paths(HOME, usual, usual), paths("Windows 11", Map.of()));
    }

    @Test
    void theDataFileIsFootholdDb() {
        assertEquals(
                HOME.resolve(".local/share/foothold/foothold.db"),
                paths("Linux", Map.of()).dataFile());
    }

    private static AppPaths paths(Path base, String data, String config) {
        var folder = base.resolve(data);
        return new AppPaths(folder, base.resolve(config), folder.resolve("backups"));
    }

    private static AppPaths paths(String system, Map<String, String> environment) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", HOME.toString());
        return AppPaths.of(environment, properties);
    }
}
