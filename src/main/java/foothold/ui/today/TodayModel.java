package foothold.ui.today;

import static foothold.ui.Messages.text;

import foothold.domain.flat.Shapes;
import foothold.domain.followup.Followup;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Outlook;
import foothold.service.agenda.TodayList;
import foothold.service.agenda.TodayList.Part;
import foothold.ui.HumanDates;
import foothold.ui.Shell;
import foothold.ui.today.act.PanelModel;
import foothold.ui.today.act.Services;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What Today shows, and keeps true while it is open. For the FX thread. */
public final class TodayModel {
    /** From so many overdue follow-ups on, spreading them is offered. */
    static final int LONG = 8;

    private static final Duration LOOK = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMillis(200);

    /** What there is to show. */
    public enum State {
        /** The first look is under way. */
        LOADING,
        /** The first look takes so long that it has to be said. */
        SLOW,
        /** There are no contacts at all. */
        NOBODY,
        /** There are contacts, but nothing was ever begun with one of them. */
        NOTHING_BEGUN,
        /** Nothing is due today or late; there may be rows for the next days. */
        ALL_DONE,
        /** Something is due or late. */
        DUE
    }

    /** The agenda as last looked at, whether that is all of it, and how many contacts there are. */
    private record Look(Outlook outlook, boolean whole, int contacts) {}

    private final Services services;
    private final Agenda agenda;
    private final Shell shell;
    private final PanelModel panel;
    private final ObservableList<TodayRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Outlook> outlook = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Followup> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyIntegerWrapper overdue = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private boolean changing;
    private boolean looking;
    private boolean again;
    private boolean whole;
    private boolean painted;

    /** Shows {@code agenda} from now on: it listens to edits and to the time passing. */
    public TodayModel(Services services, Agenda agenda, Shell shell) {
        this.services = services;
        this.agenda = agenda;
        this.shell = shell;
        this.panel = new PanelModel(services, shell);
        services.workspace().listen(_ -> shell.tasks().onScreen(this::refresh));
        shell.tasks().every(LOOK, this::passTime);
    }

    /** Looks at the agenda again, in the background. */
    public void refresh() {
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        if (outlook.get() == null) {
            shell.tasks().after(PATIENCE, this::sayThatItTakesLong);
        }
        boolean first = outlook.get() == null;
        shell.tasks().run(_ -> first ? firstLook() : wholeLook(), this::show, this::failed);
    }

    private void sayThatItTakesLong() {
        if (outlook.get() == null && looking) {
            state.set(State.SLOW);
        }
    }

    /** What fits on the screen, where the whole list takes long. */
    private Look firstLook() {
        return agenda.glance(services.workspace().clock().instant())
                .map(head -> new Look(head, false, head.followups().size()))
                .orElseGet(this::wholeLook);
    }

    private Look wholeLook() {
        var workspace = services.workspace();
        return new Look(
                agenda.look(workspace.clock().instant()),
                true,
                workspace.store().count(Shapes.CONTACT));
    }

    /** Looks again when another minute has begun, be it because the machine slept. */
    public void passTime() {
        var shown = outlook.get();
        var now = services.workspace().clock().instant();
        if (shown != null
                && !now.truncatedTo(ChronoUnit.MINUTES)
                        .equals(shown.now().truncatedTo(ChronoUnit.MINUTES))) {
            refresh();
        }
    }

    private void failed(Exception failure) {
        looking = false;
        again = false;
        shell.failed(failure);
    }

    private void show(Look look) {
        looking = false;
        var list = look.outlook().today(Outlook.USUAL_DAYS);
        var fresh = TodayRow.of(list, look.whole());
        var next = Selection.after(selected.get(), List.copyOf(rows), fresh);
        outlook.set(look.outlook());
        whole = look.whole();
        overdue.set(whole ? list.in(Part.OVERDUE).size() : 0);
        state.set(stateOf(look, list));
        changing = true;
        Selection.replace(rows, fresh);
        changing = false;
        select(next == null ? null : next.followup());
        revision.set(revision.get() + 1);
        if (!painted) {
            shell.tasks().oncePainted(this::painted);
        } else if (again || !whole) {
            again = false;
            refresh();
        }
    }

    /** What is beside the first rows and behind them comes when those can be seen. */
    private void painted() {
        painted = true;
        panel.show(selected.get(), outlook.get());
        if (again || !whole) {
            again = false;
            refresh();
        }
    }

    private static State stateOf(Look look, TodayList list) {
        if (look.contacts() == 0 && list.size() == 0) {
            return State.NOBODY;
        }
        boolean due = list.sections().stream().anyMatch(each -> each.part() != Part.NEXT_DAYS);
        if (due) {
            return State.DUE;
        }
        return look.outlook().people().isEmpty() && list.size() == 0
                ? State.NOTHING_BEGUN
                : State.ALL_DONE;
    }

    /** Makes that follow-up the one the panel shows; null for none. */
    public void select(Followup followup) {
        if (changing) {
            return;
        }
        selected.set(followup);
        if (painted) {
            panel.show(followup, outlook.get());
        }
    }

    /** Spreads what is overdue over the coming business days, when that is a long list. */
    public void spread() {
        var now = outlook.get();
        if (now == null || overdue.get() <= LONG) {
            return;
        }
        var late = now.today(Outlook.USUAL_DAYS).in(Part.OVERDUE);
        shell.tasks()
                .run(
                        _ -> services.decide().spread(late, now.today(), now.book().calendar()),
                        _ -> shell.toastWithUndo(text("today.toast.spread")),
                        shell::failed);
    }

    /** The rows, updated in place so that lists keep their scroll position. */
    public ObservableList<TodayRow> rows() {
        return rows;
    }

    /** As of when the rows are; a new one each time the agenda was looked at; null at first. */
    public ReadOnlyObjectProperty<Outlook> outlook() {
        return outlook.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Followup> selected() {
        return selected.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** How many rows are overdue. */
    public ReadOnlyIntegerProperty overdue() {
        return overdue.getReadOnlyProperty();
    }

    /** Whether so much is overdue that spreading it is offered. */
    public ObservableBooleanValue longOverdue() {
        return overdue.greaterThan(LONG);
    }

    /** Rises after each look at the agenda, once everything else is up to date. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** Whether the rows are all there are; otherwise they are the first, and the rest follows. */
    public boolean whole() {
        return whole;
    }

    public PanelModel panel() {
        return panel;
    }

    /** Dates as people say them at the moment of the rows. */
    public HumanDates dates() {
        return new HumanDates(outlook.get().zone(), outlook.get().now());
    }
}
