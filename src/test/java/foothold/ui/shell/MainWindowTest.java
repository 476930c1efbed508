package foothold.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.StoreException;
import foothold.ui.FxTest;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** The window in use: rail and toasts. */
class MainWindowTest extends OpenWindow {

    @Test
    void theRailShowsAScreenAndMarksItInWords() {
        FxTest.run(
                () -> {
                    assertEquals(1, today.timesShown());
                    item("people").fire();
                    assertEquals(1, people.timesShown());
                    assertSame(scene(), people.node().getScene());
                    assertNull(today.node().getScene());
                    assertEquals("People, shown now", item("people").getAccessibleText());
                    assertNull(item("today").getAccessibleText());
                });
    }

    @Test
    void arrowsGoThroughTheRail() {
        FxTest.run(
                () -> {
                    item("today").requestFocus();
                    press(KeyCode.DOWN);
                    assertSame(item("people"), scene().getFocusOwner());
                    press(KeyCode.UP);
                    press(KeyCode.UP);
                    assertSame(item("settings"), scene().getFocusOwner());
                    press(KeyCode.SPACE);
                    assertNull(today.node().getScene());
                });
    }

    @Test
    void aToastGoesAfterSixSecondsButATroubleStays() {
        FxTest.run(
                () -> {
                    window.toast("Marked as sent");
                    tasks.elapse(Duration.ofMillis(5900));
                    assertEquals("Marked as sent", toast());
                    tasks.elapse(Duration.ofMillis(200));
                    assertNull(window.root().lookup("#toast"));
                    window.failed(new StoreException.Stale("Ann"));
                    tasks.elapse(Duration.ofMinutes(5));
                    assertEquals("Something else changed Ann in the meantime.", toast());
                });
    }

    @Test
    void helpShowsEveryKeyThereIs() {
        FxTest.run(
                () -> {
                    window.openHelp();
                    window.root().applyCss();
                    window.root().layout();
                    var texts = FxTest.texts(window.root());
                    for (var each :
                            List.of("Everywhere", "Ctrl+K", "Undo", "Ctrl+2", "Snooze", "S", "?")) {
                        assertTrue(texts.contains(each), each);
                    }
                });
    }
}
