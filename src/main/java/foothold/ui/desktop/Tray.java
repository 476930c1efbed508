package foothold.ui.desktop;

import java.awt.AWTException;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Image;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.RenderingHints;
import java.awt.SystemTray;
import java.awt.Taskbar;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The icon in the desktop's tray, while the window is open. Its toolkit is another one with threads
 * of its own and takes a while to load: made in the background, once the window shows.
 */
public final class Tray implements AutoCloseable {
    private static final int SIZE = 64;
    private static final int EDGE = 6;
    private static final int DOT = 18;

    private final TrayIcon icon;

    /** A line of its menu, which is run on the toolkit's thread. */
    public record Line(String title, Runnable run) {}

    private Tray(TrayIcon icon) {
        this.icon = icon;
    }

    /**
     * Whether that desktop may have a tray; asks nothing of the toolkit. GNOME and Wayland have
     * none that Java could use.
     *
     * @param environment as {@link System#getenv()} gives it
     * @param system as the property {@code os.name} gives it
     */
    public static boolean mayBe(Map<String, String> environment, String system) {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return true;
        }
        var desktop = environment.getOrDefault("XDG_CURRENT_DESKTOP", "");
        return environment.containsKey("DISPLAY")
                && !environment.containsKey("WAYLAND_DISPLAY")
                && !desktop.toUpperCase(Locale.ROOT).contains("GNOME");
    }

    /**
     * Puts the icon there; empty where there is no tray after all.
     *
     * @param name what it is called
     * @param opened is run when the icon itself is clicked
     */
    public static Optional<Tray> show(String name, Runnable opened, List<Line> lines) {
        if (!SystemTray.isSupported()) {
            return Optional.empty();
        }
        var menu = new PopupMenu();
        for (var line : lines) {
            var item = new MenuItem(line.title());
            item.addActionListener(_ -> line.run().run());
            menu.add(item);
        }
        var icon = new TrayIcon(picture(), name, menu);
        icon.setImageAutoSize(true);
        icon.addActionListener(_ -> opened.run());
        try {
            SystemTray.getSystemTray().add(icon);
            return Optional.of(new Tray(icon));
        } catch (AWTException _) {
            return Optional.empty(); // The tray went away meanwhile.
        }
    }

    /** A ring with a dot, as beside Today. */
    private static Image picture() {
        var picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x2a, 0x9d, 0x8a));
        pen.setStroke(new BasicStroke(EDGE));
        pen.drawOval(EDGE, EDGE, SIZE - 2 * EDGE, SIZE - 2 * EDGE);
        pen.fillOval((SIZE - DOT) / 2, (SIZE - DOT) / 2, DOT, DOT);
        pen.dispose();
        return picture;
    }

    /** Says how much is due: beside the icon, and on the program's own where the system can. */
    public void waiting(String words, int count) {
        icon.setToolTip(words);
        if (Taskbar.isTaskbarSupported()) {
            var taskbar = Taskbar.getTaskbar();
            if (taskbar.isSupported(Taskbar.Feature.ICON_BADGE_NUMBER)) {
                taskbar.setIconBadge(count == 0 ? null : String.valueOf(count));
            }
        }
    }

    /** Takes the icon away; the toolkit's threads end soon after. */
    @Override
    public void close() {
        SystemTray.getSystemTray().remove(icon);
    }
}
