package foothold.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.ui.Entry;
import foothold.ui.FxTest;
import foothold.ui.shell.palette.Finder;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The palette finds things and gives the focus back. */
class PaletteTest extends OpenWindow {

    @Test
    void thePaletteFindsPeopleScreensAndActions() {
        FxTest.run(
                () -> {
                    press(KeyCode.K, KeyCode.CONTROL);
                    var field = FxTest.find(window.root(), "palette-field", TextField.class);
                    assertTrue(field.isFocused());
                    field.setText("maya");
                    assertEquals(List.of("Maya Lindqvist"), found());
                    field.setText("peo");
                    assertEquals(List.of("Go to People"), found());
                    field.setText("sno");
                    press(KeyCode.ENTER);
                    assertEquals(List.of("snooze"), did);
                    assertSame(today.field(), scene().getFocusOwner());
                    press(KeyCode.K, KeyCode.CONTROL);
                    field.setText("maya");
                    press(KeyCode.ENTER);
                    assertEquals(List.of("snooze", "maya"), did);
                });
    }

    @Test
    void escapeClosesThePaletteAndGivesTheFocusBack() {
        FxTest.run(
                () -> {
                    today.field().requestFocus();
                    press(KeyCode.K, KeyCode.CONTROL);
                    press(KeyCode.TAB);
                    assertEquals("palette-field", scene().getFocusOwner().getId());
                    press(KeyCode.ESCAPE);
                    assertNull(window.root().lookup("#palette-field"));
                    assertSame(today.field(), scene().getFocusOwner());
                });
    }

    @Test
    void thePaletteSaysWhenThereIsNothing() {
        FxTest.run(
                () -> {
                    window.openPalette();
                    FxTest.find(window.root(), "palette-field", TextField.class).setText("qqq");
                    assertTrue(FxTest.texts(window.root()).contains("Nothing by that name."));
                    press(KeyCode.ENTER);
                    assertEquals(List.of(), did);
                });
    }

    @Test
    void whatWasWrittenIsAppendedUnlessSomethingElseIsTypedByThen() {
        var asked = new ArrayList<Consumer<List<Entry>>>();
        FxTest.run(
                () -> {
                    window.people(writing(asked), _ -> {});
                    window.openPalette();
                    var field = FxTest.find(window.root(), "palette-field", TextField.class);
                    field.setText("peo");
                    field.setText("qqq");
                    assertTrue(
                            FxTest.texts(window.root())
                                    .contains("Looking through what you wrote…"));
                    var late = List.of(Entry.person("ann", "Ann", "late", () -> did.add("late")));
                    asked.getFirst().accept(late);
                    assertEquals(List.of(), found());
                    asked.getLast()
                            .accept(List.of(Entry.person("bo", "Bo", "new", () -> did.add("bo"))));
                    assertEquals(List.of("Bo"), found());
                    press(KeyCode.ENTER);
                    assertEquals(List.of("bo"), did);
                });
    }

    private static Finder writing(List<Consumer<List<Entry>>> asked) {
        return new Finder() {
            @Override
            public List<Entry> people(String typed) {
                return List.of();
            }

            @Override
            public boolean writing(String typed, Consumer<List<Entry>> found) {
                return !typed.isEmpty() && asked.add(found);
            }
        };
    }

    private List<String> found() {
        ListView<?> list = FxTest.find(window.root(), "palette-list", ListView.class);
        return list.getItems().stream().map(item -> ((Entry) item).title()).toList();
    }
}
