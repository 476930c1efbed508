package foothold.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.cli.port.Backend;
import foothold.cli.port.Desk;
import foothold.cli.port.Refused;
import foothold.service.StoreException;
import foothold.service.backup.Vault;
import foothold.service.remind.Reminders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What is said about arguments and failures, before any data file is there. */
class UsageTest {
    private static final List<String> COMMANDS =
            List.of(
                    "today", "remind", "import", "export", "backup", "restore", "check", "demo",
                    "publish", "shots");

    /** A program whose pictures fail in that way, and which has no data. */
    private record Failing(Exception failure) implements Backend {
        @Override
        public Desk open(Path data, ZoneId zone) {
            throw new StoreException(
                    StoreException.Kind.NEWER,
                    "It was written by a newer Foothold.",
                    "Nothing was changed.\nInstall the newer one.",
                    null);
        }

        @Override
        public Desk openAsItIs(Path data, ZoneId zone) {
            return open(data, zone);
        }

        @Override
        public Vault vault(Path data) {
            throw new UnsupportedOperationException("no backups here");
        }

        @Override
        public Reminders reminders(Path data, ZoneId zone) {
            throw new UnsupportedOperationException("no reminders here");
        }

        @Override
        public Instant now() {
            return Instant.parse("2026-11-18T14:00:00Z");
        }

        @Override
        public String version() {
            return "1.2.3";
        }

        @Override
        public List<Path> shots(Path folder) throws IOException {
            switch (failure) {
                case IOException file -> throw file;
                case RuntimeException other -> throw other;
                default -> throw new IllegalArgumentException(failure);
            }
        }
    }

    private final Backend backend = new Failing(new IllegalStateException("boom"));

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpNamesEveryCommandAndEveryExitStatus(String option) {
        var ran = Ran.of(backend, option);

        assertEquals(0, ran.status());
        assertEquals("", ran.err());
        COMMANDS.forEach(command -> assertTrue(ran.out().contains("\n  " + command), ran.out()));
        assertTrue(ran.out().contains("5  data file damaged, newer, or in use"), ran.out());
        assertTrue(ran.out().contains("--data=FILE") && ran.out().contains("--zone=ZONE"));
    }

    @Test
    void everyCommandExplainsItselfAndNamesTheVersion() {
        for (var command : COMMANDS) {
            var help = Ran.of(backend, command, "--help");
            var version = Ran.of(backend, command, "--version");
            assertEquals(0, help.status());
            assertTrue(help.out().startsWith("Usage: foothold " + command), help.out());
            assertTrue(help.out().contains("--data=FILE"), help.out());
            assertEquals(new Ran(0, "Foothold 1.2.3\n", ""), unix(version));
        }
        assertEquals(new Ran(0, "Foothold 1.2.3\n", ""), unix(Ran.of(backend, "--version")));
    }

    static Stream<Arguments> wrongUsages() {
        return Stream.of(
                Arguments.of("--frob", new String[] {"today", "--frob"}),
                Arguments.of("frob", new String[] {"frob"}),
                Arguments.of("--at", new String[] {"today", "--at", "tomorrow"}),
                Arguments.of("2026-11-25T09:00", new String[] {"today", "--at", "25.11.2026"}),
                Arguments.of("--days", new String[] {"today", "--days", "-1"}),
                Arguments.of("--days", new String[] {"today", "--days", "many"}),
                Arguments.of("Mars/Olympus", new String[] {"--zone", "Mars/Olympus", "today"}),
                Arguments.of("--data", new String[] {"today", "--data"}),
                Arguments.of("FILE", new String[] {"import"}),
                Arguments.of("--format", new String[] {"import", "x", "--format", "xml"}),
                Arguments.of("FILE", new String[] {"export"}),
                Arguments.of("all.json", new String[] {"export", "all.txt"}),
                Arguments.of("--remove", new String[] {"remind", "--install", "--remove"}),
                Arguments.of("DIR", new String[] {"shots"}));
    }

    @ParameterizedTest
    @MethodSource("wrongUsages")
    void wrongUsageIsOneLineAndStatus2(String named, String[] arguments) {
        var ran = Ran.of(backend, arguments);

        assertEquals(2, ran.status(), ran.err());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("foothold: ") && ran.err().contains(named), ran.err());
        assertTrue(ran.err().contains("--help"), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new Refused("It is a picture. Nothing was changed."), 4, "picture"),
                Arguments.of(new AccessDeniedException("/x"), 4, "/x may not be written"),
                Arguments.of(new IOException("No space left"), 4, "No space left"),
                Arguments.of(new IllegalStateException("boom"), 1, "code F-"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsOneLineAndItsStatus(Exception failure, int status, String words) {
        var ran = Ran.of(new Failing(failure), "shots", "pictures");

        assertEquals(status, ran.status(), ran.err());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains(words), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    @Test
    void aDataFileThatCannotBeUsedIsStatus5() {
        for (var command : List.of("today", "check", "demo")) {
            assertEquals(
                    new Ran(
                            5,
                            "",
                            "foothold: It was written by a newer Foothold. Nothing was changed."
                                    + " Install the newer one.\n"),
                    Ran.of(backend, command));
        }
    }

    @Test
    void theSameBugHasTheSameCode() {
        assertEquals(Ran.of(backend, "shots", "a").err(), Ran.of(backend, "shots", "b").err());
    }

    private static Ran unix(Ran ran) {
        return new Ran(ran.status(), ran.out().replace("\r\n", "\n"), ran.err());
    }
}
