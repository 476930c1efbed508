package foothold.reminder.linux;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** A connection to the session bus, which is a local socket. For one thread. */
final class Bus implements AutoCloseable {
    private static final String BUS = "org.freedesktop.DBus";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int ROOM = 1 << 16;

    private final SocketChannel channel;
    private final Selector selector;
    private final Queue<Message> arrived = new ArrayDeque<>();
    private ByteBuffer buffer = ByteBuffer.allocate(ROOM);
    private int serial;

    private Bus(SocketChannel channel, Selector selector) {
        this.channel = channel;
        this.selector = selector;
    }

    /**
     * Connects to the bus behind that socket.
     *
     * @throws IOException when nobody answers there
     */
    static Bus at(Path socket) throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        boolean connected = false;
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.configureBlocking(false);
            var selector = Selector.open();
            channel.register(selector, SelectionKey.OP_READ);
            var bus = new Bus(channel, selector);
            bus.introduce();
            connected = true;
            return bus;
        } finally {
            if (!connected) {
                channel.close();
            }
        }
    }

    /** Who we are the system tells the bus itself; an empty answer leaves it at that. */
    private void introduce() throws IOException {
        send("\0AUTH EXTERNAL\r\nDATA\r\n".getBytes(StandardCharsets.US_ASCII));
        var said = line();
        if (said.startsWith("DATA")) {
            said = line();
        }
        if (!said.startsWith("OK")) {
            throw new IOException("the session bus does not let us in");
        }
        send("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII));
        call(BUS, "/org/freedesktop/DBus", BUS + ".Hello", new Body());
    }

    /** Wants to hear what that interface tells everybody. */
    void listenTo(String interfaceName) throws IOException {
        var rule = "type='signal',interface='" + interfaceName + "'";
        call(BUS, "/org/freedesktop/DBus", BUS + ".AddMatch", new Body().text(rule));
    }

    /**
     * Calls a method and waits for what it returns.
     *
     * @throws IOException when it fails, or nothing comes back for seconds
     */
    Message call(String destination, String path, String member, Body body) throws IOException {
        int number = ++serial;
        send(Message.call(number, destination, path, member, body).bytes());
        var others = new ArrayDeque<Message>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var next = next(Duration.ofNanos(end - System.nanoTime()));
            if (next.isEmpty()) {
                throw new IOException(destination + " does not answer");
            }
            if (next.get().answers(number)) {
                arrived.addAll(others);
                return answer(next.get());
            }
            others.add(next.get());
        }
    }

    private static Message answer(Message message) throws IOException {
        if (message.type() == Message.Type.ERROR) {
            throw new IOException(message.field(Message.Field.ERROR_NAME).orElse("refused"));
        }
        return message;
    }

    /** The next message; empty when none comes within that time. */
    Optional<Message> next(Duration patience) throws IOException {
        if (!arrived.isEmpty()) {
            return Optional.of(arrived.remove());
        }
        long end = System.nanoTime() + patience.toNanos();
        while (!whole()) {
            if (!fill(end)) {
                return Optional.empty();
            }
        }
        int length = Message.length(buffer.duplicate().flip());
        buffer.flip();
        try {
            return Optional.of(Message.read(buffer.slice(0, length)));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new IOException("the session bus sent something unreadable", e);
        } finally {
            buffer.position(length);
            buffer.compact();
        }
    }

    void send(byte[] bytes) throws IOException {
        var rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    private boolean whole() {
        return buffer.position() >= Message.START
                && buffer.position() >= Message.length(buffer.duplicate().flip());
    }

    private String line() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var said = new StringBuilder();
        while (said.indexOf("\r\n") < 0) {
            if (!fill(end)) {
                throw new IOException("the session bus does not answer");
            }
            buffer.flip();
            while (buffer.hasRemaining() && said.indexOf("\r\n") < 0) {
                said.append((char) buffer.get());
            }
            buffer.compact();
        }
        return said.toString();
    }

    /** Reads what there is; false when nothing came until then. */
    private boolean fill(long end) throws IOException {
        if (!buffer.hasRemaining()) {
            buffer = ByteBuffer.allocate(2 * buffer.capacity()).put(buffer.flip());
        }
        int read = channel.read(buffer);
        if (read < 0) {
            throw new EOFException("the session bus went away");
        }
        long left = (end - System.nanoTime()) / 1_000_000;
        if (read == 0 && left > 0) {
            selector.select(left);
            selector.selectedKeys().clear();
        }
        return read > 0 || left > 0;
    }

    @Override
    public void close() throws IOException {
        try (channel;
                selector) {
            arrived.clear();
        }
    }
}
