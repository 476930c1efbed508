package foothold.gallery.settings;

import foothold.gallery.Album;
import foothold.gallery.Hand;
import foothold.gallery.Pose;
import foothold.gallery.Sample;
import foothold.service.Workspace;
import foothold.service.publish.Choices;
import foothold.service.sharing.FeedChoice;
import foothold.ui.shell.MainWindow;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** The calendar file and publishing in the settings: off, and on. */
public final class SharingAlbum {
    private SharingAlbum() {}

    public static Album off() {
        return new Album(
                "sharing-off", Sample::fill, List.of(new Pose("settings", at("settings-feed"))));
    }

    public static Album on() {
        return new Album(
                "sharing",
                SharingAlbum::fill,
                List.of(
                        Pose.of("settings"),
                        new Pose("publish", at("settings-publish")),
                        new Pose("feed", at("settings-feed")),
                        new Pose("publish-failed", SharingAlbum::fail)));
    }

    private static void fill(Workspace workspace) {
        Sample.fill(workspace);
        var file = workspace.store().file();
        try {
            FeedChoice.of(file).with(true).keep(file);
            var wanted = new Choices.Wanted(true, true, true, true);
            new Choices(true, "https://cloud.example.org", "ana", wanted, true).keep(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fail(MainWindow window) {
        Hand.press(window, "publish-now");
        at("publish-way").accept(window);
    }

    /** The settings, scrolled so far that the node of that id is in the upper half. */
    private static Consumer<MainWindow> at(String id) {
        return window -> {
            window.show("settings");
            window.root().applyCss();
            window.root().layout();
            var node = window.root().lookup("#" + id);
            if (node != null && window.root().lookup("#settings") instanceof ScrollPane pane) {
                var content = pane.getContent();
                double top = top(node, content);
                double room = content.getBoundsInLocal().getHeight() - pane.getHeight();
                pane.setVvalue(Math.clamp((top - 80) / Math.max(1, room), 0, 1));
            }
        };
    }

    private static double top(Node node, Node content) {
        var bounds = node.localToScene(node.getBoundsInLocal());
        return content.sceneToLocal(bounds).getMinY();
    }
}
