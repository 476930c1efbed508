package foothold.reminder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.followup.Decision;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.outreach.Message;
import foothold.domain.remind.Habits;
import foothold.reminder.linux.FakeDesktop;
import foothold.service.remind.NotTold;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The check over a real data file, on a real session bus. */
class ClosedRemindersTest {
    @TempDir private Path folder;
    private Path file;
    private OpenFile window;

    @BeforeEach
    void fill() throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        file = data.resolve("data.foothold");
        window = new OpenFile(data);
        window.organization("Northwind");
        window.contact("Maria Sato", "Northwind");
        window.contact("Ben Okafor", null);
        window.meeting("Maria Sato", "2026-11-20T10:00", "2026-11-24T14:00");
        window.sent("Ben Okafor", Message.Kind.REQUEST, "2026-11-10T09:00");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private ClosedReminders at(String local, String address) {
        var properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", folder.toString());
        var environment = Map.of("DBUS_SESSION_BUS_ADDRESS", address);
        var config = folder.resolve("config");
        var machine = new Machine(environment, properties, config, file);
        var clock = Clock.fixed(OpenFile.at(local), OpenFile.ZONE);
        return new ClosedReminders(machine, file, clock, null);
    }

    private List<String> titles(String local) throws IOException {
        return at(local, "").look().words().stream().map(each -> each.title()).toList();
    }

    @Test
    void itSaysWhatIsDueInAFewWords() throws IOException {
        assertEquals(List.of("Meeting with Maria Sato (in 20 min)"), meetingSoon());
        assertEquals(List.of("2 things are due today"), titles("2026-11-25T08:00"));
        assertEquals(
                List.of("2 things are due today", "Thank Maria Sato (due in 1 h)"),
                titles("2026-11-25T13:00"));
        assertEquals(
                "Write down the talk with Maria Sato\nNudge Ben Okafor once",
                at("2026-11-25T13:00", "").look().words().getFirst().text());
    }

    private List<String> meetingSoon() throws IOException {
        return titles("2026-11-24T13:40").stream().filter(each -> each.contains("Meet")).toList();
    }

    @Test
    void withoutNamesItSaysNone() throws IOException {
        var reminders = at("2026-11-25T13:00", "");
        reminders.keep(Habits.USUAL.withNames(false));
        var words = reminders.look().words().toString();
        assertFalse(words.contains("Maria") || words.contains("Ben"), words);
        assertTrue(words.contains("Say thank you"), words);
    }

    @Test
    void eachThingIsToldOnceBesideAnOpenWindowAndTheDataStaysAsItIs() throws Exception {
        try (var desktop = FakeDesktop.in(folder, false)) {
            var before = Files.readAllBytes(file);
            var reminders = at("2026-11-25T13:00", desktop.address());
            assertEquals(2, reminders.tell().notes().size());
            reminders.waitForClicks();
            assertEquals(0, at("2026-11-25T13:05", desktop.address()).tell().notes().size());
            assertEquals(2, desktop.shown().size());
            assertArrayEquals(before, Files.readAllBytes(file));
            var kept = Files.readString(file.resolveSibling(".data.foothold.reminded"));
            assertFalse(kept.contains("Maria") || kept.contains("Ben"), kept);
        }
    }

    @Test
    void aClosedFileIsLeftWithoutATrace() throws IOException {
        window.close();
        assertFalse(titles("2026-11-25T13:00").isEmpty());
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertEquals(List.of(file), beside.toList());
        }
        Files.delete(file);
        assertEquals(List.of(), titles("2026-11-25T13:00"));
        assertFalse(Files.exists(file));
    }

    @Test
    void twoAtTheSameTimeTellOnce() throws Exception {
        try (var desktop = FakeDesktop.in(folder, false);
                var pool = Executors.newFixedThreadPool(4)) {
            Callable<Integer> check =
                    () -> {
                        var reminders = at("2026-11-25T13:00", desktop.address());
                        int told = reminders.tell().notes().size();
                        reminders.waitForClicks();
                        return told;
                    };
            int told = 0;
            for (var each : pool.invokeAll(List.of(check, check, check, check))) {
                told += each.get();
            }
            assertEquals(2, told);
            assertEquals(2, desktop.shown().size());
        }
    }

    @Test
    void whatCouldNotBeShownComesTheNextTime() throws Exception {
        var nowhere = "unix:path=" + folder.resolve("none");
        assertThrows(NotTold.class, () -> at("2026-11-25T13:00", nowhere).tell());
        try (var desktop = FakeDesktop.in(folder, false)) {
            assertEquals(2, at("2026-11-25T13:05", desktop.address()).tell().notes().size());
        }
    }

    @Test
    void whatWasDismissedIsNotToldAndWhatWasSnoozedComesBack() throws IOException {
        var nudge =
                window.agenda().look(window.now()).followups().stream()
                        .filter(each -> each.kind() == FollowupKind.NUDGE)
                        .map(Followup::key)
                        .findFirst()
                        .orElseThrow();
        var until = new Decision.Verdict.Snoozed(Due.on(LocalDate.of(2026, 11, 27)));
        window.write(new Decision("d1", nudge, OpenFile.at("2026-11-24T09:00"), until));
        assertFalse(told("2026-11-26T09:00").contains("Ben"));
        assertTrue(told("2026-11-27T09:00").contains("Nudge Ben Okafor once"));

        var never = new Decision.Verdict.Dismissed(null);
        window.write(new Decision("d2", nudge, OpenFile.at("2026-11-24T10:00"), never));
        assertFalse(told("2026-11-27T09:00").contains("Ben"));
    }

    private String told(String local) throws IOException {
        return at(local, "").look().words().toString();
    }

    @Test
    void whatIsTurnedOffLeavesNothingBehind() throws IOException {
        var properties = new Properties();
        properties.setProperty("os.name", "Windows 11");
        properties.setProperty("jpackage.app-path", "C:\\foothold.exe");
        var config = folder.resolve("config");
        var machine = new Machine(Map.of(), properties, config, file);
        var reminders = new ClosedReminders(machine, file, Clock.systemUTC(), null);
        // There is no such system here, so it refuses.
        assertThrows(IOException.class, reminders::install);
        assertFalse(reminders.standing().on());
        reminders.remove();
        try (Stream<Path> left = Files.list(config)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void habitsAreKept() throws IOException {
        var other = Habits.USUAL.withMorning(LocalTime.of(6, 30)).withNames(false);
        at("2026-11-25T13:00", "").keep(other);
        assertEquals(other, at("2026-11-26T13:00", "").habits());
        Files.writeString(folder.resolve("config/reminders.properties"), "morning=soon\n");
        assertEquals(Habits.USUAL, at("2026-11-26T13:00", "").habits());
    }
}
