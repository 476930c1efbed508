package foothold.gallery.albums;

import foothold.gallery.Album;
import foothold.gallery.Hand;
import foothold.gallery.Pose;
import foothold.gallery.Sample;
import foothold.ui.intake.DropZone;
import foothold.ui.shell.MainWindow;

import java.io.File;
import java.util.List;

/** A mail with invitations in it: hovering over the window, and looked through. */
final class IntakeAlbum {
    private IntakeAlbum() {}

    static Album of() {
        return new Album(
                "intake",
                Sample::fill,
                List.of(
                        Pose.of("intake"),
                        new Pose("drop", window -> hover(window, true)),
                        new Pose("mail", IntakeAlbum::mail),
                        new Pose("invitations", Hand.scrolled("intake-scroll", 1))));
    }

    private static void hover(MainWindow window, boolean shown) {
        if (window.root().lookup("#drop-overlay") instanceof DropZone zone) {
            zone.hover(List.of(new File("talk.ics")));
            zone.setVisible(shown);
        }
    }

    private static void mail(MainWindow window) {
        hover(window, false);
        Hand.press(window, "intake-choose");
    }
}
