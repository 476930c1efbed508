package foothold.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import foothold.domain.outreach.Message.Kind;
import foothold.ui.FxTest;

import javafx.scene.Parent;
import javafx.scene.control.Button;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** When nothing is left to do, Today offers to look back on the week. */
class LookBackTest {
    @TempDir private Path folder;
    private Opened today;

    @BeforeEach
    void open() {
        today = new Opened(folder);
        today.file().contact("Ann", null);
    }

    @AfterEach
    void close() {
        today.close();
    }

    private Parent shown() {
        var screen = today.screen();
        var root = (Parent) screen.node();
        FxTest.scene(root, 960, 700);
        screen.shown();
        root.applyCss();
        root.layout();
        return root;
    }

    @Test
    void besideWhatComesInTheNextDays() {
        today.file().sent("Ann", Kind.REQUEST, "2026-11-18T09:00");
        FxTest.run(
                () -> {
                    FxTest.find(shown(), "today-review", Button.class).fire();
                    assertEquals(List.of("review"), today.shell().shown());
                });
    }

    @Test
    void inThePlaceOfAnEmptyList() {
        today.file().sent("Ann", Kind.REQUEST, "2026-11-25T08:00");
        FxTest.run(
                () -> {
                    FxTest.find(shown(), "today-allDone-review", Button.class).fire();
                    assertEquals(List.of("review"), today.shell().shown());
                });
    }

    @Test
    void notWhileSomethingIsDue() {
        today.file().sent("Ann", Kind.REQUEST, "2026-11-16T09:00");
        FxTest.run(() -> assertFalse(shown().lookup("#today-review").isVisible()));
    }
}
