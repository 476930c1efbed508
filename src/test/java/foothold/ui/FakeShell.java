package foothold.ui;

import foothold.service.compose.Errand;

import java.util.ArrayList;
import java.util.List;

/** A {@link Shell} for tests: remembers what a screen asked of it. */
public final class FakeShell implements Shell {
    private final ImmediateTasks tasks = new ImmediateTasks();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> shown = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<Errand> errands = new ArrayList<>();
    private final List<String> toasts = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private Runnable offered = () -> {};

    @Override
    public void show(String screenId) {
        shown.add(screenId);
    }

    @Override
    public void openPerson(String contactId) {
        people.add(contactId);
    }

    @Override
    public void compose(Errand errand) {
        errands.add(errand);
    }

    @Override
    public void toast(String text) {
        toasts.add(text);
    }

    @Override
    public void toastWithUndo(String text) {
        toasts.add(text + " [Undo]");
    }

    @Override
    public void offer(String text, String choice, Runnable run) {
        toasts.add(text + " [" + choice + "]");
        offered = run;
    }

    /** Takes what was offered last. */
    public void takeOffer() {
        offered.run();
    }

    @Override
    public void failed(Exception failure) {
        failures.add(failure);
    }

    @Override
    public void register(List<Action> more) {
        actions.addAll(more);
    }

    @Override
    public ImmediateTasks tasks() {
        return tasks;
    }

    @Override
    public FakeDialogs dialogs() {
        return dialogs;
    }

    /** Ids of the screens brought to the front, in order. */
    public List<String> shown() {
        return List.copyOf(shown);
    }

    /** Ids of the people whose page was opened, in order. */
    public List<String> people() {
        return List.copyOf(people);
    }

    /** What was to be written, in order. */
    public List<Errand> errands() {
        return List.copyOf(errands);
    }

    /** The toasts' texts, in order; those with an undo button end in " [Undo]". */
    public List<String> toasts() {
        return List.copyOf(toasts);
    }

    /** The failures reported, in order. */
    public List<Exception> failures() {
        return List.copyOf(failures);
    }

    /** The actions registered, in order. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }
}
