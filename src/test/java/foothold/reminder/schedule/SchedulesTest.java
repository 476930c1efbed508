package foothold.reminder.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import foothold.reminder.port.Processes;
import foothold.reminder.port.Schedule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What installing makes in a home folder, and that removing takes all of it away. */
class SchedulesTest {
    private static final List<String> COMMAND = List.of("/opt/foot hold/foothold", "remind");

    @TempDir private Path home;
    private final Asked asked = new Asked();

    /** A system that does what it is asked, or refuses. */
    private static final class Asked implements Processes {
        private final List<String> asked = new ArrayList<>();
        private String refused = "nothing";

        @Override
        public boolean succeeds(List<String> command) {
            asked.add(String.join(" ", command));
            return !command.contains(refused);
        }

        @Override
        public Process start(List<String> command, Map<String, String> environment) {
            asked.add(String.join(" ", command));
            return null;
        }
    }

    private Schedule systemd() {
        return new SystemdTimer(home.resolve("config"), home.resolve("data"), asked);
    }

    @Test
    void aTimerIsInstalledAndRemovedWithoutATrace() throws IOException {
        var timer = systemd();
        assertTrue(timer.installed().isEmpty());
        timer.install(COMMAND);

        var units = home.resolve("config/systemd/user");
        assertTrue(Files.exists(units.resolve("foothold-remind.timer")));
        assertTrue(timer.installed().orElseThrow().contains("\"/opt/foot hold/foothold\""));
        assertEquals(
                List.of(
                        "systemctl --user daemon-reload",
                        "systemctl --user enable --now foothold-remind.timer"),
                asked.asked);

        var stamps = Files.createDirectories(home.resolve("data/systemd/timers"));
        Files.createFile(stamps.resolve("stamp-foothold-remind.timer"));
        timer.remove();
        assertEquals(List.of(), files());
        assertTrue(asked.asked.contains("systemctl --user disable --now foothold-remind.timer"));
        timer.remove();
    }

    @Test
    void whereTheSystemRefusesNothingIsLeftBehind() {
        asked.refused = "enable";
        assertThrows(IOException.class, () -> systemd().install(COMMAND));
        assertEquals(List.of(), files());

        asked.refused = "load";
        assertThrows(IOException.class, () -> new LaunchAgent(home, asked).install(COMMAND));
        asked.refused = "/Create";
        assertThrows(IOException.class, () -> new ScheduledTask(home, asked).install(COMMAND));
        assertEquals(List.of(), files());
    }

    @Test
    void everySystemForgetsWhatItWasTold() throws IOException {
        var all =
                List.of(
                        new Autostart(home, asked),
                        new LaunchAgent(home, asked),
                        new ScheduledTask(home, asked));
        for (var schedule : all) {
            schedule.install(COMMAND);
            schedule.install(COMMAND);
            assertEquals(1, files().size(), schedule.name());
            assertTrue(schedule.installed().orElseThrow().contains("foot hold"), schedule.name());
            schedule.remove();
            assertTrue(schedule.installed().isEmpty(), schedule.name());
            assertEquals(List.of(), files(), schedule.name());
            schedule.remove();
        }
    }

    @Test
    void theLoopRunsTheCommandUntilItsEntryIsGone() throws Exception {
        var shell = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(shell), "skipped: there is no /bin/sh");
        var ran = home.resolve("ran \"$HOME\" `x`");
        var entry = Files.createFile(home.resolve("an entry.desktop"));
        var loop = DesktopText.loop(entry.toString(), List.of("/bin/mkdir", ran.toString()));
        var process = new ProcessBuilder(loop).start();
        try {
            for (int i = 0; i < 200 && !Files.exists(ran); i++) {
                Thread.sleep(Duration.ofMillis(50));
            }
            assertTrue(Files.isDirectory(ran));
            assertTrue(process.isAlive());
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        Files.delete(entry);
        var ended = new ProcessBuilder(loop).start();
        assertEquals(0, ended.waitFor());
        assertFalse(ended.isAlive());
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
