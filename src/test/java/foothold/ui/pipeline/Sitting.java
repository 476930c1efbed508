package foothold.ui.pipeline;

import foothold.domain.contact.Stage;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.agenda.Agenda;
import foothold.service.people.People;
import foothold.testdata.OpenFile;
import foothold.testdata.Throng;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;
import foothold.ui.pipeline.model.Services;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The screen over a real file, with tasks that run at once. */
final class Sitting implements AutoCloseable {
    private final OpenFile file;
    private final Agenda agenda;
    private final FakeShell shell = new FakeShell();
    private final PipelineScreen screen;

    Sitting(Path folder) {
        file = new OpenFile(folder);
        agenda = file.agenda();
        screen = new PipelineScreen(new Services(file.workspace(), agenda, file.random()), shell);
    }

    /** Ann and Bo are targets, Cy was asked, Di replied. */
    Sitting withFour() {
        for (var name : List.of("Ann", "Bo", "Cy", "Di")) {
            file.contact(name, null);
        }
        new People(file.workspace(), file.random()).target(List.of("Ann", "Bo"), true);
        file.sent("Cy", Kind.REQUEST, "2026-11-23T09:00");
        file.sent("Di", Kind.REQUEST, "2026-11-23T09:00");
        file.replied("Di", Tone.POSITIVE, "2026-11-24T09:00");
        return this;
    }

    Sitting with(int people) {
        var records = Throng.of(people, file.now()).stream().map(Change::create).toList();
        file.workspace().apply(Edit.of("Set up", records));
        return this;
    }

    OpenFile file() {
        return file;
    }

    FakeShell shell() {
        return shell;
    }

    PipelineScreen screen() {
        return screen;
    }

    Stage stage(String id) {
        return agenda.look(file.now()).person(id).stage();
    }

    /** Shows the screen in a window of that width and runs the step there. */
    void show(double width, FxTest.Step step) {
        var root = FxTest.call(() -> (Parent) screen.node());
        FxTest.run(screen::shown);
        FxTest.inWindow(root, width, 700, step);
    }

    /** Moves that person, as by dragging. */
    void move(String id, Stage to) {
        var card =
                screen.model().shown().get().cards().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        screen.moves().move(card, to);
    }

    Node root() {
        return screen.node();
    }

    ListView<?> column(Stage stage) {
        var id = "#pipeline-" + stage.name().toLowerCase(Locale.ROOT) + " .list-view";
        return (ListView<?>) root().lookup(id);
    }

    /** The names in that column. */
    List<String> names(Stage stage) {
        return screen.model().shown().get().columns().get(stage).stream()
                .map(card -> card.name())
                .toList();
    }

    <T extends Node> T find(String id, Class<T> type) {
        return FxTest.find(root(), id, type);
    }

    @Override
    public void close() {
        agenda.close();
        file.close();
    }
}
