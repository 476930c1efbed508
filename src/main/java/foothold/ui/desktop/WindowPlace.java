package foothold.ui.desktop;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Where the window was and how large, kept beside the data: it is the machine's business. */
public final class WindowPlace {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 760;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;
    private static final double VISIBLE = 80;

    private final Path file;

    /** The place kept in that file, which need not exist. */
    public WindowPlace(Path file) {
        this.file = file;
    }

    /** Puts the window where it was, or in the middle when that is on no screen any more. */
    public void restore(Stage stage) {
        var kept = read();
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(number(kept, "width", WIDTH));
        stage.setHeight(number(kept, "height", HEIGHT));
        double x = number(kept, "x", Double.NaN);
        double y = number(kept, "y", Double.NaN);
        var title = new Rectangle2D(x, y, Math.max(VISIBLE, stage.getWidth()), VISIBLE);
        boolean known = !Double.isNaN(x) && !Double.isNaN(y);
        if (known && !Screen.getScreensForRectangle(title).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(Boolean.parseBoolean(kept.getProperty("maximized")));
    }

    /** Remembers where the window is; a place that cannot be written is forgotten, no more. */
    public void remember(Stage stage) {
        var kept = read();
        kept.setProperty("maximized", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized()) {
            kept.setProperty("x", String.valueOf(stage.getX()));
            kept.setProperty("y", String.valueOf(stage.getY()));
            kept.setProperty("width", String.valueOf(stage.getWidth()));
            kept.setProperty("height", String.valueOf(stage.getHeight()));
        }
        try {
            Files.createDirectories(file.getParent());
            keepPrivate();
            try (var out = Files.newBufferedWriter(file)) {
                kept.store(out, null);
            }
        } catch (IOException e) {
            System.getLogger(WindowPlace.class.getName())
                    .log(System.Logger.Level.DEBUG, "window place not kept", e);
        }
    }

    /** For its owner alone from before the first byte, whatever the umask. */
    private void keepPrivate() throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private Properties read() {
        var kept = new Properties();
        if (Files.isReadable(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                System.getLogger(WindowPlace.class.getName())
                        .log(System.Logger.Level.DEBUG, "window place not read", e);
            }
        }
        return kept;
    }

    private static double number(Properties kept, String name, double absent) {
        try {
            double value = Double.parseDouble(kept.getProperty(name, ""));
            return Double.isFinite(value) ? value : absent;
        } catch (NumberFormatException _) {
            return absent;
        }
    }
}
