package foothold.ui.desktop;

import foothold.ui.Tasks;

import java.awt.Desktop;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Hears of files opened with this program where they come as an event and not as arguments: on a
 * Mac. Elsewhere nothing of it is loaded.
 */
public final class OpenFiles {
    private OpenFiles() {}

    /** From now on {@code opened} is told of them, on the FX thread; to be called once painted. */
    public static void follow(Tasks tasks, Consumer<List<Path>> opened) {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")) {
            // In the background: the desktop's own toolkit is started by it.
            tasks.run(_ -> register(tasks, opened), _ -> {}, _ -> {});
        }
    }

    private static boolean register(Tasks tasks, Consumer<List<Path>> opened) {
        boolean can =
                Desktop.isDesktopSupported()
                        && Desktop.getDesktop().isSupported(Desktop.Action.APP_OPEN_FILE);
        if (can) {
            Desktop.getDesktop()
                    .setOpenFileHandler(
                            event -> {
                                var files = event.getFiles().stream().map(File::toPath).toList();
                                tasks.onScreen(() -> opened.accept(files));
                            });
        }
        return can;
    }
}
