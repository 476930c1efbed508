package foothold.doorbell;

import foothold.storage.files.PrivateFiles;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Hears those who ring, through a socket of this machine that only its user may open. */
final class Bell implements AutoCloseable {
    private final ServerSocketChannel channel;
    private final Path place;
    private final Consumer<List<String>> called;

    private Bell(ServerSocketChannel channel, Path place, Consumer<List<String>> called) {
        this.channel = channel;
        this.place = place;
        this.called = called;
    }

    /**
     * Where the socket may be: beside the data, or where that path is too long or the file system
     * has no sockets, in a folder for this user's temporary files.
     */
    static List<Path> places(Path file) {
        var name = file.toString().getBytes(StandardCharsets.UTF_8);
        var folder = "foothold-" + System.getProperty("user.name");
        return List.of(
                file.resolveSibling("." + file.getFileName() + ".bell"),
                Path.of(System.getProperty("java.io.tmpdir"), folder)
                        .resolve(UUID.nameUUIDFromBytes(name).toString()));
    }

    /** Hangs it at the first place where that is possible; the lock must be held. */
    static Optional<Bell> hang(List<Path> places, Consumer<List<String>> called) {
        for (var place : places) {
            var bell = hang(place, called);
            if (bell.isPresent()) {
                return bell;
            }
        }
        return Optional.empty();
    }

    private static Optional<Bell> hang(Path place, Consumer<List<String>> called) {
        ServerSocketChannel channel = null;
        boolean hung = false;
        try {
            PrivateFiles.folders(place.getParent());
            Files.deleteIfExists(place); // of somebody who was killed
            channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(place));
            keepPrivate(place);
            var bell = new Bell(channel, place, called);
            Thread.ofPlatform().daemon().name("foothold-bell").start(bell::listen);
            hung = true;
            return Optional.of(bell);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException _) {
            return Optional.empty();
        } finally {
            if (!hung) {
                close(channel);
            }
        }
    }

    private static void keepPrivate(Path place) throws IOException {
        if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private void listen() {
        try {
            while (true) {
                var guest = channel.accept();
                Thread.ofVirtual().start(() -> hear(guest)); // one who is silent keeps nobody out
            }
        } catch (IOException _) {
            // It was taken down.
            System.getLogger(Bell.class.getName()).log(System.Logger.Level.DEBUG, "silent now");
        }
    }

    private void hear(SocketChannel guest) {
        try (guest) {
            var heard = ByteBuffer.allocate(Words.MOST);
            var words = Optional.<List<String>>empty();
            while (words.isEmpty() && heard.hasRemaining() && guest.read(heard) >= 0) {
                words = Words.read(heard);
            }
            if (words.isPresent()) {
                called.accept(words.get());
                guest.write(ByteBuffer.wrap(new byte[] {Words.YES}));
            }
        } catch (IOException _) {
            // They went away without waiting.
            System.getLogger(Bell.class.getName()).log(System.Logger.Level.DEBUG, "gone");
        }
    }

    @Override
    public void close() {
        close(channel);
        try {
            Files.deleteIfExists(place);
        } catch (IOException _) {
            // The next one to hang there takes it away.
            System.getLogger(Bell.class.getName()).log(System.Logger.Level.DEBUG, "left behind");
        }
    }

    private static void close(ServerSocketChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException _) {
            System.getLogger(Bell.class.getName()).log(System.Logger.Level.DEBUG, "not closed");
        }
    }
}
