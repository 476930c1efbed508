package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import foothold.Main;
import foothold.Terminal;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Nobody else reads the files, the logs say nothing of anybody, and nothing leaves the machine. */
class PrivateTest {
    private static final String NAME = "Zyxwanda";
    private static final String MAIL = "zyx.marked@example.org";
    private static final String NOTE = "Marked-note-about-zyx";
    private static final List<String> MARKS = List.of(NAME, MAIL, NOTE, "Quorblatt");

    /** An address that is no file's; the JDK opens and closes a socket to see which there are. */
    private static final String NETWORK =
            ".*(sa_family=AF_(?!UNIX|LOCAL)|(listen|accept4?)\\((?!\\d+<UNIX)"
                    + "|socket\\(AF_(?!UNIX|INET6?,)).*";

    @TempDir private Path home;

    /** Keeps everything that is logged, whoever logs it. */
    private static final class Kept extends Handler {
        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord line) {
            lines.add(
                    line.getLoggerName()
                            + " "
                            + line.getMessage()
                            + " "
                            + Arrays.toString(line.getParameters())
                            + " "
                            + line.getThrown());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            lines.clear();
        }
    }

    @Test
    @Tag("promise")
    void filesAreForTheirOwnerAloneAndLogsNameNobody() throws IOException {
        var root = Logger.getLogger("");
        var ours = Logger.getLogger("foothold");
        var before = root.getLevel();
        var kept = new Kept();
        kept.setLevel(Level.ALL);
        root.addHandler(kept);
        root.setLevel(Level.ALL);
        ours.setLevel(Level.ALL);
        try {
            session();
            var failure = new IllegalStateException(NAME + " " + MAIL + " " + NOTE);
            System.getLogger("foothold").log(System.Logger.Level.DEBUG, "a line of the test");
            assertTrue(failure.getMessage().contains(NAME));
            for (var line : kept.lines) {
                MARKS.forEach(mark -> assertFalse(line.contains(mark), line));
            }
            assertTrue(kept.lines.stream().anyMatch(each -> each.contains("a line of the test")));
        } finally {
            root.removeHandler(kept);
            root.setLevel(before);
            ours.setLevel(null);
        }
        int files = modes();
        Promise.kept(
                "R18",
                "%d files for their owner alone, %d lines logged that name nobody",
                files,
                kept.lines.size());
    }

    private void session() throws IOException {
        var now = Instant.parse("2026-11-18T14:00:00Z");
        var terminal = new Terminal(home, now, ZoneId.of("America/New_York"));
        var list = write("people.csv", "Name,E-mail,Organization,Notes\n");
        var bad = write("bad.json", "{\"format\": 1, \"contacts\": [{\"name\": \"");
        var words = write("words", "five words nobody knows\n");
        var commands =
                List.of(
                        List.of("import", list),
                        List.of("import", bad),
                        List.of("today"),
                        List.of("today", "--json"),
                        List.of("export", file("all.json")),
                        List.of("export", file("all.csv")),
                        List.of("export", file("all.vcf")),
                        List.of("export", file("all.json.sealed"), "--passphrase-file", words),
                        List.of("brief", NAME + " Quorblatt", file("brief.pdf")),
                        List.of("backup"),
                        List.of("backup", file("own.db")),
                        List.of("check"),
                        List.of("restore", file("own.db")),
                        List.of("export", "/nowhere/" + NAME + ".json"));
        commands.forEach(each -> terminal.run(each.toArray(String[]::new)));
        assertTrue(Files.readString(Path.of(file("all.json"))).contains(MAIL));
    }

    private String write(String name, String head) throws IOException {
        var marked = NAME + " Quorblatt," + MAIL + ",Quorblatt Ltd," + NOTE + "\n";
        return Files.writeString(home.resolve(name), head + marked).toString();
    }

    private String file(String name) {
        return home.resolve(name).toString();
    }

    /** Everything the program made; the umask of a build would let others read. */
    private int modes() throws IOException {
        var own = List.of("people.csv", "bad.json", "words");
        try (var all = Files.walk(home)) {
            var files =
                    all.filter(Files::isRegularFile)
                            .filter(each -> !own.contains(each.getFileName().toString()))
                            .toList();
            assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
            for (var each : files) {
                var mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
                assertEquals("rw-------", mode, each::toString);
            }
            assertTrue(files.size() >= 7, files::toString);
            return files.size();
        }
    }

    @Test
    @Tag("promise")
    void noCommandTalksToTheNetwork() throws IOException, InterruptedException {
        int calls = 0;
        for (var command : List.of("demo", "today", "check", "backup")) {
            calls += traced(Main.class, command, "--data", home.resolve("d.db"));
        }
        Promise.kept(
                "R18",
                "4 commands, %d calls about sockets, none to or from a network address",
                calls);
    }

    @Test
    @Tag("trust")
    void noWalkThroughTheWindowTalksToTheNetwork()
            throws IOException, InterruptedException, ClassNotFoundException {
        int calls = traced(Class.forName("foothold.Walk"), home.resolve("walk"));
        Promise.kept(
                "R18",
                "a walk through the window, %d calls about sockets, none to or from a network"
                        + " address",
                calls);
    }

    private int traced(Class<?> main, Object... arguments)
            throws IOException, InterruptedException {
        assumeTrue(canTrace(), "skipped: strace is not here or may not trace");
        var trace = home.resolve("trace.txt");
        var strace =
                List.of(
                        "strace",
                        "-f",
                        "-qq",
                        "-yy",
                        "-e",
                        "trace=network",
                        "-o",
                        trace.toString());
        try (var child = Child.under(strace, home, main, arguments)) {
            child.rest();
            child.requireSuccess();
        }
        var calls = Files.readAllLines(trace, StandardCharsets.ISO_8859_1);
        for (var call : calls) {
            boolean elsewhere = call.matches(NETWORK);
            assertFalse(elsewhere, call);
        }
        return calls.size();
    }

    private boolean canTrace() throws InterruptedException {
        try {
            var probe = new ProcessBuilder("strace", "-o", "/dev/null", "true").start();
            return probe.waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
