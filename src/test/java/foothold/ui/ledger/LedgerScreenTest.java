package foothold.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Promise;
import foothold.domain.plan.Action;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The ledger in use: promised, kept, typed over, removed, and everything undone. */
class LedgerScreenTest {
    @TempDir private Path folder;
    private OpenFile file;
    private FakeShell shell;
    private Parent view;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.contact("Ann Lee", null);
        file.contact("Anton Ray", null);
        FxTest.run(
                () -> {
                    shell = new FakeShell();
                    var screen = new LedgerScreen(file.workspace(), file.random(), shell);
                    view = (Parent) screen.node();
                    FxTest.scene(view, 960, 700);
                    screen.shown();
                });
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void promiseIsAddedKeptAndUndone() {
        FxTest.run(
                () -> {
                    assertTrue(texts().contains("Nothing is open that you promised."), texts());
                    type("ann l", "Send the article", "fri");
                    assertEquals("Ann Lee · Fri 27 Nov", reading());
                    press("Add");
                    assertEquals(LocalDate.of(2026, 11, 27), promise().due());
                    assertEquals(Promise.Owner.ME, promise().said().owner());
                    assertTrue(texts().contains("to Ann Lee · due Fri 27 Nov"), texts());
                    press("Kept");
                    assertEquals(file.now(), promise().course().doneAt());
                    assertFalse(texts().contains("Send the article"), texts());
                    FxTest.find(view, "ledger-kept", ToggleButton.class).fire();
                    assertTrue(texts().contains("to Ann Lee · kept today 09:00"), texts());
                    press("Open again");
                    assertNull(promise().course().doneAt());
                    file.workspace().undo();
                    assertNotNull(promise().course().doneAt());
                    assertEquals(
                            "[Added: Send the article [Undo], Kept: Send the article [Undo], Open"
                                    + " again: Send the article [Undo]]",
                            shell.toasts().toString());
                });
    }

    @Test
    void whatIsMissingIsSaidOnlyOnceItWasTried() {
        FxTest.run(
                () -> {
                    assertEquals("", reading());
                    press("Add");
                    assertEquals("Say what it is.", reading());
                    type("", "Send the article", "");
                    assertEquals("Say who it is with.", reading());
                    type("an", "Send the article", "");
                    assertEquals("“an” fits nobody, or several. Type more of the name.", reading());
                    type("ray", "Send the article", "someday");
                    assertEquals(
                            "“someday” is no day. Try “fri”, “in 3 days” or “4 dec”.", reading());
                    press("Add");
                    assertEquals(0, file.workspace().store().count(Shapes.PROMISE));
                });
    }

    @Test
    void actionIsAddedWithItsAdviserTypedOverAndRemoved() {
        FxTest.run(
                () -> {
                    sort(Item.Sort.ACTION);
                    type("", "Redo the résumé", "");
                    press("Add");
                    assertTrue(texts().contains("no day set"), texts());
                    press("Edit");
                    type("anton", "Redo the first page", "4 dec");
                    press("Save");
                    assertEquals("Anton Ray", action().origin().contactId());
                    assertEquals(LocalDate.of(2026, 12, 4), action().due());
                    assertTrue(texts().contains("advised by Anton Ray · due Fri 4 Dec"), texts());
                    press("Person");
                    assertEquals("[Anton Ray]", shell.people().toString());
                    press("Remove");
                    assertEquals(0, file.workspace().store().count(Shapes.ACTION));
                    file.workspace().undo();
                    assertTrue(texts().contains("Redo the first page"), texts());
                });
    }

    @Test
    void afterARowsButtonTheNextSensibleThingHasTheFocus() {
        FxTest.run(
                () -> {
                    for (var words : List.of("First", "Second")) {
                        type("Ann Lee", words, "fri");
                        press("Add");
                        assertEquals("ledger-who", focus().getId());
                    }
                    pressFocused("Kept: First");
                    assertEquals("Kept: Second", focus().getAccessibleText());
                    FxTest.find(view, "ledger-kept", ToggleButton.class).fire();
                    pressFocused("Kept: Second");
                    assertEquals("Open again: Second", focus().getAccessibleText());
                    pressFocused("Remove: Second");
                    assertEquals("Remove: First", focus().getAccessibleText());
                    pressFocused("Remove: First");
                    assertEquals("ledger-who", focus().getId());
                });
    }

    private Node focus() {
        return view.getScene().getFocusOwner();
    }

    private void pressFocused(String said) {
        texts();
        var button =
                view.lookupAll(".button").stream()
                        .filter(each -> said.equals(each.getAccessibleText()))
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow();
        button.requestFocus();
        button.fire();
    }

    @Test
    void theirPromisesStandApartAndCancelLeavesThemAsTheyAre() {
        FxTest.run(
                () -> {
                    sort(Item.Sort.THEIRS);
                    type("Ann Lee", "Ask the ward", "in 3 days");
                    press("Add");
                    assertTrue(texts().contains("by Ann Lee · due Sat 28 Nov"), texts());
                    press("Edit");
                    assertTrue(FxTest.find(view, "ledger-sort", ChoiceBox.class).isDisabled());
                    type("Ann Lee", "Something else", "");
                    press("Cancel");
                    assertEquals("Ask the ward", promise().said().text());
                    assertEquals("", FxTest.find(view, "ledger-what", TextField.class).getText());
                });
    }

    private Promise promise() {
        return file.workspace().store().all(Shapes.PROMISE).getFirst();
    }

    private Action action() {
        return file.workspace().store().all(Shapes.ACTION).getFirst();
    }

    @SuppressWarnings("unchecked")
    private void sort(Item.Sort sort) {
        ((ChoiceBox<Item.Sort>) FxTest.find(view, "ledger-sort", ChoiceBox.class)).setValue(sort);
    }

    private void type(String who, String what, String due) {
        FxTest.find(view, "ledger-who", TextField.class).setText(who);
        FxTest.find(view, "ledger-what", TextField.class).setText(what);
        FxTest.find(view, "ledger-due", TextField.class).setText(due);
    }

    private String reading() {
        return FxTest.find(view, "ledger-reading", Label.class).getText();
    }

    private void press(String words) {
        texts();
        Node button = FxTest.withText(view, words).orElseThrow();
        ((Button) button).fire();
    }

    private String texts() {
        view.applyCss();
        view.layout();
        return String.join("\n", FxTest.texts(view));
    }
}
