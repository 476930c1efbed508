package foothold.bench;

import foothold.domain.contact.Stage;
import foothold.holidays.PublicHolidays;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.WorkCalendars;
import foothold.service.pipeline.Board;
import foothold.service.pipeline.BoardFilter;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;
import foothold.ui.desktop.Theme;
import foothold.ui.pipeline.PipelineScreen;
import foothold.ui.pipeline.model.PipelineModel.Form;
import foothold.ui.pipeline.model.Services;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The board over a full file: 30,000 contacts, 2,000 of them on it, 100,000 messages. */
@Tag("bench")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PipelineBench {
    private static final int WARM_UP = 400;
    private static final String FRAME = "p99 at most 16 ms";
    private static final List<String> KEYSTROKES =
            List.of("priya raman", "lindqvist", "ux res", "okafor 12", "nurse ana", "zzz").stream()
                    .flatMap(
                            words ->
                                    IntStream.rangeClosed(0, words.length())
                                            .mapToObj(end -> words.substring(0, end)))
                    .toList();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), BigFile.ZONE);

    private static Workspace workspace;
    private static Agenda agenda;
    private static PipelineScreen screen;
    private static Parent root;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        workspace = BigFile.full(folder.resolve("foothold.db"), CLOCK, 1);
        var calendars = new WorkCalendars(workspace.store(), new PublicHolidays());
        agenda = new Agenda(workspace, new Rulebooks(workspace, calendars));
        FxTest.run(
                () -> {
                    screen =
                            new PipelineScreen(
                                    new Services(workspace, agenda, new Random(1)),
                                    new FakeShell());
                    root = (Parent) screen.node();
                    var theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
                    theme.dress(new Scene(root, 1180, 760));
                    screen.shown();
                });
        System.out.println();
    }

    @AfterAll
    static void close() {
        agenda.close();
        workspace.store().close();
    }

    /** What a pulse does before it is drawn. */
    private static void pulse() {
        root.applyCss();
        root.layout();
    }

    /**
     * The time the window's thread itself was at work, in milliseconds, so that what else the
     * machine does meanwhile is left out.
     */
    private static double[] onScreen(IntConsumer work, int runs) {
        var threads = ManagementFactory.getThreadMXBean();
        var millis = new double[runs];
        for (int i = -WARM_UP; i < runs; i++) {
            int run = i;
            double took =
                    FxTest.call(
                            () -> {
                                long start = threads.getCurrentThreadCpuTime();
                                work.accept(run + WARM_UP);
                                pulse();
                                return (threads.getCurrentThreadCpuTime() - start) / 1e6;
                            });
            if (i >= 0) {
                millis[i] = took;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    @Test
    @Order(1)
    void boardFromTheFile() {
        var outlook = agenda.look(CLOCK.instant());
        var millis = Table.millis(2, 10, _ -> Board.read(workspace.store(), outlook));
        Table.row("board read from the file (in the background)", millis, "");
    }

    @Test
    @Order(2)
    void filterAnswersAKeystroke() {
        var board = screen.model().shown().get().board();
        var millis =
                Table.millis(
                        200,
                        2_000,
                        i ->
                                Board.byStage(
                                        board.find(
                                                new BoardFilter(
                                                        KEYSTROKES.get(i % KEYSTROKES.size()),
                                                        null,
                                                        null))));
        Table.row("keystroke to cards found", millis, FRAME);
    }

    @Test
    @Order(3)
    void filterShowsAKeystroke() {
        var field = (TextField) root.lookup("#pipeline-search");
        var millis = onScreen(i -> field.setText(KEYSTROKES.get(i % KEYSTROKES.size())), 300);
        Table.row("keystroke to board laid out, thread time", millis, FRAME);
        FxTest.run(field::clear);
    }

    @Test
    @Order(4)
    void boardScrolls() {
        var lists =
                Board.STAGES.stream()
                        .map(PipelineBench::list)
                        .filter(list -> list.getItems().size() > 20)
                        .toList();
        var random = new Random(3);
        var millis =
                onScreen(
                        i -> {
                            var list = lists.get(i % lists.size());
                            list.scrollTo(random.nextInt(list.getItems().size()));
                        },
                        300);
        Table.row("jump within a column laid out, thread time", millis, FRAME);
    }

    private static ListView<?> list(Stage stage) {
        var id = "#pipeline-" + stage.name().toLowerCase(Locale.ROOT) + " .list-view";
        return (ListView<?>) root.lookup(id);
    }

    @Test
    @Order(5)
    void tableFiltersAndScrolls() {
        FxTest.run(
                () -> {
                    screen.model().form().set(Form.TABLE);
                    pulse();
                });
        var field = (TextField) root.lookup("#pipeline-search");
        var typed = onScreen(i -> field.setText(KEYSTROKES.get(i % KEYSTROKES.size())), 300);
        Table.row("keystroke to table laid out, thread time", typed, FRAME);
        FxTest.run(field::clear);
        var table = (TableView<?>) root.lookup("#pipeline-table");
        var random = new Random(3);
        var jumps = onScreen(_ -> table.scrollTo(random.nextInt(table.getItems().size())), 300);
        Table.row("jump within the table laid out, thread time", jumps, FRAME);
    }
}
