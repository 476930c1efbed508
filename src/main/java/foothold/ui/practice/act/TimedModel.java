package foothold.ui.practice.act;

import foothold.domain.practice.Rehearsal;
import foothold.domain.practice.Rehearsal.About;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.Own;
import foothold.domain.practice.Rehearsal.Took;
import foothold.domain.practice.Rehearsal.What;
import foothold.service.practice.PracticeSheet;
import foothold.ui.control.saved.SavedText;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.Supplier;

/** A run by the clock, kept when it ends and judged after. For the FX thread. */
public final class TimedModel implements Drilling {
    private final PracticeModel model;
    private final Drill drill;
    private final Supplier<Draft> draft;
    private final RunClock clock;
    private final SavedText note;
    private final ReadOnlyObjectWrapper<Rehearsal> latest = new ReadOnlyObjectWrapper<>();
    private String latestId;

    /**
     * What a run is of.
     *
     * @param words how many were said, or null when nobody counted
     */
    public record Draft(What what, About about, Integer words) {}

    /** Runs of that sort; {@code draft} is asked when one ends. */
    public TimedModel(PracticeModel model, Drill drill, Supplier<Draft> draft) {
        this.model = model;
        this.drill = drill;
        this.draft = draft;
        this.clock = new RunClock(model.shell().tasks(), model.services()::now);
        this.note = model.saved(this::write);
        model.sheet().subscribe(this::follow);
    }

    private void follow(PracticeSheet sheet) {
        var now =
                sheet == null
                        ? null
                        : sheet.practised().stream()
                                .filter(each -> each.id().equals(latestId))
                                .findFirst()
                                .orElse(null);
        if (now != null && !model.writer().busy()) {
            note.follow(now.own().notes() == null ? "" : now.own().notes());
        }
        latest.set(now);
    }

    @Override
    public void clock() {
        if (clock.running().get()) {
            clock.stop();
            log(clock.seconds().get());
        } else {
            note.flush();
            latestId = null;
            latest.set(null);
            clock.start();
        }
    }

    /** Keeps one nobody timed. */
    public void logUntimed() {
        log(null);
    }

    private void log(Integer seconds) {
        note.flush();
        var made = draft.get();
        var at = seconds == null ? model.services().now() : clock.began();
        var took = new Took(at, seconds, made.words());
        model.writer()
                .write(
                        () ->
                                model.services()
                                        .rehearsals()
                                        .log(made.what(), made.about(), took, Own.NONE),
                        this::logged);
    }

    private void logged(Rehearsal made) {
        latestId = made.id();
        note.begin("");
        latest.set(made);
        model.refresh();
    }

    @Override
    public void rate(int rating) {
        var run = latest.get();
        if (run != null) {
            var before = run.own().rating();
            Integer now = before != null && before == rating ? null : Integer.valueOf(rating);
            model.writer().write(() -> model.services().rehearsals().rate(run.id(), now));
        }
    }

    private void write(String words, String pause) {
        var id = latestId;
        if (id != null) {
            model.writer().write(() -> model.services().rehearsals().note(id, words, pause));
        }
    }

    /** The run that ended last, to be judged; null before, and while one is under way. */
    public ReadOnlyObjectProperty<Rehearsal> latest() {
        return latest.getReadOnlyProperty();
    }

    /** What the user says about it, saved as it is typed. */
    public SavedText note() {
        return note;
    }

    public RunClock runClock() {
        return clock;
    }

    public Drill drill() {
        return drill;
    }

    public PracticeModel model() {
        return model;
    }

    /** Stops the clock without keeping the run, and writes what is typed. */
    public void leave() {
        clock.stop();
        note.flush();
    }
}
