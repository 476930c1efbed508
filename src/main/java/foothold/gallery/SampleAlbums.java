package foothold.gallery;

import foothold.ui.shell.MainWindow;

import java.util.List;

/** A file with nothing in it, and one with the sample people. */
final class SampleAlbums {
    private static final String SHOWN = "Owen Price";

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
                        Pose.of("import"),
                        Pose.of("compose"),
                        Pose.of("campaign"),
                        campaign("numbers", "numbers", 0),
                        Hand.pressing("organizations", "campaign", "campaign-tab-organizations"),
                        Pose.of("settings")));
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
                        new Pose("meetings-propose", SampleAlbums::propose),
                        Pose.of("campaign"),
                        campaign("forecast", "plan", 0.4),
                        campaign("load", "plan", 0.75),
                        campaign("setup", "plan", 1),
                        campaign("numbers", "numbers", 0),
                        campaign("answered", "numbers", 0.5),
                        campaign("waits", "numbers", 1),
                        Hand.pressing("organizations", "campaign", "campaign-tab-organizations"),
                        Pose.of("settings"),
                        new Pose("palette", MainWindow::openPalette),
                        new Pose("keys", MainWindow::openHelp)));
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

    private static void propose(MainWindow window) {
        window.show("meetings");
        Hand.press(window, "meetings-new");
        Hand.press(window, "meetings-propose");
        Hand.type(window, "meetings-who", "ma");
        Hand.type(window, "meetings-when-0", "tue 3pm");
        Hand.type(window, "meetings-when-1", "thu 10:00");
    }
}
