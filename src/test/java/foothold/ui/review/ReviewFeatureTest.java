package foothold.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.plan.Review;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A week looked back on, from the first step to the page. */
class ReviewFeatureTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir private Path folder;
    private OpenFile file;
    private FakeShell shell;
    private ReviewFeature screen;
    private Parent view;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.setClock("2026-11-27T16:00");
        file.contact("Ann Lee", null);
        file.sent("Ann Lee", Kind.REQUEST, "2026-11-24T10:00");
        file.meeting("Ann Lee", "2026-11-24T12:00", "2026-11-25T10:00");
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void on(FxTest.Step step) {
        FxTest.run(
                () -> {
                    shell = new FakeShell();
                    screen =
                            new ReviewFeature(
                                    file.workspace(), file.agenda(), file.random(), shell);
                    view = (Parent) screen.node();
                    FxTest.scene(view, 960, 700);
                    screen.shown();
                    step.run();
                    assertEquals(List.of(), shell.failures());
                });
    }

    private List<Review> kept() {
        return file.workspace().store().all(Shapes.REVIEW);
    }

    private void next() {
        FxTest.find(view, "review-next", Button.class).fire();
    }

    private void type(String area, String words) {
        FxTest.find(view, area, TextArea.class).setText(words);
        shell.tasks().elapse(Duration.ofSeconds(3));
    }

    private String texts() {
        view.applyCss();
        view.layout();
        return String.join("\n", FxTest.texts(view));
    }

    @Test
    void walksThroughTheWeekAndKeepsWhatIsTyped() {
        on(
                () -> {
                    assertTrue(texts().contains("Met Ann Lee, Wed 25 Nov"), texts());
                    assertEquals(List.of(), kept());
                    type("review-words", "Ann was a surprise");
                    assertEquals("Ann was a surprise", kept().getFirst().words());
                    assertEquals(MONDAY, kept().getFirst().week());
                    next();
                    next();
                    assertTrue(texts().contains("No insight was written down"), texts());
                    next();
                    assertTrue(texts().contains("Say thank you – Ann Lee"), texts());
                    next();
                    assertFalse(FxTest.find(view, "review-words", TextArea.class).isVisible());
                    type("review-plan", "Small firms");
                    next();
                    assertEquals(file.now(), kept().getFirst().course().doneAt());
                    assertEquals(List.of("Week looked back on [Undo]"), shell.toasts());
                    assertTrue(texts().contains("Go on with it"), texts());
                    file.workspace().undo();
                    assertTrue(texts().contains("Finish"), texts());
                    file.workspace().undo();
                    assertEquals("", FxTest.find(view, "review-plan", TextArea.class).getText());
                });
    }

    @Test
    void goesOnWhereItWasLeftAndShowsPastWeeks() {
        var course = new Review.Course(file.now(), file.now());
        file.write(new Review("old", MONDAY.minusWeeks(5), "Slow", null, course));
        on(
                () -> {
                    type("review-words", "Half");
                    FxTest.find(view, "review-step-THANKS", ToggleButton.class).fire();
                    screen.shown();
                    assertTrue(texts().contains("Say thank you"), texts());
                    @SuppressWarnings("unchecked")
                    var weeks =
                            (ComboBox<LocalDate>) FxTest.find(view, "review-weeks", ComboBox.class);
                    assertEquals(
                            List.of(MONDAY, MONDAY.minusWeeks(1), MONDAY.minusWeeks(5)),
                            List.copyOf(weeks.getItems()));
                    assertEquals(
                            "19 Oct – 25 Oct 2026 · done",
                            weeks.getConverter().toString(MONDAY.minusWeeks(5)));
                    weeks.setValue(MONDAY.minusWeeks(5));
                    assertEquals(
                            "Slow", FxTest.find(view, "review-words", TextArea.class).getText());
                    assertTrue(texts().contains("A quiet week"), texts());
                    weeks.setValue(MONDAY);
                    assertEquals(
                            "Half", FxTest.find(view, "review-words", TextArea.class).getText());
                    assertEquals(2, kept().size());
                });
    }

    @Test
    void isWrittenAsAPage() {
        on(
                () -> {
                    var file = folder.resolve("my-week.pdf");
                    shell.dialogs().choosing(file);
                    screen.actions().getFirst().run().run();
                    assertEquals(List.of("week-2026-11-23.pdf"), shell.dialogs().asked());
                    assertEquals(List.of("Saved as my-week.pdf"), shell.toasts());
                    assertTrue(Files.size(file) > 1000);
                });
    }

    @Test
    void isOfferedAtTheEndOfTheWeekUntilItIsDone() {
        on(
                () -> {
                    screen.offer();
                    assertEquals(
                            List.of(
                                    "The week is nearly over. Ten minutes to look back? [Look"
                                            + " back]"),
                            shell.toasts());
                    shell.takeOffer();
                    assertEquals(List.of("review"), shell.shown());
                    FxTest.find(view, "review-step-PLAN", ToggleButton.class).fire();
                    next();
                    screen.offer();
                    assertEquals(2, shell.toasts().size());
                    file.setClock("2026-12-04T16:00");
                    screen.shown();
                    var weeks = FxTest.find(view, "review-weeks", ComboBox.class);
                    assertEquals(MONDAY.plusWeeks(1), weeks.getValue());
                });
    }
}
