package foothold.bench;

import foothold.domain.practice.Rehearsal;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.Own;
import foothold.domain.practice.Rehearsal.Rung;
import foothold.domain.practice.Rehearsal.Took;
import foothold.domain.practice.Rehearsal.What;
import foothold.gallery.learning.BoardStory;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;
import foothold.ui.Screen;
import foothold.ui.practice.PracticeScreen;
import foothold.ui.review.ReviewFeature;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Practice and the weekly review over 2,000 insights, 200 meetings and 500 times of practising. */
@Tag("bench")
class PracticeBench {
    private static final int WARMUP = 2;
    private static final int RUNS = 8;
    private static final int PRACTISED = 500;
    private static final List<String> PARTS =
            List.of("introduction", "questions", "moments", "friend", "phone");
    private static final List<String> STEPS = List.of("DONE", "OWED", "LEARNED", "THANKS", "PLAN");

    @TempDir Path folder;

    @Test
    void opens() {
        try (var file = new OpenFile(folder)) {
            BoardStory.many(file.workspace());
            practise(file);
            for (var part : PARTS) {
                FxTest.run(() -> practice(file, part));
            }
            FxTest.run(() -> opened("weekly review opened", () -> review(file)));
            FxTest.run(() -> steps(file));
        }
    }

    private static void practise(OpenFile file) {
        var made =
                IntStream.range(0, PRACTISED)
                        .mapToObj(number -> Change.create(practised(file, number)))
                        .toList();
        file.workspace().apply(Edit.of("Fill", made));
    }

    private static Rehearsal practised(OpenFile file, int number) {
        var drill = Drill.values()[number % Drill.values().length];
        var rung = drill == Drill.FRIEND ? Rung.values()[number % Rung.values().length] : null;
        var took = new Took(file.now().minus(Duration.ofHours(number)), 60, 140);
        var own = new Own(1 + number % 5, "Slower, and name the reason first");
        return new Rehearsal(
                "r" + number, new What(drill, rung, "Number " + number), null, took, own);
    }

    private static void practice(OpenFile file, String part) {
        opened(
                "practice: " + part + " opened",
                () -> {
                    var screen =
                            new PracticeScreen(
                                    file.workspace(),
                                    file.agenda(),
                                    file.random(),
                                    new FakeShell());
                    screen.node();
                    screen.open(part);
                    return screen;
                });
    }

    private static Screen review(OpenFile file) {
        return new ReviewFeature(file.workspace(), file.agenda(), file.random(), new FakeShell());
    }

    private static void opened(String what, Supplier<Screen> make) {
        var millis =
                Table.threadMillis(
                        WARMUP,
                        RUNS,
                        _ -> {
                            var screen = make.get();
                            var root = (Parent) screen.node();
                            FxTest.scene(root, 1000, 760);
                            screen.shown();
                            layOut(root);
                        });
        Table.row(what + ", thread time", millis, "at most 100 ms");
    }

    private static void steps(OpenFile file) {
        var screen = review(file);
        var root = (Parent) screen.node();
        FxTest.scene(root, 1000, 760);
        screen.shown();
        layOut(root);
        var millis =
                Table.threadMillis(
                        RUNS,
                        RUNS,
                        run -> {
                            var id = "#review-step-" + STEPS.get(run % STEPS.size());
                            ((ButtonBase) root.lookup(id)).fire();
                            layOut(root);
                        });
        Table.row("step of the weekly review shown, thread time", millis, "p99 at most 16 ms");
    }

    private static void layOut(Parent root) {
        root.applyCss();
        root.layout();
    }
}
