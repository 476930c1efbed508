package foothold;

import foothold.domain.Settings;
import foothold.gallery.Pose;
import foothold.ui.Tasks;
import foothold.ui.desktop.FxTasks;
import foothold.ui.desktop.Theme;
import foothold.ui.shell.MainWindow;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/**
 * Takes pictures of the window without a display: each pose in each state of the data, light, dark
 * and narrow. The scene is never in a window, since the headless screen is smaller than ours.
 */
public final class Shots {
    private static final int PASSES = 3;

    private final Path folder;
    private final FxTasks tasks = new FxTasks();

    /**
     * A window over a state of the data, and what to picture in it.
     *
     * @param name of the state: "empty", "demo"
     * @param window makes it; called on the FX thread, once for each look
     */
    public record Sight(String name, Function<Tasks, MainWindow> window, List<Pose> poses) {
        public Sight {
            poses = List.copyOf(poses);
        }
    }

    /** In what size and theme. */
    private enum Look {
        LIGHT(Settings.Theme.LIGHT, 1180, 760),
        DARK(Settings.Theme.DARK, 1180, 760),
        NARROW(Settings.Theme.LIGHT, 900, 600);

        private final Settings.Theme theme;
        private final int width;
        private final int height;

        Look(Settings.Theme theme, int width, int height) {
            this.theme = theme;
            this.width = width;
            this.height = height;
        }
    }

    /** Pictures go into {@code folder}, which is made when it is missing. */
    public Shots(Path folder) {
        this.folder = folder;
    }

    /** Makes the toolkit draw without a display; only before anything has started it. */
    public static void startHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> Platform.setImplicitExit(false));
    }

    /**
     * Takes all pictures, named state-pose-look.png; not to be called on the FX thread.
     *
     * @return the files written
     * @throws IOException when one cannot be written
     */
    public List<Path> take(List<Sight> sights) throws IOException {
        Files.createDirectories(folder);
        var written = new ArrayList<Path>();
        for (var sight : sights) {
            for (var look : Look.values()) {
                written.addAll(take(sight, look));
            }
        }
        return written;
    }

    private List<Path> take(Sight sight, Look look) throws IOException {
        var theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
        var window = onScreen(() -> sight.window().apply(tasks));
        var scene =
                onScreen(
                        () -> {
                            theme.choiceProperty().set(look.theme);
                            var made = window.scene(look.width, look.height);
                            theme.dress(made);
                            return made;
                        });
        var written = new ArrayList<Path>();
        for (var pose : sight.poses()) {
            onScreen(
                    () -> {
                        pose.strike().accept(window);
                        return null;
                    });
            var name = sight.name() + "-" + pose.name() + "-" + look.name();
            var file = folder.resolve(name.toLowerCase(Locale.ROOT) + ".png");
            write(settled(scene), file);
            written.add(file);
        }
        return written;
    }

    /** The scene once nothing is loading any more and the lists have made their cells. */
    private Image settled(Scene scene) {
        do {
            onScreen(() -> layOut(scene));
        } while (!tasks.isIdle());
        onScreen(() -> layOut(scene));
        return onScreen(() -> scene.snapshot(null));
    }

    /**
     * What a window does at each pulse: a snapshot alone leaves out what asked for it meanwhile.
     */
    private static Scene layOut(Scene scene) {
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            layOut(scene.getRoot());
        }
        return scene;
    }

    /**
     * Also takes away what scroll panes keep as a bitmap: it is not drawn anew without a window.
     */
    private static void layOut(Parent parent) {
        parent.layout();
        parent.setCache(false);
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Parent inner) {
                layOut(inner);
            }
        }
    }

    private static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        var format = PixelFormat.getIntArgbInstance();
        image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", file.toFile());
    }

    private static <T> T onScreen(Supplier<T> step) {
        var task = new FutureTask<>(step::get);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException("a picture could not be taken", failure);
        }
    }
}
