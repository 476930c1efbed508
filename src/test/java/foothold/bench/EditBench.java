package foothold.bench;

import foothold.domain.contact.Note;
import foothold.rooms.OpenWork;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;
import foothold.ui.compose.ComposeFeature;
import foothold.ui.today.Start;
import foothold.ui.today.TodayModel;
import foothold.ui.today.TodayScreen;
import foothold.ui.today.act.Services;

import javafx.scene.Parent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;

/**
 * One edit in a full file: on the disk, in the due list and laid out on Today, against a commit of
 * one row as durable as that. Everything on one thread.
 */
@Tag("bench")
class EditBench {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), BigFile.ZONE);
    private static final int WARM = 40;
    private static final int RUNS = 200;

    @TempDir Path folder;

    @Test
    void anEditIsDurableAndShownSoon() throws SQLException {
        var workspace = BigFile.full(folder.resolve("full.db"), CLOCK, 1);
        try {
            FxTest.run(() -> edit(workspace));
        } finally {
            workspace.store().close();
        }
    }

    private void edit(Workspace workspace) throws SQLException {
        var shell = new FakeShell();
        var random = new Random(1);
        var work = OpenWork.of(workspace.store(), CLOCK, null);
        var services = new Services(work.workspace(), random);
        var model = new TodayModel(services, work.agenda(), shell);
        model.refresh();
        var writing = new ComposeFeature(work.workspace(), work.agenda(), random, shell).screen();
        var start = new Start(() -> {}, () -> {}, () -> {}, () -> {});
        var root = (Parent) new TodayScreen(model, start, writing).node();
        var stage = new Stage();
        stage.setScene(FxTest.scene(root, 980, 700));
        stage.show();
        var commits = commits();
        var shown =
                Table.millis(
                        WARM,
                        RUNS,
                        i -> {
                            work.workspace().apply(note(i));
                            root.applyCss();
                            root.layout();
                        });
        stage.close();
        Table.row("a bare commit as durable (synchronous=FULL)", commits, "");
        var bound = 2 * Table.percentile(commits, 0.99) + 16;
        Table.row(
                "one edit, durable and shown",
                shown,
                String.format(Locale.ROOT, "p99 at most 2 commits + 16 = %.1f ms", bound));
    }

    private static Edit note(int i) {
        var id = "n" + i + "-" + System.nanoTime();
        var note = new Note(id, "c" + i % BigFile.ACTIVE, CLOCK.instant(), "Plays chess");
        return Edit.of("Note", Change.create(note));
    }

    private double[] commits() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT)");
            return Table.millis(WARM, RUNS, i -> commit(statement, i));
        }
    }

    private static void commit(java.sql.Statement statement, int i) {
        try {
            statement.execute("INSERT INTO note VALUES ('n" + i + "', 'Plays chess')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
