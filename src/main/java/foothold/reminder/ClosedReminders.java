package foothold.reminder;

import foothold.domain.remind.Habits;
import foothold.domain.remind.Matter;
import foothold.domain.remind.Memory;
import foothold.domain.remind.Note;
import foothold.holidays.PublicHolidays;
import foothold.reminder.port.Notifier;
import foothold.reminder.port.Schedule;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.WorkCalendars;
import foothold.service.remind.Check;
import foothold.service.remind.NotTold;
import foothold.service.remind.Reminders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The reminders of one data file on one computer. */
public final class ClosedReminders implements Reminders {
    /** Shorter than the next check takes to come. */
    private static final Duration FOR_CLICKS = Duration.ofMinutes(Schedule.MINUTES - 1);

    private final Machine machine;
    private final Path file;
    private final Clock clock;
    private final ZoneId zone;
    private final HabitsFile kept;
    private Notifier shown;

    /**
     * Reminders of that data file.
     *
     * @param clock the computer's; its zone says when morning is
     * @param zone whose days count instead of those of the zone in the file; null for that one
     */
    public ClosedReminders(Machine machine, Path file, Clock clock, ZoneId zone) {
        this.machine = machine;
        this.file = file.toAbsolutePath();
        this.clock = clock;
        this.zone = zone;
        this.kept = new HabitsFile(machine.config());
    }

    @Override
    public Told look() throws IOException {
        return Files.exists(file)
                ? found(new MemoryFile(file).read()).told()
                : new Told(List.of(), List.of());
    }

    private Check.Found found(Memory memory) throws IOException {
        return Onlooking.at(file, store -> found(store, memory));
    }

    private Check.Found found(Store store, Memory memory) {
        var workspace = new Workspace(store, clock);
        var calendars = new WorkCalendars(store, new PublicHolidays());
        try (var agenda = new Agenda(workspace, new Rulebooks(workspace, calendars, zone))) {
            return new Check(workspace, agenda).look(memory, habits());
        }
    }

    @Override
    public Told tell() throws IOException {
        var nothing = new Told(List.of(), List.of());
        if (!Files.exists(file)) {
            return nothing;
        }
        var memory = new MemoryFile(file);
        var turn = memory.turn();
        if (turn.isEmpty()) {
            return nothing; // Whoever has it tells the same.
        }
        try (var _ = turn.get()) {
            var before = memory.read();
            var found = found(before);
            // First remembered, then told: whatever happens in between, nothing comes twice.
            if (!found.choice().memory().equals(before)) {
                memory.write(found.choice().memory());
            }
            show(found, before, memory);
            return found.told();
        }
    }

    private void show(Check.Found found, Memory before, MemoryFile memory) throws IOException {
        var notes = found.choice().notes();
        int done = 0;
        try {
            for (; done < notes.size(); done++) {
                notifier().show(found.told().words().get(done), leadsTo(notes.get(done)));
            }
        } catch (NotTold e) {
            memory.write(take(found.choice().memory(), before, notes.subList(done, notes.size())));
            throw e;
        }
    }

    /** What was not shown was not told. */
    private static Memory take(Memory memory, Memory before, List<Note> unshown) {
        var matters = new ArrayList<Matter>();
        unshown.forEach(note -> matters.addAll(note.matters()));
        var less = memory.without(matters);
        return unshown.getFirst().summary() ? less.withSummary(before.summary()) : less;
    }

    private static String leadsTo(Note note) {
        var only = note.matters().size() == 1 ? note.matters().getFirst().subject().openId() : null;
        return only == null ? "" : only;
    }

    private Notifier notifier() {
        if (shown == null) {
            shown = machine.notifier();
        }
        return shown;
    }

    @Override
    public void waitForClicks() {
        if (shown != null) {
            shown.await(FOR_CLICKS, this::open);
            shown.close();
            shown = null;
        }
    }

    /** Opens the window on a contact or meeting; on Today for an empty id. */
    private void open(String id) {
        var words = new ArrayList<>(data());
        if (!id.isEmpty()) {
            words.addAll(List.of("--show", id));
        }
        try {
            new ProcessBuilder(machine.launcher().with(words)).inheritIO().start();
        } catch (IOException e) {
            System.getLogger(ClosedReminders.class.getName())
                    .log(System.Logger.Level.WARNING, "the window could not be opened", e);
        }
    }

    @Override
    public void sample() throws IOException {
        try (var sample = machine.notifier()) {
            var words =
                    new Words("This is how Foothold reminds you", "What is due comes like this.");
            sample.show(words, "");
        }
    }

    @Override
    public Habits habits() {
        return kept.habits();
    }

    @Override
    public void keep(Habits habits) throws IOException {
        kept.keep(habits);
    }

    @Override
    public Standing standing() {
        var schedule = machine.schedule();
        try {
            boolean on = schedule.installed().isPresent();
            var data = on ? kept.data() : null;
            boolean other = data != null && !data.equals(file.toString());
            return new Standing(on, schedule.name(), other ? data : null);
        } catch (IOException _) {
            return new Standing(false, schedule.name(), null);
        }
    }

    @Override
    public void install() throws IOException {
        var words = new ArrayList<>(List.of("remind"));
        words.addAll(data());
        machine.schedule().install(machine.launcher().with(words));
        kept.keepData(file.toString());
    }

    @Override
    public void remove() throws IOException {
        machine.schedule().remove();
        kept.keepData(null);
    }

    private List<String> data() {
        boolean usual = file.equals(machine.usual().toAbsolutePath());
        return usual ? List.of() : List.of("--data", file.toString());
    }
}
