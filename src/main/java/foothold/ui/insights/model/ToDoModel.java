package foothold.ui.insights.model;

import static foothold.ui.Messages.text;

import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DayTime;
import foothold.domain.plan.Action;
import foothold.service.insights.ToDo;
import foothold.ui.HumanDates;
import foothold.ui.Shell;
import foothold.ui.StateMark;
import foothold.ui.control.Writer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What one decided to do, by path. For the FX thread. */
public final class ToDoModel {

    /**
     * What there is.
     *
     * @param dates of the moment it was read; null before
     */
    public record Shown(List<ToDo> paths, HumanDates dates) {
        static final Shown NOTHING = new Shown(List.of(), null);
    }

    private final Services services;
    private final Shell shell;
    private final Writer writer;
    private final Fresh<Shown> fresh;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

    /** Reads nothing before the first refresh. */
    public ToDoModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.writer = new Writer(shell);
        this.fresh =
                new Fresh<>(
                        services.workspace(),
                        shell,
                        () -> new Shown(ToDo.read(services.store()), services.dates()),
                        shown::set);
    }

    /** Follows edits while this says it is in front. */
    public void refreshWhile(BooleanSupplier visible) {
        fresh.followWhile(visible);
    }

    /** Reads again when anything changed. */
    public void refresh() {
        fresh.refresh();
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** It is done, or open again if it was. */
    public void turn(Action action) {
        boolean open = action.course().doneAt() == null;
        writer.write(
                () -> {
                    if (open) {
                        services.actions().done(action);
                    } else {
                        services.actions().open(action);
                    }
                },
                text(open ? "todo.toast.done" : "todo.toast.open", action.text()));
    }

    /** What a typed day says; empty for none. */
    Optional<LocalDate> day(String typed) {
        return services.dateWords().read(typed, Lean.FUTURE).map(DayTime::day);
    }

    /** What keeps these words and that day from being written; empty when nothing does. */
    public String problem(String words, String due) {
        if (words.isBlank()) {
            return text("ledger.problem.text");
        }
        return due.isBlank() || day(due).isPresent() ? "" : text("ledger.problem.due", due.strip());
    }

    /** Writes other words and another day, both without a problem. */
    public void change(Action before, String words, String due) {
        var day = day(due).orElse(null);
        var after = new Action(before.id(), words, before.origin(), day, before.course());
        writer.write(() -> services.actions().change(before, after));
    }

    public void remove(Action action) {
        writer.write(
                () -> services.actions().remove(action), text("ledger.removed", action.text()));
    }

    /** How it stands. */
    public StateMark.State state(Action action) {
        if (action.course().doneAt() != null) {
            return StateMark.State.DONE;
        }
        boolean late = action.due() != null && action.due().isBefore(shown.get().dates().today());
        return late ? StateMark.State.OVERDUE : StateMark.State.DUE;
    }

    /** Whose advice it is, and until when, or since when, in a line. */
    public String detail(ToDo.Item item) {
        var dates = shown.get().dates();
        var action = item.action();
        var who =
                item.adviser() == null
                        ? ""
                        : text("ledger.who.ACTION", item.adviser().name()) + " · ";
        if (action.course().doneAt() != null) {
            return who + text("ledger.since.ACTION", dates.moment(action.course().doneAt()));
        }
        return who
                + (action.due() == null
                        ? text("ledger.noDay")
                        : text("ledger.due", dates.day(action.due())));
    }

    /** Brings the page of whose advice it is to the front. */
    public void openPerson(ToDo.Item item) {
        shell.openPerson(item.adviser().id());
    }
}
