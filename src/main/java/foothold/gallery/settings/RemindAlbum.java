package foothold.gallery.settings;

import foothold.gallery.Album;
import foothold.gallery.Hand;
import foothold.gallery.Pose;
import foothold.gallery.Sample;
import foothold.ui.shell.MainWindow;

import java.util.List;

/** The settings of being reminded: on, off, and after the sample was shown. */
public final class RemindAlbum {
    private static final double NEAR_THE_END = 0.8;

    private RemindAlbum() {}

    public static Album of() {
        return new Album(
                "remind",
                Sample::fill,
                List.of(
                        new Pose("on", RemindAlbum::settings),
                        new Pose("sample", window -> pressed(window, "remind-sample")),
                        new Pose("off", window -> pressed(window, "remind-on"))));
    }

    private static void settings(MainWindow window) {
        window.show("settings");
        Hand.scrolled("settings", NEAR_THE_END).accept(window);
    }

    private static void pressed(MainWindow window, String button) {
        Hand.press(window, button);
        Hand.scrolled("settings", NEAR_THE_END).accept(window);
    }
}
