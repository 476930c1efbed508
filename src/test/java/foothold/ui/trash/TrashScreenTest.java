package foothold.ui.trash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.trash.Trash;
import foothold.testdata.DataFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Parent;
import javafx.scene.control.Button;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The trash in use: brought back, deleted for good after a question, undone. */
class TrashScreenTest {
    @TempDir private Path folder;
    private DataFile file;
    private Trash trash;
    private FakeShell shell;
    private Parent view;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.person("ann", "Ann Lee");
        trash = new Trash(file.workspace(), file.random());
        trash.discard(List.of("ann"));
        FxTest.run(
                () -> {
                    shell = new FakeShell();
                    var screen = new TrashScreen(file.workspace(), file.random(), shell);
                    view = (Parent) screen.node();
                    FxTest.scene(view, 800, 600);
                    screen.shown();
                });
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void somebodyComesBackWithOneClick() {
        fire("trash-restore");
        assertEquals("Ann Lee", file.contact("ann").name());
        assertEquals(List.of("Brought back Ann Lee [Undo]"), shell.toasts());
        assertTrue(FxTest.call(() -> view.lookup(".empty-state").isVisible()));
    }

    @Test
    void deletingForGoodAsksFirst() {
        fire("trash-forget");
        assertEquals(1, trash.all().size());
        fire("trash-no");
        fire("trash-forget");
        fire("trash-yes");
        assertEquals(0, trash.all().size());
        assertEquals(List.of("Deleted Ann Lee for good [Undo]"), shell.toasts());
        file.workspace().undo();
        assertEquals(1, trash.all().size());
    }

    private void fire(String style) {
        FxTest.run(
                () -> {
                    view.applyCss();
                    view.layout();
                    ((Button) view.lookup("." + style)).fire();
                });
    }
}
