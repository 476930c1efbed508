package foothold.doorbell;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Somebody ringing. */
final class Ring {
    /** How long a window that is there may take to answer. */
    private static final Duration ANSWER = Duration.ofSeconds(3);

    private Ring() {}

    /** Whether somebody answered at one of these places. */
    static boolean at(List<Path> places, List<String> words) {
        return places.stream().anyMatch(place -> answered(place, words));
    }

    private static boolean answered(Path place, List<String> words) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                var selector = Selector.open()) {
            channel.connect(UnixDomainSocketAddress.of(place));
            var said = Words.written(words);
            while (said.hasRemaining()) {
                channel.write(said);
            }
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            selector.select(ANSWER.toMillis());
            var answer = ByteBuffer.allocate(1);
            return channel.read(answer) == 1 && answer.get(0) == Words.YES;
        } catch (IOException | IllegalArgumentException _) {
            return false; // Nobody is there, or the path is too long for a socket.
        }
    }
}
