package foothold.ui.meetings.act;

import foothold.domain.flat.Shapes;
import foothold.service.meetings.Planned;
import foothold.ui.HumanDates;
import foothold.ui.Shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the meetings screen shows, and keeps true while it is open. For the FX thread. */
public final class MeetingsModel {
    private static final Duration LOOK = Duration.ofSeconds(20);

    /** How the meetings are laid out. */
    public enum Mode {
        AGENDA,
        MONTH
    }

    /**
     * All meetings as last read.
     *
     * @param all by start
     * @param contacts how many people there are
     */
    public record Shown(List<Planned> all, int contacts, HumanDates dates, DayOfWeek weekBegins) {

        Instant now() {
            return dates.now();
        }

        /** The meetings that begin on that day of the user, by start; those called off left out. */
        public List<Planned> on(LocalDate day) {
            return all.stream()
                    .filter(each -> day.equals(dayOf(each)))
                    .filter(
                            each ->
                                    switch (each.meeting().course().state()) {
                                        case PROPOSED, SCHEDULED, HELD -> true;
                                        case CANCELLED, NO_SHOW -> false;
                                    })
                    .toList();
        }

        /** The user's day on which it begins. */
        public LocalDate dayOf(Planned planned) {
            return LocalDate.ofInstant(planned.meeting().slot().start(), dates.zone());
        }

        public List<AgendaRow> rows() {
            return AgendaRow.of(all, now());
        }
    }

    private final Services services;
    private final Shell shell;
    private final DetailModel detail;
    private final ScheduleModel schedule;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Planned> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.AGENDA);
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private String wanted;
    private boolean looking;
    private boolean again;

    /** Shows the meetings from now on: it listens to edits and to the time passing. */
    public MeetingsModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        var writer = new Doing(shell);
        this.schedule = new ScheduleModel(services, writer, this);
        this.detail = new DetailModel(services, writer, this);
        services.workspace().listen(_ -> shell.tasks().onScreen(this::refreshWhenOpen));
        shell.tasks().every(LOOK, this::passTime);
    }

    private void refreshWhenOpen() {
        if (shown.get() != null || looking) {
            refresh();
        }
    }

    private void passTime() {
        if (shown.get() != null && !sameMinute(shown.get().now(), services.now())) {
            refresh();
        }
    }

    private static boolean sameMinute(Instant one, Instant other) {
        return one.truncatedTo(ChronoUnit.MINUTES).equals(other.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Reads the meetings again, in the background. */
    public void refresh() {
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        shell.tasks().run(_ -> read(), this::show, this::failed);
    }

    private Shown read() {
        var dates = new HumanDates(services.zone(), services.now());
        int contacts = services.workspace().store().count(Shapes.CONTACT);
        return new Shown(services.book().all(), contacts, dates, services.firstOfWeek());
    }

    private void failed(Exception failure) {
        looking = false;
        again = false;
        shell.failed(failure);
    }

    private void show(Shown read) {
        looking = false;
        var before = shown.get();
        shown.set(read);
        if (day.get() == null) {
            day.set(read.dates().today());
        }
        if (wanted == null || find(wanted) == null) {
            wanted = next(before);
        }
        selected.set(wanted == null ? null : find(wanted));
        revision.set(revision.get() + 1);
        if (again) {
            again = false;
            refresh();
        }
    }

    private Planned find(String id) {
        return shown.get().all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The row that moved up to where the one that is gone stood, else the first. */
    private String next(Shown before) {
        var rows = shown.get().rows();
        if (rows.isEmpty()) {
            return null;
        }
        var old =
                before == null
                        ? List.<String>of()
                        : before.rows().stream().map(AgendaRow::id).toList();
        int at = wanted == null ? 0 : Math.max(0, old.indexOf(wanted));
        return rows.get(Math.min(at, rows.size() - 1)).id();
    }

    /** Makes that meeting the one the panel shows; a form that is open is closed. */
    public void select(Planned planned) {
        if (planned != null && (selected.get() == null || !planned.id().equals(wanted))) {
            wanted = planned.id();
            day.set(shown.get().dayOf(planned));
            schedule.close();
            selected.set(planned);
        }
    }

    /** Shows that meeting as soon as it is read. */
    public void selectId(String meetingId) {
        wanted = meetingId;
        refresh();
    }

    /** All meetings as last read; null at first. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Rises after each reading, once everything else is up to date. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** The meeting the panel shows, or null. */
    public ReadOnlyObjectProperty<Planned> selected() {
        return selected.getReadOnlyProperty();
    }

    public ObjectProperty<Mode> mode() {
        return mode;
    }

    /** The day the month view stands at; null at first. */
    public ObjectProperty<LocalDate> day() {
        return day;
    }

    public DetailModel detail() {
        return detail;
    }

    public ScheduleModel schedule() {
        return schedule;
    }

    ZoneId zone() {
        return shown.get() == null ? services.zone() : shown.get().dates().zone();
    }

    Shell shell() {
        return shell;
    }
}
