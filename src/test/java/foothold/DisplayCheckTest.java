package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

class DisplayCheckTest {
    private static final Throwable NO_DISPLAY =
            new UnsupportedOperationException("Unable to open DISPLAY");
    private static final Throwable NO_GTK =
            new UnsupportedOperationException("Unable to load glass GTK library.");

    @TempDir private Path root;

    @Test
    void withoutADisplayNoWindowIsTried() {
        var said = check(Map.of(), "Linux").hopeless().orElseThrow();

        assertTrue(said.contains("neither DISPLAY nor WAYLAND_DISPLAY is set"), said);
        assertTrue(said.contains("GTK 3 (libgtk-3.so.0) is missing"), said);
        assertTrue(said.contains("sudo apt install xorg libgtk-3-0\n"), said);
        assertTrue(said.contains("sudo dnf install xorg-x11-server-Xorg gtk3\n"), said);
        assertTrue(said.contains("sudo pacman -S xorg-server gtk3\n"), said);
        assertTrue(said.contains("today   import   export   check   demo   shots"), said);
    }

    @Test
    void anEmptyVariableIsNone() {
        assertTrue(
                check(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", " "), "Linux")
                        .hopeless()
                        .isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISPLAY", "WAYLAND_DISPLAY"})
    void aDisplayThatIsNamedIsTried(String variable) {
        assertEquals(Optional.empty(), check(Map.of(variable, ":7"), "Linux").hopeless());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mac OS X", "Windows 11"})
    void otherSystemsAreTried(String system) {
        assertEquals(Optional.empty(), check(Map.of(), system).hopeless());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Headless", "headless"})
    void theHeadlessPlatformNeedsNothing(String platform) {
        var properties = properties("Linux");
        properties.setProperty("glass.platform", platform);

        assertEquals(Optional.empty(), new DisplayCheck(Map.of(), properties, root).hopeless());
    }

    @Test
    void installedGtkIsNotAskedFor() throws IOException {
        Files.createDirectories(root.resolve("etc"));
        Files.write(root.resolve("etc/ld.so.cache"), "\0\u00ff\0libgtk-3.so.0\0".getBytes());

        var said = check(Map.of(), "Linux").hopeless().orElseThrow();

        assertFalse(said.contains("GTK 3"), said);
        assertTrue(said.contains("sudo apt install xorg\n"), said);
    }

    @Test
    void gtkIsAlsoFoundInFolders() throws IOException {
        var folder = Files.createDirectories(root.resolve("opt/gtk"));
        Files.createFile(folder.resolve("libgtk-3.so.0"));
        var environment = Map.of("LD_LIBRARY_PATH", "/nowhere:" + folder);

        assertFalse(check(environment, "Linux").hopeless().orElseThrow().contains("GTK 3"));
    }

    @Test
    void anUnreachableDisplayIsNamed() {
        var said = check(Map.of("DISPLAY", "far:9"), "Linux").explain(NO_DISPLAY);

        assertTrue(said.contains("the display far:9 cannot be reached"), said);
        assertTrue(said.contains("ssh -X"), said);
    }

    @Test
    void missingGtkOnAGoodDisplayIsAllThatIsNamed() {
        var said = check(Map.of("DISPLAY", ":0"), "Linux").explain(NO_GTK);

        assertFalse(said.contains("There is no display"), said);
        assertTrue(said.contains("GTK 3 (libgtk-3.so.0) is missing"), said);
        assertTrue(said.contains("sudo apt install libgtk-3-0\n"), said);
    }

    @Test
    void waylandAloneNeedsXWayland() {
        var said = check(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux").explain(NO_DISPLAY);

        assertTrue(said.contains("the window needs XWayland"), said);
        assertTrue(said.contains("sudo apt install xwayland libgtk-3-0\n"), said);
    }

    @Test
    void elsewhereTheReasonIsGivenAsItIs() {
        var said = check(Map.of(), "Mac OS X").explain(new UnsatisfiedLinkError("no glass"));

        assertTrue(said.startsWith("The window could not be opened: no glass."), said);
        assertFalse(said.contains("apt"), said);
    }

    private DisplayCheck check(Map<String, String> environment, String system) {
        return new DisplayCheck(environment, properties(system), root);
    }

    private static Properties properties(String system) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        return properties;
    }
}
