package foothold.gallery.albums;

import foothold.gallery.Album;
import foothold.gallery.Hand;
import foothold.gallery.Pose;
import foothold.gallery.Sample;
import foothold.ui.shell.MainWindow;

import javafx.scene.control.ListView;

import java.util.List;

/** A file with nothing in it, and one with the sample people. */
final class SampleAlbums {
    private static final String SHOWN = "Owen Price";

    /** Where the first coming meeting stands among the rows of the agenda. */
    private static final int COMING = 3;

    private SampleAlbums() {}

    static Album empty() {
        return new Album(
                "empty",
                _ -> {},
                List.of(
                        Pose.of("today"),
                        Pose.of("people"),
                        Pose.of("pipeline"),
                        Pose.of("meetings"),
                        Pose.of("questions"),
                        Pose.of("insights"),
                        learned("answers"),
                        learned("todo"),
                        Pose.of("import"),
                        Pose.of("compose"),
                        Pose.of("tree"),
                        Pose.of("ledger"),
                        Pose.of("closing"),
                        Pose.of("campaign"),
                        campaign("numbers", "numbers", 0),
                        Hand.pressing("organizations", "campaign", "campaign-tab-organizations"),
                        Hand.pressing("board", "insights", "insights-tab-board"),
                        Hand.pressing("hypotheses", "insights", "insights-tab-hypotheses"),
                        Pose.of("settings")));
    }

    /** What the sample people taught, and how one practised. */
    static Album learned() {
        return new Album(
                "sample",
                Sample::fill,
                List.of(
                        Hand.pressing("board", "insights", "insights-tab-board"),
                        Hand.pressing("hypotheses", "insights", "insights-tab-hypotheses"),
                        Pose.of("practice"),
                        Hand.pressing("practice-friend", "practice", "practice-tab-friend"),
                        Pose.of("review")));
    }

    static Album demo() {
        return new Album(
                "demo",
                Sample::fill,
                List.of(
                        Pose.of("today"),
                        Pose.of("people"),
                        new Pose("person", window -> window.openPerson(Sample.idOf(SHOWN))),
                        Pose.of("pipeline"),
                        Pose.of("meetings"),
                        Hand.pressing("meetings-month", "meetings", "meetings-mode-month"),
                        new Pose("prepare", SampleAlbums::openPart),
                        new Pose("prepare-questions", SampleAlbums::prepare),
                        new Pose("meetings-propose", SampleAlbums::propose),
                        Pose.of("questions"),
                        Hand.pressing("questions-worth", "questions", "questions-worth"),
                        Pose.of("insights"),
                        new Pose("insights-some", SampleAlbums::several),
                        new Pose("insights-found", SampleAlbums::search),
                        learned("answers"),
                        learned("todo"),
                        Pose.of("campaign"),
                        campaign("forecast", "plan", 0.4),
                        campaign("load", "plan", 0.75),
                        campaign("setup", "plan", 1),
                        campaign("numbers", "numbers", 0),
                        campaign("answered", "numbers", 0.5),
                        campaign("waits", "numbers", 1),
                        Hand.pressing("organizations", "campaign", "campaign-tab-organizations"),
                        Pose.of("tree"),
                        Hand.pressing("tree-list", "tree", "tree-form-list"),
                        Pose.of("ledger"),
                        Pose.of("settings"),
                        new Pose("palette", MainWindow::openPalette),
                        new Pose("keys", MainWindow::openHelp)));
    }

    /** A part of the Insights screen. */
    private static Pose learned(String part) {
        return Hand.pressing(part, "insights", "insights-tab-" + part);
    }

    /** Several insights, to be changed alike. */
    private static void several(MainWindow window) {
        if (window.root().lookup("#insights-list") instanceof ListView<?> list) {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectRange(1, COMING + 1);
        }
    }

    private static void search(MainWindow window) {
        Hand.type(window, "insights-search", "ward");
    }

    /** A part of the Campaign screen, scrolled so far. */
    private static Pose campaign(String name, String part, double scrolled) {
        return new Pose(
                name,
                window -> {
                    window.show("campaign");
                    Hand.press(window, "campaign-tab-" + part);
                    Hand.scrolled("campaign-scroll", scrolled).accept(window);
                });
    }

    /** The first meeting that is still ahead, being prepared. */
    private static void openPart(MainWindow window) {
        window.show("meetings");
        if (window.root().lookup("#meetings-list") instanceof ListView<?> list) {
            list.getSelectionModel().select(COMING);
        }
        Hand.press(window, "meetings-part-prepare");
    }

    private static void prepare(MainWindow window) {
        openPart(window);
        Hand.press(window, "prepare-suggest");
        Hand.type(window, "prepare-add", "Do you like the");
    }

    private static void propose(MainWindow window) {
        window.show("meetings");
        Hand.press(window, "meetings-new");
        Hand.press(window, "meetings-propose");
        Hand.type(window, "meetings-who", "ma");
        Hand.type(window, "meetings-when-0", "tue 3pm");
        Hand.type(window, "meetings-when-1", "thu 10:00");
    }
}
