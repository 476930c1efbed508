package foothold.ui.compose.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.ui.FxTest;
import foothold.ui.compose.Writing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The pad as it is drawn and worked with keys. */
class PadViewTest {
    @TempDir Path folder;
    private final AtomicInteger managed = new AtomicInteger();
    private Writing writing;
    private StackPane root;

    @BeforeEach
    void open() {
        writing = new Writing(folder);
    }

    @AfterEach
    void close() {
        writing.close();
    }

    private void show(boolean wide, FxTest.Step test) {
        root = FxTest.call(StackPane::new);
        FxTest.run(
                () -> {
                    var view = new PadView(writing.pad(), wide, managed::incrementAndGet);
                    root.getChildren().add(view);
                });
        FxTest.inWindow(root, wide ? 900 : 400, 700, test);
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return FxTest.find(root, id, type);
    }

    private TextArea words() {
        return find("compose-text", TextArea.class);
    }

    private List<Button> findings() {
        return find("compose-findings", VBox.class).getChildren().stream()
                .filter(FindingRow.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    private void settle() {
        FxTest.scene(root, 900, 700);
    }

    @Test
    void aFindingGoesToItsWordsAndMarksThem() {
        show(
                true,
                () -> {
                    writing.to(Kind.REPLY).type("Hi Maya,\n\nask {path} and Daniel Reyes.");
                    settle();
                    var marks = root.lookupAll(".compose-mark");
                    assertEquals(2, marks.size());
                    var first = (Line) marks.iterator().next();
                    assertTrue(first.getEndX() > first.getStartX() + 10);
                    assertEquals(2, findings().size());
                    findings().getLast().requestFocus();
                    findings().getLast().fire();
                    assertSame(words(), root.getScene().getFocusOwner());
                    assertEquals("Daniel Reyes", words().getSelectedText());
                    words().replaceSelection("somebody");
                    settle();
                    assertEquals(1, findings().size());
                    assertEquals(1, root.lookupAll(".compose-mark").size());
                });
    }

    @Test
    void marksFollowTheTextOverSeveralRows() {
        show(
                false,
                () -> {
                    var long1 = "{a very long thing to be filled in by somebody}";
                    writing.to(Kind.REPLY).type("Hi Maya,\n\nsome words before " + long1 + ".");
                    settle();
                    assertTrue(root.lookupAll(".compose-mark").size() >= 2);
                    words().replaceText(0, words().getLength(), "Hi Maya,\n\nfine.");
                    settle();
                    assertEquals(0, root.lookupAll(".compose-mark").size());
                });
    }

    @Test
    void theFirstGapIsWhereOneBegins() {
        show(
                true,
                () -> {
                    writing.to(Kind.REQUEST);
                    ((PadView) root.getChildren().getFirst()).takeFocus();
                    assertEquals("{signature}", words().getSelectedText());
                });
    }

    @Test
    void theCounterSaysHowLongItIs() {
        show(
                true,
                () -> {
                    writing.letters().me();
                    writing.to(Kind.REQUEST);
                    var counter = find("compose-counter", Label.class);
                    assertTrue(counter.getText().matches("\\d+/75 words"), counter.getText());
                    writing.pad().letter().fields().channel().set(Channel.LINKEDIN_NOTE);
                    assertTrue(counter.getText().matches("\\d+/300 characters"));
                    assertFalse(find("compose-subject", TextField.class).getParent().isVisible());
                });
    }

    @Test
    void blockersStopAndCanBeOverruled() {
        show(
                true,
                () -> {
                    writing.to(Kind.REPLY).type("Hi Maya,\n\nDaniel Reyes was here.");
                    find("compose-mail", Button.class).fire();
                    var said = find("compose-said", Label.class).getText();
                    assertTrue(said.startsWith("Not handed over yet: “Daniel Reyes”"), said);
                    var anyway = find("compose-anyway", Button.class);
                    assertTrue(anyway.isVisible());
                    anyway.fire();
                    assertEquals(1, writing.shell().dialogs().opened().size());
                    assertTrue(
                            find("compose-sent", Button.class).getStyleClass().contains("accent"));
                    writing.type("Hi {first name}, was here.");
                    find("compose-copy", Button.class).fire();
                    assertFalse(anyway.isVisible());
                });
    }

    @Test
    void controlEnterMarksAsSentFromAnywhere() {
        show(
                true,
                () -> {
                    writing.to(Kind.REPLY);
                    words().setText("Hi Maya,\n\nthank you.");
                    find("compose-when", TextField.class).setText("yesterday 16:00");
                    words().requestFocus();
                    FxTest.press(words(), KeyCode.ENTER, KeyCode.CONTROL);
                    assertEquals(
                            "Hi Maya,\n\nthank you.", writing.messages().getFirst().words().body());
                    assertTrue(writing.pad().blank());
                });
    }

    @Test
    void anAnswerAsksForTheDayItNames() {
        show(
                false,
                () -> {
                    writing.to(Kind.NUDGE);
                    find("compose-reply", Button.class).fire();
                    assertSame(
                            find("compose-reply-text", TextArea.class),
                            root.getScene().getFocusOwner());
                    var until = find("compose-reply-until", TextField.class);
                    assertFalse(until.getParent().getParent().isVisible());
                    find("compose-tone-LATER", ToggleButton.class).fire();
                    assertTrue(until.getParent().getParent().isVisible());
                    FxTest.press(root.getScene().getFocusOwner(), KeyCode.ESCAPE);
                    assertFalse(find("compose-reply-form", VBox.class).isVisible());
                });
    }

    @Test
    void theTemplatesThatSuitAreOffered() {
        show(
                true,
                () -> {
                    writing.to(Kind.NUDGE);
                    var menu = find("compose-template", MenuButton.class);
                    menu.getOnShowing().handle(null);
                    var names = menu.getItems().stream().map(each -> each.getText()).toList();
                    assertTrue(names.contains("A second try"), names::toString);
                    assertFalse(names.contains("Card"));
                    menu.getItems().get(1).fire();
                    assertTrue(words().getText().contains("my last note"));
                    menu.getItems().getLast().fire();
                    assertEquals(1, managed.get());
                });
    }
}
