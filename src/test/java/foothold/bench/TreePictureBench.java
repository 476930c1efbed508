package foothold.bench;

import foothold.domain.meeting.Referral;
import foothold.service.agenda.Agenda;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;
import foothold.ui.tree.TreeScreen;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** The picture of 500 people who led to one another, from the key to the drawn screen. */
@Tag("bench")
class TreePictureBench {
    private static final int PEOPLE = 500;

    @TempDir Path folder;

    @Test
    void opensAndScrolls() {
        try (var file = new OpenFile(folder);
                var agenda = file.agenda()) {
            fill(file);
            FxTest.run(() -> measure(file, agenda));
        }
    }

    private static void fill(OpenFile file) {
        var random = new Random(1);
        file.contact("Name 0", null);
        for (int at = 1; at < PEOPLE; at++) {
            var named = new Referral.Named(null, "Name " + at, null);
            var naming = new Referral.Naming(LocalDate.of(2026, 11, 1), false, null);
            file.write(new Referral("r" + at, "Name 0", named, naming));
            if (random.nextInt(8) == 0) {
                file.contact("Person " + at, null);
            }
        }
    }

    private static void measure(OpenFile file, Agenda agenda) {
        var screen = new TreeScreen(file.workspace(), agenda, file.random(), new FakeShell());
        var view = (Parent) screen.node();
        var scene = FxTest.scene(view, 980, 760);
        screen.shown();
        var collapse = FxTest.find(view, "tree-collapseAll", Button.class);
        var expand = FxTest.find(view, "tree-expandAll", Button.class);
        Runnable draw =
                () -> {
                    FxTest.scene(view, 980, 760);
                    scene.snapshot(null);
                };
        var opened =
                Table.millis(
                        2,
                        10,
                        _ -> {
                            collapse.fire();
                            expand.fire();
                            draw.run();
                        });
        Table.row("referral tree of 500 opened as a picture", opened, "under 500 ms");
        var picture = FxTest.find(view, "tree-picture", ScrollPane.class);
        var scrolled =
                Table.millis(
                        2,
                        20,
                        at -> {
                            picture.setVvalue((at % 20) / 20.0);
                            draw.run();
                        });
        Table.row("the same, scrolled to another place", scrolled, "under 300 ms");
    }
}
