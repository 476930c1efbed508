package foothold.gallery.settings;

import foothold.domain.backup.Reason;
import foothold.domain.contact.Contact;
import foothold.gallery.Album;
import foothold.gallery.Hand;
import foothold.gallery.Pose;
import foothold.gallery.Sample;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.trash.Trash;
import foothold.storage.backup.Backups;
import foothold.ui.HumanDates;
import foothold.ui.desktop.FxDialogs;
import foothold.ui.rescue.RescueModel;
import foothold.ui.rescue.RescueView;
import foothold.ui.shell.MainWindow;

import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/** The sample people with some backups: in the settings, and when the file is damaged. */
public final class DataAlbum {
    private final AtomicReference<Path> file = new AtomicReference<>();

    private DataAlbum() {}

    public static Album of() {
        var album = new DataAlbum();
        return new Album(
                "data",
                album::fill,
                List.of(
                        new Pose("settings", DataAlbum::settings),
                        new Pose("restore", DataAlbum::restore),
                        new Pose("restore-asked", Hand.scrolled("settings", 1)),
                        new Pose("trash", DataAlbum::trash),
                        new Pose("rescue", album::rescue)));
    }

    private void fill(Workspace workspace) {
        Sample.fill(workspace);
        file.set(workspace.store().file());
        at(Duration.ofDays(3)).make(Reason.EXIT);
        at(Duration.ofHours(22)).make(Reason.IMPORT);
        at(Duration.ofMinutes(25)).make(Reason.CHANGED);
        workspace.apply(
                Edit.of("Add Ana Souza", Change.create(Contact.named("later", "Ana Souza"))));
        new Trash(workspace, new Random(7)).discard(List.of("later"));
    }

    private Backups at(Duration ago) {
        return Backups.of(file.get(), Clock.offset(Sample.CLOCK, ago.negated()));
    }

    private static void settings(MainWindow window) {
        window.show("settings");
        Hand.scrolled("settings", 1).accept(window);
    }

    private static void trash(MainWindow window) {
        window.show("trash");
    }

    private static void restore(MainWindow window) {
        Hand.press(window, "data-restore");
        if (window.root().lookup("#data-backups") instanceof ListView<?> list) {
            list.getSelectionModel().select(0);
        }
        Hand.scrolled("settings", 1).accept(window);
    }

    private void rescue(MainWindow window) {
        var dates = new HumanDates(Sample.ZONE, Sample.CLOCK.instant());
        var dialogs = new FxDialogs(() -> null, _ -> {}, _ -> {});
        var model =
                new RescueModel(
                        Backups.of(file.get(), Sample.CLOCK),
                        dates,
                        window.tasks(),
                        dialogs,
                        () -> {});
        if (window.root() instanceof Pane root) {
            root.getChildren().setAll(new RescueView(model, () -> {}));
            model.look();
        }
    }
}
