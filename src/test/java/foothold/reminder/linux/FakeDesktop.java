package foothold.reminder.linux;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real session bus with a notification service of ours on it, for tests. */
public final class FakeDesktop implements AutoCloseable {
    private static final String SERVICE = "org.freedesktop.Notifications";
    private static final String BUS = "org.freedesktop.DBus";

    private final Path socket;
    private final Process daemon;
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final boolean clicks;
    private Thread service;
    private volatile boolean over;
    private int serial = 100;

    private FakeDesktop(Path socket, Process daemon, boolean clicks) {
        this.socket = socket;
        this.daemon = daemon;
        this.clicks = clicks;
    }

    /**
     * Starts both; the test is skipped where there is no bus to start.
     *
     * @param clicks whether somebody clicks each notification at once, instead of closing it
     */
    public static FakeDesktop in(Path folder, boolean clicks)
            throws IOException, InterruptedException {
        var program = Path.of("/usr/bin/dbus-daemon");
        assumeTrue(Files.isExecutable(program), "skipped: there is no dbus-daemon");
        var socket = folder.resolve("a bus");
        var daemon =
                new ProcessBuilder(
                                program.toString(),
                                "--session",
                                "--nofork",
                                "--nopidfile",
                                "--address=unix:path=" + socket.toString().replace(" ", "%20"))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var desktop = new FakeDesktop(socket, daemon, clicks);
        for (int i = 0; i < 100 && !Files.exists(socket); i++) {
            Thread.sleep(Duration.ofMillis(50));
        }
        var bus = Bus.at(socket);
        bus.call(
                BUS,
                "/org/freedesktop/DBus",
                BUS + ".RequestName",
                new Body().text(SERVICE).number(0));
        desktop.service = Thread.ofPlatform().daemon().start(() -> desktop.serve(bus));
        return desktop;
    }

    /** What a session says of its bus. */
    public String address() {
        return "unix:path=" + socket.toString().replace(" ", "%20") + ",guid=0";
    }

    /** Each notification's title and text, with a line end between. */
    public List<String> shown() {
        return List.copyOf(shown);
    }

    private void serve(Bus bus) {
        try (bus) {
            while (!over) {
                var message = bus.next(Duration.ofMillis(100));
                if (message.isPresent() && message.get().type() == Message.Type.CALL) {
                    answer(bus, message.get());
                }
            }
        } catch (IOException e) {
            over = true;
        }
    }

    private void answer(Bus bus, Message call) throws IOException {
        var member = call.field(Message.Field.MEMBER).orElse("");
        if (member.equals("GetCapabilities")) {
            reply(bus, call, new Body().texts(List.of("body", "actions", "body-markup")));
        } else if (member.equals("Notify")) {
            var values = call.values();
            values.text();
            values.number();
            values.text();
            shown.add(values.text() + "\n" + values.text());
            reply(bus, call, new Body().number(shown.size()));
            var happens =
                    clicks
                            ? new Body().number(shown.size()).text("default")
                            : new Body().number(shown.size()).number(2);
            signal(bus, clicks ? "ActionInvoked" : "NotificationClosed", happens);
        }
    }

    private void reply(Bus bus, Message call, Body body) throws IOException {
        var fields = new EnumMap<Message.Field, String>(Message.Field.class);
        fields.put(Message.Field.REPLY_SERIAL, Integer.toString(call.serial()));
        fields.put(Message.Field.DESTINATION, call.field(Message.Field.SENDER).orElseThrow());
        fields.put(Message.Field.SIGNATURE, body.signature());
        bus.send(new Message(Message.Type.REPLY, ++serial, fields, body.bytes()).bytes());
    }

    private void signal(Bus bus, String member, Body body) throws IOException {
        var fields = new EnumMap<Message.Field, String>(Message.Field.class);
        fields.put(Message.Field.PATH, "/org/freedesktop/Notifications");
        fields.put(Message.Field.INTERFACE, SERVICE);
        fields.put(Message.Field.MEMBER, member);
        fields.put(Message.Field.SIGNATURE, body.signature());
        bus.send(new Message(Message.Type.SIGNAL, ++serial, fields, body.bytes()).bytes());
    }

    @Override
    public void close() {
        over = true;
        daemon.destroy();
        try {
            service.join();
            daemon.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
