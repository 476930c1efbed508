package foothold.reminder.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.remind.NotTold;
import foothold.service.remind.Reminders.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notifications over a real session bus. */
class LinuxNotifierTest {
    @TempDir private Path folder;

    @Test
    void wordsArriveAsTheyAreAndAClickLeadsOn() throws Exception {
        try (var desktop = FakeDesktop.in(folder, true);
                var notifier = new LinuxNotifier(bus(desktop), "foothold")) {
            notifier.show(new Words("Thank Zoë “Z” <O'Neil> (due in 2 h)", ""), "zoe");
            notifier.show(new Words("2 things are due", "Nudge A & B\nAnswer 李 <x>"), "");
            var clicked = new ArrayList<String>();
            notifier.await(Duration.ofSeconds(10), clicked::add);

            assertEquals(List.of("zoe", ""), clicked);
            assertEquals(
                    List.of(
                            "Thank Zoë “Z” <O'Neil> (due in 2 h)\n",
                            "2 things are due\nNudge A &amp; B\nAnswer 李 &lt;x&gt;"),
                    desktop.shown());
        }
    }

    @Test
    void nobodyWaitsForWhatIsClosed() throws Exception {
        try (var desktop = FakeDesktop.in(folder, false);
                var notifier = new LinuxNotifier(bus(desktop), "foothold")) {
            notifier.show(new Words("Thank Zoë", ""), "zoe");
            var clicked = new ArrayList<String>();
            long begun = System.nanoTime();
            notifier.await(Duration.ofMinutes(2), clicked::add);

            assertEquals(List.of(), clicked);
            assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 60);
        }
    }

    @Test
    void withoutABusItSaysSo() {
        for (var none : List.of(Optional.<Path>empty(), Optional.of(folder.resolve("gone")))) {
            try (var notifier = new LinuxNotifier(none, "foothold")) {
                var words = new Words("Thank Zoë", "");
                var failure = assertThrows(NotTold.class, () -> notifier.show(words, "zoe"));
                assertEquals("This desktop shows no notifications.", failure.getMessage());
            }
        }
    }

    @Test
    void theBusIsWhereTheSessionSays() {
        assertEquals(
                Optional.of(Path.of("/run/user/1000/bus")),
                SessionBus.of(Map.of("XDG_RUNTIME_DIR", "/run/user/1000")));
        assertEquals(
                Optional.of(Path.of("/tmp/a b+c")),
                SessionBus.of(
                        Map.of(
                                "DBUS_SESSION_BUS_ADDRESS",
                                "tcp:host=x;unix:guid=1,path=/tmp/a%20b+c",
                                "XDG_RUNTIME_DIR",
                                "/run/user/1000")));
        assertEquals(
                Optional.empty(),
                SessionBus.of(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:abstract=/tmp/x")));
        assertEquals(Optional.empty(), SessionBus.of(Map.of()));
    }

    private static Optional<Path> bus(FakeDesktop desktop) {
        return SessionBus.of(Map.of("DBUS_SESSION_BUS_ADDRESS", desktop.address()));
    }
}
