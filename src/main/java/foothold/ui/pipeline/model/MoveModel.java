package foothold.ui.pipeline.model;

import static foothold.ui.Messages.text;

import foothold.domain.Settings;
import foothold.domain.contact.Stage;
import foothold.domain.dates.DateWords;
import foothold.domain.flat.Shapes;
import foothold.service.pipeline.Card;
import foothold.service.pipeline.Move;
import foothold.service.pipeline.Move.Question;
import foothold.service.pipeline.Moves;
import foothold.ui.Shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Moves somebody to another stage by asking what happened and logging that, or says kindly why it
 * cannot be. For the FX thread.
 */
public final class MoveModel {
    private final Services services;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Consumer<String> left = _ -> {};
    private boolean writing;

    /**
     * A move that is being asked about, or was refused.
     *
     * @param card who
     * @param to the stage they were moved to
     * @param move what that means
     * @param form what is filled in
     */
    public record Asked(Card card, Stage to, Move move, MoveForm form) {}

    public MoveModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
    }

    /** What is being asked; null for nothing. */
    public ReadOnlyObjectProperty<Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    /** What is wrong with what is filled in; empty for nothing. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Calls {@code listener} with the contact's id whenever a question about them is done with. */
    public void onLeft(Consumer<String> listener) {
        left = listener;
    }

    /** Somebody moved that card to that stage. */
    public void move(Card card, Stage to) {
        problem.set("");
        var move = Moves.between(card.stage(), to, card.filed().barred());
        asked.set(move == Move.Refusal.SAME ? null : new Asked(card, to, move, new MoveForm()));
    }

    /** Nothing is to be logged. */
    public void cancel() {
        var about = asked.get();
        if (about != null) {
            asked.set(null);
            left.accept(about.card().id());
        }
    }

    /** Logs what is filled in; says what is wrong with it if anything is. */
    public void answer() {
        var about = asked.get();
        if (writing || about == null || !(about.move() instanceof Question question)) {
            return;
        }
        try {
            problem.set("");
            var answer = new AnswerReader(about.form(), dates()).answer(question);
            writing = true;
            shell.tasks()
                    .run(
                            _ -> services.mover().move(about.card().id(), answer, services.now()),
                            stage -> written(about, stage),
                            this::failed);
        } catch (AnswerReader.Unreadable unreadable) {
            problem.set(unreadable.getMessage());
        }
    }

    private void written(Asked about, Optional<Stage> stage) {
        writing = false;
        if (stage.isEmpty()) {
            problem.set(text("pipeline.problem.nothingSet"));
            return;
        }
        asked.set(null);
        left.accept(about.card().id());
        var name = about.card().name();
        var where = text("people.stage." + stage.get());
        shell.toastWithUndo(
                stage.get() == about.to()
                        ? text("pipeline.done", name, where)
                        : text("pipeline.done.elsewhere", name, where));
    }

    private void failed(Exception failure) {
        writing = false;
        shell.failed(failure);
    }

    private DateWords dates() {
        var settings = services.workspace().store().find(Shapes.SETTINGS, Settings.ID);
        var zone =
                settings.map(Settings::zone)
                        .orElseGet(() -> services.workspace().clock().getZone());
        var country = settings.map(each -> each.calendar().country()).orElse(null);
        return new DateWords(services.now().atZone(zone), DateWords.Order.in(country));
    }
}
