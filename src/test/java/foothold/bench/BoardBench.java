package foothold.bench;

import foothold.domain.contact.Organization.Size;
import foothold.gallery.learning.BoardStory;
import foothold.service.board.BoardSheet.Filter;
import foothold.service.board.Boards;
import foothold.service.questions.QuestionBank;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;
import foothold.ui.board.BoardFeature;
import foothold.ui.control.InnerPart;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.function.IntConsumer;

/** The path board and the hypotheses over 2,000 insights of 200 meetings. */
@Tag("bench")
class BoardBench {
    private static final int WARMUP = 40;
    private static final int RUNS = 60;

    @TempDir Path folder;

    @Test
    void readsAndFilters() {
        try (var file = new OpenFile(folder)) {
            BoardStory.many(file.workspace());
            var bank = new QuestionBank(file.workspace(), file.random());
            var boards = new Boards(file.workspace(), file.agenda(), bank::questions);
            row("path board read and laid out", _ -> boards.read().board(), "under 100 ms");
            row("hypotheses read and weighed", _ -> weigh(boards), "under 100 ms");
            var sheet = boards.read();
            var assumed = boards.hypotheses();
            row(
                    "path board filtered",
                    run -> sheet.board(new Filter(Size.values()[run % 3], null)),
                    "under 16 ms");
            row("hypotheses of another path", run -> assumed.of("p" + run % 3), "under 16 ms");
            screens(file);
        }
    }

    private static void weigh(Boards boards) {
        var sheet = boards.hypotheses();
        sheet.paths().forEach(each -> sheet.of(each.id()));
    }

    private static void screens(OpenFile file) {
        var feature =
                new BoardFeature(file.workspace(), file.agenda(), file.random(), new FakeShell());
        for (var part : feature.parts()) {
            var view = FxTest.call(() -> (Parent) part.node().get());
            FxTest.run(() -> FxTest.scene(view, 1000, 700));
            FxTest.run(() -> opened(part, view));
            if (part.id().equals("board")) {
                FxTest.run(() -> filtered(view));
            }
        }
    }

    private static void opened(InnerPart part, Parent view) {
        row(
                part.id() + " opened, drawn apart",
                _ -> {
                    part.shown().run();
                    layOut(view);
                },
                "under 100 ms");
    }

    private static void filtered(Parent view) {
        var sizes = (ComboBox<?>) view.lookup("#board-size");
        row(
                "board filtered, drawn apart",
                run -> {
                    sizes.getSelectionModel().select(run % 4);
                    layOut(view);
                },
                "under 16 ms");
    }

    private static void layOut(Parent view) {
        view.applyCss();
        view.layout();
    }

    private static void row(String what, IntConsumer work, String bound) {
        Table.row(what + ", thread time", Table.threadMillis(WARMUP, RUNS, work), bound);
    }
}
