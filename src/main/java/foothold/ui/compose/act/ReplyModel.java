package foothold.ui.compose.act;

import static foothold.ui.Messages.text;

import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DayTime;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.log.line.LogEntry;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Logs what they answered: their words pasted, how it sounds, the day they named. */
public final class ReplyModel {
    private final PadModel pad;
    private final Services services;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>();

    ReplyModel(PadModel pad, Services services) {
        this.pad = pad;
        this.services = services;
        until.subscribe(() -> problem.set(""));
        when.subscribe(() -> problem.set(""));
        tone.subscribe(() -> problem.set(""));
    }

    void reset() {
        open.set(false);
        words.set("");
        until.set("");
        when.set("");
        tone.set(null);
        problem.set("");
    }

    /** Whether their answer is being logged instead of writing. */
    public BooleanProperty open() {
        return open;
    }

    public StringProperty words() {
        return words;
    }

    /** When it came, in words; empty means now. */
    public StringProperty when() {
        return when;
    }

    /** For later: ask again then; for out of office: back on that day. In words. */
    public StringProperty until() {
        return until;
    }

    /** How it sounds; null when not given. */
    public ObjectProperty<Tone> tone() {
        return tone;
    }

    public StringProperty problem() {
        return problem;
    }

    /** Whether such an answer names a day. */
    public boolean asksForDay() {
        return tone.get() == Tone.LATER || tone.get() == Tone.OUT_OF_OFFICE;
    }

    /** How the day is understood; empty when it says nothing. */
    public String reading() {
        return Wording.reading(read(until.get(), Lean.FUTURE), services.dates());
    }

    /** How the time it came is understood; empty when it says nothing. */
    public String whenReading() {
        return Wording.reading(read(when.get(), Lean.PAST), services.dates());
    }

    /** Logs the answer. A day is asked for but not demanded, since not everybody names one. */
    public void log() {
        var sheet = pad.letter().sheet().get();
        if (sheet == null) {
            return;
        }
        var day = asksForDay() ? read(until.get(), Lean.FUTURE) : null;
        var came = read(when.get(), Lean.PAST);
        boolean unread =
                asksForDay() && day == null && !until.get().isBlank()
                        || came == null && !when.get().isBlank();
        if (unread) {
            problem.set(text("compose.problem.noDate"));
            return;
        }
        var response = new Message.Response(tone.get(), day == null ? null : day.day());
        var channel = pad.letter().fields().channel().get();
        var entry = new LogEntry.Replied(response, channel, came, words.get());
        var id = sheet.material().contact().id();
        var at = services.quickLog().plan(id, entry).orElseThrow().at();
        if (at.isAfter(services.now())) {
            problem.set(text("compose.problem.futureReply"));
            return;
        }
        var said = new Message.Words(null, words.get(), response, null);
        pad.flush();
        pad.sending()
                .act(
                        () -> services.drafts().replied(id, channel, said, at),
                        text("compose.toast.replied", sheet.material().contact().name()));
    }

    private DayTime read(String said, Lean lean) {
        return services.dateWords().read(said, lean).orElse(null);
    }
}
