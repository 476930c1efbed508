package foothold.reminder.linux;

import foothold.reminder.port.Notifier;
import foothold.service.remind.NotTold;
import foothold.service.remind.Reminders.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Notifications as the Desktop Notifications Specification 1.2 has them. */
public final class LinuxNotifier implements Notifier {
    private static final String SERVICE = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";

    /** The name under which the package puts the program into the menus. */
    private static final String ENTRY = "foothold-foothold";

    private final Optional<Path> socket;
    private final String icon;
    private final Map<Integer, String> shown = new HashMap<>();
    private Bus bus;
    private boolean clickable;
    private boolean markup;

    /**
     * Notifications with that icon.
     *
     * @param socket behind which the session bus is, if there is one
     * @param icon a file, or a name known to the desktop
     */
    public LinuxNotifier(Optional<Path> socket, String icon) {
        this.socket = socket;
        this.icon = icon;
    }

    @Override
    public void show(Words words, String leadsTo) throws NotTold {
        try {
            connect();
            var actions = clickable ? List.of("default", "Open") : List.<String>of();
            var call =
                    new Body()
                            .text("Foothold")
                            .number(0)
                            .text(icon)
                            .text(words.title())
                            .text(markup ? escaped(words.text()) : words.text())
                            .texts(actions)
                            .properties(List.of("desktop-entry", ENTRY, "category", "x-reminder"))
                            .signed(-1);
            var answer = bus.call(SERVICE, PATH, SERVICE + ".Notify", call);
            shown.put(answer.values().number(), leadsTo);
        } catch (IOException e) {
            throw new NotTold("This desktop shows no notifications.", e);
        }
    }

    private void connect() throws IOException {
        if (bus == null) {
            bus = Bus.at(socket.orElseThrow(() -> new IOException("there is no session bus")));
            var asked = bus.call(SERVICE, PATH, SERVICE + ".GetCapabilities", new Body());
            clickable = asked.values().hasText("actions");
            markup = asked.values().hasText("body-markup");
            bus.listenTo(SERVICE);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public void await(Duration patience, Consumer<String> clicked) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (clickable && !shown.isEmpty()) {
                var message = bus.next(Duration.ofNanos(end - System.nanoTime()));
                if (message.isEmpty()) {
                    return;
                }
                hear(message.get(), clicked);
            }
        } catch (IOException e) {
            // The session ends, and with it what could be clicked.
            System.getLogger(LinuxNotifier.class.getName())
                    .log(System.Logger.Level.DEBUG, "no longer listening", e);
        }
    }

    private void hear(Message message, Consumer<String> clicked) {
        if (message.isSignal("NotificationClosed")) {
            shown.remove(message.values().number());
        } else if (message.isSignal("ActionInvoked")) {
            var leadsTo = shown.remove(message.values().number());
            if (leadsTo != null) {
                clicked.accept(leadsTo);
            }
        }
    }

    @Override
    public void close() {
        try {
            if (bus != null) {
                bus.close();
            }
        } catch (IOException e) {
            System.getLogger(LinuxNotifier.class.getName())
                    .log(System.Logger.Level.DEBUG, "the bus could not be left", e);
        }
        bus = null;
    }
}
