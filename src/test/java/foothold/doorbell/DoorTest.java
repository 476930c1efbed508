package foothold.doorbell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Who comes second rings and goes; who comes after the first has left gets in. */
class DoorTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration NOT_LONG = Duration.ofMillis(200);
    private static final List<String> WORDS = List.of("--zone", "Europe/Berlin", "ä\nb");

    @TempDir private Path folder;
    private final BlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();

    private Door first(Path file) {
        var door = Door.of(file);
        assertFalse(door.isAnswered(List.of(), NOT_LONG));
        door.answer(heard::add);
        return door;
    }

    @Test
    void fiftySecondStartsAllRing() throws InterruptedException {
        var file = folder.resolve("foothold.db");
        try (var first = first(file)) {
            for (int i = 0; i < 50; i++) {
                assertTrue(Door.of(file).isAnswered(WORDS, SOON));
                assertEquals(WORDS, heard.take());
            }
            assertFalse(first.enter(), "it is in already");
        }
    }

    @Test
    void theNextOneGetsInOnceTheFirstHasLeft() throws IOException {
        var file = folder.resolve("new folder").resolve("foothold.db");
        first(file).close();
        try (var _ = first(file)) {
            assertTrue(heard.isEmpty());
        }
        try (var left = Files.list(file.getParent())) {
            var names = left.map(each -> each.getFileName().toString()).toList();
            assertEquals(List.of(".foothold.db.window"), names);
        }
    }

    @Test
    void whatAKilledWindowLeftBehindIsNoWindow() throws IOException, InterruptedException {
        var file = folder.resolve("foothold.db");
        Files.createFile(folder.resolve(".foothold.db.window"));
        Files.createFile(folder.resolve(".foothold.db.bell"));
        try (var _ = first(file)) {
            assertTrue(Door.of(file).isAnswered(WORDS, SOON));
            assertEquals(WORDS, heard.take());
        }
    }

    @Test
    void twoFilesHaveTwoDoorsAndOneFileOfTwoNamesHasOne() throws IOException {
        var file = Files.createFile(folder.resolve("foothold.db"));
        var other = folder.resolve("other.db");
        var link = Files.createSymbolicLink(folder.resolve("link.db"), file);
        try (var _ = first(file);
                var _ = first(other)) {
            assertTrue(Door.of(link).isAnswered(WORDS, SOON));
        }
    }

    @Test
    void aFolderTooDeepForASocketHasADoorToo() throws IOException, InterruptedException {
        var deep = Files.createDirectories(folder.resolve("d".repeat(90)).resolve("e".repeat(90)));
        var file = deep.resolve("foothold.db");
        try (var _ = first(file)) {
            assertTrue(Door.of(file).isAnswered(WORDS, SOON));
            assertEquals(WORDS, heard.take());
        }
    }

    @Test
    void aWindowThatDoesNotAnswerIsNotWaitedForForEver() {
        var file = folder.resolve("foothold.db");
        try (var silent = Door.of(file)) {
            assertTrue(silent.enter());
            assertFalse(Door.of(file).isAnswered(WORDS, NOT_LONG));
        }
    }

    @Test
    void whoSaysNothingOrNonsenseKeepsNobodyOut() throws IOException, InterruptedException {
        var file = folder.resolve("foothold.db");
        try (var _ = first(file);
                var silent = connect(file);
                var rude = connect(file)) {
            rude.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
            assertTrue(Door.of(file).isAnswered(WORDS, SOON));
            assertEquals(WORDS, heard.take());
            assertTrue(heard.isEmpty());
            assertTrue(silent.isConnected());
        }
    }

    @Test
    void onlyTheUserMayRing() throws IOException {
        var file = folder.resolve("foothold.db");
        try (var _ = first(file)) {
            for (var name : List.of(".foothold.db.window", ".foothold.db.bell")) {
                var mode = Files.getPosixFilePermissions(folder.resolve(name));
                assertEquals("rw-------", PosixFilePermissions.toString(mode), name);
            }
        }
    }

    private static SocketChannel connect(Path file) throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(Bell.places(file).getFirst()));
        return channel;
    }
}
