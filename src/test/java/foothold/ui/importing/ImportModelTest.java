package foothold.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.StoreException;
import foothold.service.imports.plan.PlannedRow;
import foothold.service.imports.plan.PlannedRow.Fate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** What the import panel says and does, without drawing it. */
class ImportModelTest {
    @TempDir Path folder;
    private Panel panel;
    private ImportModel model;

    @BeforeEach
    void open() {
        panel = new Panel(folder);
        panel.know("a", "Ann Lee", "Trainee", Panel.LEE);
        model = panel.model();
    }

    @AfterEach
    void close() {
        panel.close();
    }

    @Test
    void showsDecisionsFirstAndCountsWhatIsTicked() {
        model.read(panel.file(Panel.BOB, Panel.ANN, Panel.HIDDEN));
        assertEquals(
                List.of(Fate.NEWS, Fate.NEW, Fate.SKIPPED),
                model.rows().stream().map(PlannedRow::fate).toList());
        assertEquals(2, model.affected());
        var proposal = model.rows().getFirst().news().proposals().getFirst();
        model.tick(proposal, false);
        assertFalse(model.isTicked(proposal));
        assertEquals(1, model.affected());
        model.tick(proposal, true);
        assertEquals(2, model.affected());
    }

    @Test
    void takesOverOnlyWhatIsTicked() {
        model.read(panel.file(Panel.BOB, Panel.ANN));
        model.tick(model.rows().getFirst().news().proposals().getFirst(), false);
        model.start();
        assertEquals(new Phase.Done(1, 0), model.phase().get());
        assertEquals(List.of("Ann Lee, Trainee", "Bob Ray, null"), panel.people());
        assertEquals(List.of("Imported: 1 new, 0 updated [Undo]"), panel.shell().toasts());
    }

    @Test
    void columnsAreExplainedAndEverybodyBecomesATarget() {
        model.read(panel.text("list.csv", "x,y\nZed Roe,Cook\n"));
        assertTrue(model.refusal().startsWith("Line 1 (x, y)"), model.refusal());
        assertEquals(0, model.affected());
        model.explain(0, "NAME");
        model.explain(1, "ROLE");
        assertEquals("", model.refusal());
        assertEquals(1, model.affected());
        model.target(true);
        assertEquals(0, model.twice().get());
        model.start();
        assertEquals(List.of("Ann Lee, Trainee", "Zed Roe, Cook"), panel.people());
        assertEquals(1, panel.workspace().store().activeContacts().size());
        assertEquals(3, model.twice().get());
        model.showTwice();
        assertEquals(List.of("duplicates"), panel.shell().shown());
    }

    @Test
    void filtersByWhatBecomesOfARow() {
        model.read(panel.file(Panel.BOB, Panel.ANN, Panel.HIDDEN));
        model.filter(Fate.SKIPPED);
        assertEquals(
                List.of(List.of("nothing but a date: a member who has left or hides")),
                model.rows().stream().map(PlannedRow::notes).toList());
        model.filter(null);
        assertEquals(3, model.rows().size());
    }

    @Test
    void saysWhyAFileIsRefused() {
        model.read(panel.text("list.csv", "Dear diary\n"));
        var waiting = assertInstanceOf(Phase.Waiting.class, model.phase().get());
        assertTrue(waiting.trouble().endsWith("Nothing was changed."), waiting.trouble());
        assertEquals(List.of("Ann Lee, Trainee"), panel.people());
        assertEquals(List.of(), panel.shell().failures());
    }

    @Test
    void keepsThePreviewWhenTheDiskFails() {
        model.read(panel.text("all.json", "{}"));
        var full =
                new StoreException(StoreException.Kind.UNWRITABLE, "No room.", "Make some.", null);
        panel.failWith(full);
        model.start();
        assertInstanceOf(Phase.Previewing.class, model.phase().get());
        assertEquals(List.of(full), panel.shell().failures());
        panel.failWith(null);
        model.start();
        assertEquals(new Phase.Done(1, 0), model.phase().get());
    }

    @Test
    void cancelWhileItIsWrittenTakesEverythingBack() {
        model.read(panel.file(Panel.BOB, Panel.ANN));
        panel.workspace().listen(_ -> model.cancel());
        model.start();
        assertInstanceOf(Phase.Previewing.class, model.phase().get());
        assertEquals(List.of("Ann Lee, Trainee"), panel.people());
        assertEquals(List.of(), panel.shell().toasts());
    }

    @Test
    void cancelOfThePreviewGoesBackToTheStart() {
        model.read(panel.file(Panel.BOB));
        model.cancel();
        assertEquals(new Phase.Waiting(""), model.phase().get());
        assertEquals(List.of(), model.rows());
    }

    @Test
    void nothingNewIsNoStep() {
        model.read(panel.file("Ann,Lee," + Panel.LEE + ",,,,"));
        assertEquals(0, model.affected());
        model.start();
        assertEquals(new Phase.Done(0, 0), model.phase().get());
        assertEquals(List.of(), panel.shell().toasts());
    }

    @Test
    void takesTheFirstOfTheDroppedFiles() {
        model.drop(List.of());
        assertEquals(new Phase.Waiting(""), model.phase().get());
        model.drop(List.of(panel.file(Panel.BOB), Path.of("other.csv")));
        assertEquals(1, model.rows().size());
    }
}
