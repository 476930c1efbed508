package foothold.ui.settings.remind;

import static foothold.ui.Messages.text;

import foothold.domain.remind.Habits;
import foothold.service.remind.NotTold;
import foothold.service.remind.Reminders;
import foothold.service.remind.Reminders.Standing;
import foothold.ui.Shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Whether, when and how the user of this computer is reminded. For the FX thread. */
public final class RemindModel {
    private final Supplier<Reminders> source;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final AtomicInteger looks = new AtomicInteger();
    private Reminders reminders;

    /**
     * How it stands, and the habits kept.
     *
     * @param look which look it is, so that a switch somebody moved in vain moves back
     */
    record Shown(Standing standing, Habits habits, int look) {}

    /** Something that is asked of the system. */
    private interface Request {
        void of(Reminders reminders) throws IOException;
    }

    /** Reminders that are asked for once they are shown. */
    public RemindModel(Supplier<Reminders> source, Shell shell) {
        this.source = source;
        this.shell = shell;
    }

    /** What there is to show; null until it was first read. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What was done; empty for nothing. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** What did not work, and what to do; empty when all did. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Looks how it stands, in the background. */
    public void refresh() {
        ask(_ -> {}, "");
    }

    void turn(boolean on) {
        ask(
                each -> {
                    if (on) {
                        each.install();
                    } else {
                        each.remove();
                    }
                },
                text(on ? "remind.said.on" : "remind.said.off"));
    }

    void change(UnaryOperator<Habits> change) {
        ask(each -> each.keep(change.apply(each.habits())), text("remind.said.kept"));
    }

    void sample() {
        ask(Reminders::sample, text("remind.said.sample"));
    }

    private void ask(Request request, String done) {
        busy.set(true);
        said.set("");
        problem.set("");
        shell.tasks()
                .run(
                        _ -> {
                            request.of(reminders());
                            return look();
                        },
                        fresh -> show(fresh, done),
                        this::failed);
    }

    private void show(Shown fresh, String done) {
        busy.set(false);
        shown.set(fresh);
        said.set(done);
    }

    /** What the system refuses stands beside the switch; anything else is told as everywhere. */
    private void failed(Exception failure) {
        switch (failure) {
            case NotTold silent ->
                    problem.set(
                            text("remind.problem", silent.getMessage() + " " + silent.advice()));
            case IOException refused ->
                    problem.set(text("remind.refused", String.valueOf(refused.getMessage())));
            default -> shell.failed(failure);
        }
        shell.tasks().run(_ -> look(), fresh -> show(fresh, ""), shell::failed);
    }

    private Shown look() {
        return new Shown(reminders().standing(), reminders().habits(), looks.incrementAndGet());
    }

    private synchronized Reminders reminders() {
        if (reminders == null) {
            reminders = source.get();
        }
        return reminders;
    }
}
