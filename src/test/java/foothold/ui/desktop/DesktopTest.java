package foothold.ui.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.ui.FxTest;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The ports over the real toolkit. */
class DesktopTest {
    private final FxTasks tasks = new FxTasks();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Test
    void workRunsElsewhereAndItsResultArrivesOnTheFxThread() throws InterruptedException {
        FxTest.settle();
        tasks.run(
                progress -> {
                    progress.at(0.5, "half");
                    return Platform.isFxApplicationThread();
                },
                new foothold.ui.Tasks.Progress() {
                    @Override
                    public void at(double fraction, String what) {
                        heard.add(what + Platform.isFxApplicationThread());
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                },
                onFx -> heard.add("worked on FX " + onFx + ", told " + isFx()),
                failure -> heard.add("failed"));
        assertEquals("halftrue", next());
        assertEquals("worked on FX false, told true", next());
        FxTest.settle();
        assertTrue(tasks.isIdle());
    }

    @Test
    void aFailureTakesItsBranch() throws InterruptedException {
        FxTest.settle();
        tasks.run(
                _ -> {
                    throw new IOException("gone");
                },
                _ -> heard.add("done"),
                failure -> heard.add(failure.getMessage() + isFx()));
        assertEquals("gonetrue", next());
    }

    @Test
    void cancelledWorkIsNotHeardOfAgain() throws InterruptedException {
        FxTest.settle();
        var started = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var running =
                tasks.run(
                        progress -> {
                            started.countDown();
                            cancelled.await();
                            heard.add("asked to stop: " + progress.cancelled());
                            return "";
                        },
                        _ -> heard.add("done"),
                        _ -> heard.add("failed"));
        started.await();
        running.cancel();
        cancelled.countDown();
        assertEquals("asked to stop: true", next());
        while (!tasks.isIdle()) {
            FxTest.settle();
        }
        assertTrue(heard.isEmpty());
    }

    @Test
    void timersTickUntilTheyAreStopped() throws InterruptedException {
        var ticking = FxTest.call(() -> tasks.every(Duration.ofMillis(5), () -> heard.add("tick")));
        FxTest.run(() -> tasks.after(Duration.ofMillis(5), () -> heard.add("once")));
        var seen = new ArrayList<String>();
        while (!(seen.contains("once") && Collections.frequency(seen, "tick") > 2)) {
            seen.add(next());
        }
        assertEquals(1, Collections.frequency(seen, "once"));
        FxTest.run(ticking::cancel);
        heard.clear();
        FxTest.settle();
        assertTrue(heard.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, true",
        "HTTP://example.org, true",
        "mailto:a@example.org?subject=Hi%20there, true",
        "tel:+4930123, true",
        "file:///etc/passwd, false",
        "javascript:alert(1), false",
        "example.org, false"
    })
    void onlySafeLinksAreOpened(URI link, boolean opened) {
        var said = new ArrayList<String>();
        var dialogs = new FxDialogs(() -> null, heard::add, said::add);
        dialogs.open(link);
        assertEquals(opened ? List.of(link.toString()) : List.of(), List.copyOf(heard));
        assertEquals(opened, said.isEmpty());
    }

    @Test
    void theThemeFollowsTheSystemUntilTheUserChooses() {
        FxTest.run(
                () -> {
                    var system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
                    var theme = new Theme(system);
                    var scene = new Scene(new StackPane(), 100, 100);
                    scene.getRoot().setStyle("-fx-background-color: -color-bg-default");
                    theme.dress(scene);
                    assertFalse(theme.darkProperty().get());
                    assertEquals(Color.web("#fdfcfa"), ground(scene));
                    system.set(ColorScheme.DARK);
                    assertTrue(theme.darkProperty().get());
                    assertEquals(Color.web("#1d1c1a"), ground(scene));
                    theme.choiceProperty().set(Settings.Theme.LIGHT);
                    assertFalse(theme.darkProperty().get());
                    assertEquals(Color.web("#fdfcfa"), ground(scene));
                    theme.choiceProperty().set(Settings.Theme.DARK);
                    system.set(ColorScheme.LIGHT);
                    assertTrue(theme.darkProperty().get());
                    theme.choiceProperty().set(Settings.Theme.SYSTEM);
                    assertFalse(theme.darkProperty().get());
                });
    }

    private static Color ground(Scene scene) {
        return scene.snapshot(null).getPixelReader().getColor(50, 50);
    }

    private static boolean isFx() {
        return Platform.isFxApplicationThread();
    }

    private String next() throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }
}
