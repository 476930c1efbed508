package foothold.gallery;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Slot;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Vote;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.talk.SampleTalk;
import foothold.ui.shell.MainWindow;

import javafx.scene.control.ListView;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

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
        workspace.apply(Edit.of("Assume", assumed(workspace)));
    }

    /** What is assumed of the path of the sample people, with one vote. */
    private static List<Change> assumed(Workspace workspace) {
        var path = workspace.store().all(Shapes.PATH).getFirst();
        var at = Sample.CLOCK.instant();
        var travel = new Hypothesis("h1", path.id(), "I could live with the travel", at);
        var pay = new Hypothesis("h2", path.id(), "The first job pays what I need", at);
        var vote =
                new Vote("v1", "h1", new Vote.Cast("talk", at), Vote.Side.AGAINST, "away weekly");
        return Stream.of(travel, pay, vote).map(Change::create).toList();
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
