package foothold.bench;

import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.holidays.PublicHolidays;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.WorkCalendars;
import foothold.service.compose.Desk;
import foothold.service.compose.Errand;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;
import foothold.ui.compose.act.PadModel;
import foothold.ui.compose.act.Services;
import foothold.ui.compose.pad.PadView;

import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;

/** What writing costs with 30,000 contacts: from a keystroke to what the checker says of it. */
@Tag("bench")
class ComposeBench {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), BigFile.ZONE);

    /** About 400 words with a few faults in them. */
    private static final String LONG =
            "Hi Chloé,\n\n"
                    + ("Your work at Employer Okafor 12 keeps coming up while I read about"
                           + " research. Could you spare 20 minutes for a call, at a time that"
                           + " suits you? See https://example.org/x, {path}, and thank you. I spoke"
                           + " to Ana Adeyemi-Brandt about it. ")
                            .repeat(10)
                    + "\n\nThank you,\nNora";

    private static final Random RANDOM = new Random(7);
    private static Workspace workspace;
    private static Agenda agenda;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        workspace = BigFile.full(folder.resolve("foothold.db"), CLOCK, 1);
        var calendars = new WorkCalendars(workspace.store(), new PublicHolidays());
        agenda = new Agenda(workspace, new Rulebooks(workspace, calendars));
        System.out.println();
    }

    @AfterAll
    static void close() {
        agenda.close();
        workspace.store().close();
    }

    @Test
    void aSheetIsLaidOut() {
        var desk = new Desk(workspace, agenda, RANDOM);
        var first = Table.millis(0, 1, _ -> desk.open(Errand.write("c0", Kind.REQUEST)));
        Table.row("first message laid out, names of 30,000 indexed", first, "in the background");
        var next =
                Table.millis(
                        20, 200, i -> desk.open(Errand.write("c" + i, Kind.REQUEST)).orElseThrow());
        Table.row("another message laid out", next, "in the background");
    }

    @Test
    void theCheckerAnswersAKeystroke() {
        var pad =
                FxTest.call(
                        () ->
                                new PadModel(
                                        new Services(workspace, agenda, RANDOM), new FakeShell()));
        FxTest.run(() -> pad.write(new Errand("c5", Kind.REQUEST, Channel.EMAIL, null, null)));
        var body = pad.letter().fields().body();
        var millis =
                FxTest.call(
                        () ->
                                Table.millis(
                                        100,
                                        300,
                                        i -> body.set(LONG + "abcdefghij".substring(0, i % 10))));
        Table.row("keystroke to findings, 400 words", millis, "p99 at most 16 ms");
    }

    @Test
    void thePadIsDrawnAnew() {
        var pad =
                FxTest.call(
                        () ->
                                new PadModel(
                                        new Services(workspace, agenda, RANDOM), new FakeShell()));
        var root = FxTest.call(StackPane::new);
        FxTest.run(() -> root.getChildren().add(new PadView(pad, true, () -> {})));
        FxTest.inWindow(
                root,
                980,
                900,
                () -> {
                    pad.write(new Errand("c6", Kind.REQUEST, Channel.EMAIL, null, null));
                    var words = FxTest.find(root, "compose-text", TextArea.class);
                    words.setText(LONG);
                    var millis =
                            Table.millis(
                                    50,
                                    200,
                                    i -> {
                                        words.insertText(words.getLength(), "x");
                                        root.applyCss();
                                        root.layout();
                                    });
                    Table.row(
                            "keystroke to findings drawn and underlined",
                            millis,
                            "p99 at most 50 ms");
                });
    }
}
