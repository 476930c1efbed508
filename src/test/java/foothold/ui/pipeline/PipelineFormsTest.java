package foothold.ui.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Stage;
import foothold.domain.flat.Shapes;
import foothold.service.people.People;
import foothold.service.pipeline.BoardFilter;
import foothold.ui.FxTest;
import foothold.ui.pipeline.model.PipelineModel.Form;
import foothold.ui.pipeline.model.PipelineModel.State;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Nobody, few and many; board and table; filter; and what one does with many at once. */
class PipelineFormsTest {
    private static final double WIDE = 1000;

    @TempDir private Path folder;
    private Sitting sitting;

    @BeforeEach
    void open() {
        sitting = new Sitting(folder);
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private TableView<?> table() {
        return sitting.find("pipeline-table", TableView.class);
    }

    @Test
    void withNobodyItSaysWhatToDo() {
        sitting.file().contact("Only known", null);
        sitting.show(
                WIDE,
                () -> {
                    assertEquals(State.NOBODY, sitting.screen().model().state());
                    assertEquals(
                            "1 more you only know is in People",
                            sitting.find("pipeline-known", Label.class).getText());
                    sitting.find("pipeline-empty-people", Button.class).fire();
                });
        assertEquals(List.of("people"), sitting.shell().shown());
    }

    @Test
    void withFewNoTableIsOffered() {
        sitting.withFour()
                .show(
                        WIDE,
                        () ->
                                assertFalse(
                                        sitting.find("pipeline-offer", Hyperlink.class)
                                                .isVisible()));
    }

    @Test
    void withManyATableIsOfferedAndRemembered() {
        sitting.with(300)
                .show(
                        WIDE,
                        () -> {
                            assertFalse(table().isVisible());
                            sitting.find("pipeline-offer", Hyperlink.class).fire();
                            assertTrue(table().isVisible());
                            assertEquals(300, table().getItems().size());
                            sitting.screen().shown();
                            assertTrue(table().isVisible(), "stays as chosen");
                        });
    }

    @Test
    void textNarrowsBoardAndCounts() {
        sitting.withFour()
                .show(
                        WIDE,
                        () -> {
                            sitting.find("pipeline-search", TextField.class).setText("di");
                            assertEquals(List.of("Di"), sitting.names(Stage.IN_CONVERSATION));
                            assertEquals(List.of(), sitting.names(Stage.TARGET));
                            assertEquals(
                                    "1 of 4",
                                    sitting.find("pipeline-count", Label.class).getText());
                            sitting.find("pipeline-search", TextField.class).setText("nobody");
                            assertEquals(State.NO_MATCH, sitting.screen().model().state());
                            sitting.find("people-noMatch-clear", Button.class).fire();
                            assertEquals(List.of("Ann", "Bo"), sitting.names(Stage.TARGET));
                            assertEquals(
                                    "", sitting.find("pipeline-search", TextField.class).getText());
                        });
    }

    @Test
    void campaignAndPathNarrow() {
        sitting.with(30)
                .show(
                        WIDE,
                        () -> {
                            var model = sitting.screen().model();
                            model.filter().set(new BoardFilter("", "spring", null));
                            assertEquals(10, model.shown().get().cards().size());
                            model.filter().set(new BoardFilter("", null, "care"));
                            assertEquals(10, model.shown().get().cards().size());
                        });
    }

    @Test
    void columnsThereIsNoRoomForAreStripsAndClosedIsOneUntilOpened() {
        sitting.withFour()
                .show(
                        700,
                        () -> {
                            var closed = sitting.root().lookup("#pipeline-closed");
                            var target = sitting.root().lookup("#pipeline-target");
                            assertTrue(closed.getBoundsInParent().getWidth() < 50);
                            assertTrue(target.getBoundsInParent().getWidth() > 150);
                            ((Button) closed.lookup(".pipeline-strip")).fire();
                            sitting.root().getScene().getRoot().layout();
                            assertTrue(closed.getBoundsInParent().getWidth() > 150);
                            ((Button) closed.lookup("#pipeline-fold")).fire();
                            sitting.root().getScene().getRoot().layout();
                            assertTrue(closed.getBoundsInParent().getWidth() < 50);
                        });
    }

    @Test
    void manySelectedInTheTableArePlannedInOneStep() {
        sitting.with(60)
                .show(
                        WIDE,
                        () -> {
                            sitting.screen().model().form().set(Form.TABLE);
                            table().getSelectionModel().selectRange(0, 5);
                            sitting.find("bulk-plan-open", Button.class).fire();
                            var write = sitting.find("bulk-plan-write", Button.class);
                            assertEquals("Plan 5 requests", write.getText());
                            sitting.find("bulk-plan-perWeek", TextField.class).setText("x");
                            assertTrue(write.isDisabled());
                            sitting.find("bulk-plan-perWeek", TextField.class).setText("2");
                            assertFalse(write.isDisabled());
                            sitting.find("bulk-plan-from", TextField.class).setText("yesterday");
                            assertTrue(write.isDisabled());
                            sitting.find("bulk-plan-from", TextField.class).setText("mon");
                            write.fire();
                        });
        var store = sitting.file().workspace().store();
        var planned =
                store.all(Shapes.MESSAGE).stream()
                        .filter(message -> message.when().at() == null)
                        .map(message -> message.when().plannedOn().toString())
                        .sorted()
                        .toList();
        assertEquals(5, planned.size());
        assertEquals("2026-11-30", planned.getFirst());
        assertEquals(List.of("5 requests planned [Undo]"), sitting.shell().toasts());
        assertEquals("Plan 5 requests", sitting.file().workspace().undoable().orElseThrow());
    }

    @Test
    void manyGetACampaignACadenceATagAndAnEnd() {
        sitting.with(40)
                .show(
                        WIDE,
                        () -> {
                            sitting.screen().model().form().set(Form.TABLE);
                            table().getSelectionModel().selectRange(0, 3);
                            var more = sitting.find("people-bulk-more", MenuButton.class);
                            choose(more, "Campaign", "Autumn");
                            choose(more, "Cadence", "Gentle");
                            choose(more, "Answers", "Booster");
                            choose(more, null, "Pause");
                        });
        assertEquals(
                List.of(
                        "3 people put into Autumn [Undo]",
                        "3 people follow Gentle now [Undo]",
                        "3 people marked as Booster [Undo]",
                        "3 people paused [Undo]"),
                sitting.shell().toasts().stream()
                        .map(each -> each.replaceFirst("^[12] pe\\w+", "3 people"))
                        .toList());
    }

    private static void choose(MenuButton menu, String under, String name) {
        menu.getOnShowing().handle(null);
        var items =
                under == null
                        ? menu.getItems()
                        : menu.getItems().stream()
                                .filter(item -> under.equals(item.getText()))
                                .map(item -> ((Menu) item).getItems())
                                .findFirst()
                                .orElseThrow();
        items.stream().filter(item -> name.equals(item.getText())).findFirst().orElseThrow().fire();
    }

    @Test
    void anEditElsewhereShows() {
        sitting.withFour()
                .show(
                        WIDE,
                        () -> {
                            new People(sitting.file().workspace(), sitting.file().random())
                                    .target(List.of("Ann"), false);
                            assertEquals(List.of("Bo"), sitting.names(Stage.TARGET));
                        });
    }

    @Test
    void aFailureIsToldAndTheNextLookReadsAgain() {
        FxTest.run(() -> {});
        sitting.withFour();
        sitting.file().close();
        FxTest.run(() -> sitting.screen().shown());
        assertEquals(1, sitting.shell().failures().size());
    }
}
