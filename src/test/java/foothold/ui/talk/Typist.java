package foothold.ui.talk;

import foothold.domain.Settings;
import foothold.holidays.PublicHolidays;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.WorkCalendars;
import foothold.storage.SqliteStore;
import foothold.testdata.DataFile;
import foothold.ui.FakeShell;
import foothold.ui.Shell;
import foothold.ui.desktop.FxTasks;
import foothold.ui.talk.act.Services;
import foothold.ui.talk.act.TalkModel;

import javafx.application.Platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/**
 * A program of its own that types into meeting mode until it is killed: what it is about to type
 * goes into a log first, with the time. Everything below the fields is the real thing.
 */
final class Typist {
    static final int LONGEST_WAIT = 80;
    static final int QUESTIONS = 3;

    private final Path log;
    private final Random random;
    private final FxTasks tasks;
    private final TalkModel model;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder answer = new StringBuilder();
    private int lines;
    private boolean answering;

    private Typist(Path log, long seed, FxTasks tasks, TalkModel model) {
        this.tasks = tasks;
        this.log = log;
        this.random = new Random(seed);
        this.model = model;
    }

    /** Types into the meeting m of the file {@code args[0]}; log and seed follow. */
    public static void main(String[] args) {
        Platform.startup(() -> Platform.setImplicitExit(false));
        var initial = Settings.initial(DataFile.CHICAGO, "US");
        var store = SqliteStore.open(Path.of(args[0]), initial);
        var workspace = new Workspace(store, new AtNow());
        var calendars = new WorkCalendars(store, new PublicHolidays());
        var agenda = new Agenda(workspace, new Rulebooks(workspace, calendars));
        var seed = Long.parseLong(args[2]);
        var services = new Services(workspace, agenda, new Random(seed), List::of);
        Platform.runLater(
                () -> {
                    var tasks = new FxTasks();
                    var model = new TalkModel(services, shell(tasks));
                    var typist = new Typist(Path.of(args[1]), seed, tasks, model);
                    model.open("m", typist::next);
                });
    }

    /** A shell with the window's own threads and timers, which otherwise does nothing. */
    private static Shell shell(FxTasks tasks) {
        var fake = new FakeShell();
        return (Shell)
                Proxy.newProxyInstance(
                        Typist.class.getClassLoader(),
                        new Class<?>[] {Shell.class},
                        (_, method, values) ->
                                method.getName().equals("tasks")
                                        ? tasks
                                        : method.invoke(fake, values));
    }

    private void next() {
        key();
        tasks.after(Duration.ofMillis(10 + random.nextInt(LONGEST_WAIT - 10)), this::next);
    }

    private void key() {
        int dice = random.nextInt(100);
        if (dice < 4 && !line.isEmpty()) {
            model.capture().finish();
            line.setLength(0);
            lines++;
        } else if (dice < 8) {
            answering = !answering;
        } else if (dice < 11 && model.questions().current().get() != null) {
            model.questions().step(1);
            answer.setLength(0);
            answer.append(model.questions().answer().get());
        } else {
            type();
        }
    }

    private void type() {
        var letter = "abcdefghijklmnopqrstuvwxyzéß ".charAt(random.nextInt(29));
        var into = answering ? answer : line;
        into.append(into.isEmpty() && letter == ' ' ? 'x' : letter);
        var field = answering ? model.questions().current().get().id() : Integer.toString(lines);
        write(System.currentTimeMillis() + "\t" + field + "\t" + into + "\n");
        if (answering) {
            model.questions().answer().set(into.toString());
        } else {
            model.capture().text().set(into.toString());
        }
    }

    private void write(String entry) {
        try {
            Files.writeString(log, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The machine's time, moved so that the meeting has just begun when the program starts. */
    private static final class AtNow extends Clock {
        private final Clock machine = Clock.systemUTC();
        private final Duration ahead = Duration.between(machine.instant(), DataFile.NOW);

        @Override
        public ZoneId getZone() {
            return machine.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("this clock stands in one zone");
        }

        @Override
        public Instant instant() {
            return machine.instant().plus(ahead);
        }
    }
}
