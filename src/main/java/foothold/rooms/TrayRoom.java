package foothold.rooms;

import static foothold.ui.Messages.text;

import foothold.ui.Tasks;
import foothold.ui.desktop.Tray;
import foothold.ui.today.TodayModel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tray's icon and what its menu leads to, where the desktop has a tray. For the FX thread. */
public final class TrayRoom implements AutoCloseable {
    private final Tasks tasks;
    private Optional<Tray> tray = Optional.empty();
    private boolean closed;

    private TrayRoom(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * What the tray may ask of the window.
     *
     * @param raise brings it to the front
     * @param quit closes it
     */
    public record Window(Runnable raise, Runnable quit) {}

    /**
     * Puts the icon there in the background; does nothing where the desktop has no tray.
     *
     * @param environment as {@link System#getenv()} gives it
     */
    public static TrayRoom open(
            Rooms rooms, Tasks tasks, Window window, Map<String, String> environment) {
        var room = new TrayRoom(tasks);
        if (Tray.mayBe(environment, System.getProperty("os.name", ""))) {
            var lines =
                    List.of(
                            room.line("tray.open", window, () -> {}),
                            room.line("tray.add", window, rooms::addPerson),
                            room.line("tray.due", window, () -> rooms.window().show("today")),
                            new Tray.Line(text("tray.quit"), () -> tasks.onScreen(window.quit())));
            tasks.run(
                    _ -> Tray.show(text("app.name"), room.shown(window, () -> {}), lines),
                    made -> room.made(made, rooms.today()),
                    _ -> {});
        }
        return room;
    }

    private Tray.Line line(String key, Window window, Runnable then) {
        return new Tray.Line(text(key), shown(window, then));
    }

    private Runnable shown(Window window, Runnable then) {
        return () ->
                tasks.onScreen(
                        () -> {
                            window.raise().run();
                            then.run();
                        });
    }

    private void made(Optional<Tray> made, TodayModel today) {
        tray = made;
        if (closed) {
            close();
        }
        today.revision().subscribe(_ -> count(today));
    }

    private void count(TodayModel today) {
        if (today.whole() && tray.isPresent()) {
            int due = today.outlook().get().list(0).size();
            tray.get().waiting(text("tray.waiting", due), due);
        }
    }

    @Override
    public void close() {
        closed = true;
        tray.ifPresent(Tray::close);
        tray = Optional.empty();
    }
}
