package foothold.gallery;

import foothold.domain.meeting.Slot;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.talk.SampleTalk;
import foothold.ui.shell.MainWindow;

import javafx.scene.control.ListView;

import java.time.Duration;
import java.util.List;

/** A meeting that began so many minutes ago, and the debrief after it. */
final class TalkAlbum {
    private static final int MINUTES = 20;
    private static final int BELOW_OVERDUE = 15;

    private TalkAlbum() {}

    static Album of(String name, int minutesAgo) {
        return new Album(
                name,
                workspace -> fill(workspace, minutesAgo),
                List.of(
                        Pose.of("meetings"),
                        new Pose("mode", TalkAlbum::start),
                        Hand.pressing("short", "talk", "talk-do-T"),
                        Hand.pressing("debrief", "talk", "talk-do-D"),
                        Hand.pressing("insight", "debrief", "debrief-make-pro"),
                        Hand.pressing("promise", "debrief", "debrief-make-promise"),
                        new Pose("thanks", TalkAlbum::owed)));
    }

    private static void fill(Workspace workspace, int minutesAgo) {
        Sample.fill(workspace);
        var start = Sample.CLOCK.instant().minus(Duration.ofMinutes(minutesAgo));
        var slot = new Slot(start, Sample.ZONE, MINUTES, null, null);
        workspace.apply(
                Edit.of(
                        "Talk",
                        SampleTalk.of("talk", Sample.idOf("Grace Whitfield"), slot)
                                .map(Change::create)
                                .toList()));
    }

    /** Today, scrolled to the thank-you that is owed for it. */
    private static void owed(MainWindow window) {
        window.show("today");
        if (window.root().lookup("#today-list") instanceof ListView<?> list) {
            list.scrollTo(BELOW_OVERDUE);
        }
    }

    /** Chooses one meeting after the other until one can be started. */
    private static void start(MainWindow window) {
        window.show("meetings");
        if (window.root().lookup("#meetings-list") instanceof ListView<?> list) {
            for (int row = 0; row < list.getItems().size(); row++) {
                list.getSelectionModel().clearAndSelect(row);
                Hand.press(window, "meetings-part-start");
            }
        }
    }
}
