package foothold.ui.talk.act;

import static foothold.ui.Messages.text;

import foothold.domain.talk.Phase;
import foothold.domain.talk.PhaseClock;
import foothold.domain.talk.PhasePlan;
import foothold.domain.talk.PhasePlan.Preset;
import foothold.service.talk.Talk;
import foothold.ui.Shell;
import foothold.ui.Tasks;
import foothold.ui.control.Writer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** A meeting while it is held: its clock, its questions, its captured lines. For the FX thread. */
public final class TalkModel {
    /** By so many minutes it is extended. */
    public static final int EXTENSION = 5;

    private static final Duration TICK = Duration.ofSeconds(1);

    private final Services services;
    private final Shell shell;
    private final Writer writer;
    private final CaptureModel capture;
    private final QuestionsModel questions;
    private final ReadOnlyObjectWrapper<Talk> talk = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PhaseClock> clock = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private Preset preset = Preset.SHORT;
    private Instant begunAt;
    private Tasks.Running ticking = () -> {};
    private boolean reading;
    private boolean again;

    public TalkModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.writer = new Writer(shell);
        this.questions = new QuestionsModel(services, shell, writer);
        this.capture = new CaptureModel(services, shell, writer, questions.current()::get);
        services.workspace().listen(_ -> shell.tasks().onScreen(this::refresh));
    }

    /** Goes into that meeting, or on with it; {@code opened} follows unless it is gone. */
    public void open(String meetingId, Runnable opened) {
        flush();
        shell.tasks()
                .run(
                        _ -> services.book().open(meetingId),
                        found -> found.ifPresent(each -> begin(each, opened)),
                        shell::failed);
    }

    private void begin(Talk found, Runnable opened) {
        preset = Preset.usual(found.meeting().slot().minutes());
        begunAt = services.now();
        talk.set(found);
        capture.open(found.meeting().id());
        questions.open(found.list());
        tick();
        changed();
        ticking.cancel();
        ticking = shell.tasks().every(TICK, this::tick);
        opened.run();
    }

    private void refresh() {
        if (talk.get() == null) {
            return;
        }
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        var id = talk.get().meeting().id();
        shell.tasks().run(_ -> services.book().open(id), this::show, this::failed);
    }

    private void failed(Exception failure) {
        reading = false;
        again = false;
        shell.failed(failure);
    }

    private void show(Optional<Talk> found) {
        reading = false;
        if (talk.get() != null && found.isEmpty()) {
            close();
        }
        found.filter(each -> isOpen(each.meeting().id()))
                .ifPresent(
                        each -> {
                            talk.set(each);
                            capture.follow(each.jottings());
                            questions.follow(each.list());
                            tick();
                            changed();
                        });
        if (again) {
            again = false;
            refresh();
        }
    }

    private boolean isOpen(String meetingId) {
        return talk.get() != null && talk.get().meeting().id().equals(meetingId);
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }

    private void tick() {
        if (talk.get() != null) {
            clock.set(PhaseClock.at(talk.get().meeting().slot(), plan(), services.now()));
        }
    }

    /** How the agreed time is divided. */
    public PhasePlan plan() {
        return PhasePlan.of(preset, talk.get().meeting().slot().minutes());
    }

    public Preset preset() {
        return preset;
    }

    /** Divides the time the other way. */
    public void otherPreset() {
        preset = preset.other();
        tick();
        changed();
    }

    /** Leaves the questions that matter, or brings all back. */
    public void shorten() {
        var now = clock.get();
        var left =
                now.phase() == Phase.BEFORE
                        ? plan().questions()
                        : now.left().minus(plan().closing());
        questions.shorten(left.isNegative() ? Duration.ZERO : left);
        changed();
    }

    /** Whether it is time to ask what one asks at the end. */
    public boolean isClosing() {
        var phase = clock.get().phase();
        boolean nothingLeft = questions.size() > 0 && questions.current().get() == null;
        return phase == Phase.CLOSING || phase == Phase.OVER || nothingLeft;
    }

    /** The meeting takes five minutes longer. */
    public void extend() {
        var id = talk.get().meeting().id();
        writer.write(
                () -> services.capture().extend(id, EXTENSION),
                text("talk.toast.extended", EXTENSION));
    }

    /** The meeting is over; {@code then} follows with its id once that is written. */
    public void end(Consumer<String> then) {
        if (talk.get() == null) {
            return;
        }
        capture.finish();
        questions.flush();
        var id = talk.get().meeting().id();
        var begun = begunAt;
        writer.write(
                () -> {
                    services.capture().end(id, begun);
                    return id;
                },
                ended -> {
                    close();
                    then.accept(ended);
                });
    }

    /** Leaves it as it is; all that was typed is kept. */
    public void leave() {
        flush();
        ticking.cancel();
    }

    private void close() {
        ticking.cancel();
        talk.set(null);
        changed();
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        capture.flush();
        questions.flush();
    }

    /** The meeting as last read; null while there is none. */
    public ReadOnlyObjectProperty<Talk> talk() {
        return talk.getReadOnlyProperty();
    }

    /** Where it stands; a new one each second. */
    public ReadOnlyObjectProperty<PhaseClock> clock() {
        return clock.getReadOnlyProperty();
    }

    /** Rises whenever anything but the clock changed. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public CaptureModel capture() {
        return capture;
    }

    public QuestionsModel questions() {
        return questions;
    }

    public Services services() {
        return services;
    }
}
