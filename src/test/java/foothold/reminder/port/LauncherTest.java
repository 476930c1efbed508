package foothold.reminder.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** How the program starts itself again. */
class LauncherTest {

    @Test
    void thePackagedProgramIsItself() {
        var properties = new Properties();
        properties.setProperty("jpackage.app-path", "/opt/foothold/bin/foothold");
        assertEquals(
                List.of("/opt/foothold/bin/foothold", "--show", "id"),
                Launcher.of(properties).with(List.of("--show", "id")));
    }

    @Test
    void otherwiseItIsThisJavaWithTheSameModulesFromAnyFolder() {
        var properties = new Properties();
        properties.setProperty("java.home", "/usr/lib/java 25");
        properties.setProperty("jdk.module.path", "target/app" + File.pathSeparator + "lib");
        var command = Launcher.of(properties).command();

        assertTrue(Path.of(command.getFirst()).startsWith("/usr/lib/java 25"), command.toString());
        assertEquals(List.of("-m", "foothold/foothold.Main"), command.subList(4, 6));
        for (var folder : command.get(3).split(File.pathSeparator)) {
            assertTrue(Path.of(folder).isAbsolute(), folder);
        }
    }

    @Test
    void orThisJavaWithTheSameClassPath() {
        var properties = new Properties();
        properties.setProperty("java.home", "/java");
        properties.setProperty("java.class.path", "/a.jar");
        var command = Launcher.of(properties).command();
        assertEquals(List.of("--enable-native-access=ALL-UNNAMED", "-cp"), command.subList(1, 3));
        assertEquals("foothold.Main", command.getLast());
    }
}
