package foothold.ui.compose.act;

import static foothold.ui.Messages.text;

import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DayTime;
import foothold.domain.outreach.Message;
import foothold.service.log.line.LogEntry;
import foothold.ui.Shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.Instant;

/** Logs that the message on a pad went out. */
public final class Sending {
    private final PadModel pad;
    private final Services services;
    private final Shell shell;
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Runnable done = () -> {};

    Sending(PadModel pad, Services services, Shell shell) {
        this.pad = pad;
        this.services = services;
        this.shell = shell;
        when.subscribe(() -> problem.set(""));
    }

    /** Calls {@code listener} after a message was marked as sent or a reply was logged. */
    public void onDone(Runnable listener) {
        done = listener;
    }

    void reset() {
        when.set("");
        problem.set("");
    }

    /** When it went out, in words; empty means now. */
    public StringProperty when() {
        return when;
    }

    /** What is wrong with it; empty for nothing. */
    public StringProperty problem() {
        return problem;
    }

    /** Whether something is being written just now. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** How the words for the time are understood; empty when they say nothing. */
    public String reading() {
        return Wording.reading(said(), services.dates());
    }

    private DayTime said() {
        return services.dateWords().read(when.get(), Lean.PAST).orElse(null);
    }

    /** Marks the message as sent at the time filled in. */
    public void sent() {
        if (busy.get() || pad.letter().sheet().get() == null) {
            return;
        }
        var said = said();
        if (said == null && !when.get().isBlank()) {
            problem.set(text("compose.problem.noDate"));
            return;
        }
        var message = pad.outgoing();
        var at = at(message, said);
        if (at.isAfter(services.now())) {
            problem.set(text("compose.problem.future"));
            return;
        }
        // A template nobody filled in is not what was sent; only the fact is logged then.
        var out = pad.letter().untouched() ? message.with(Message.Words.NONE) : message;
        var name = pad.letter().sheet().get().material().contact().name();
        act(() -> services.drafts().sent(out, at), text("compose.toast.sent", name));
    }

    private Instant at(Message message, DayTime said) {
        var form = message.form();
        var entry = new LogEntry.Sent(form.kind(), form.channel(), said, null);
        return services.quickLog().plan(message.contactId(), entry).orElseThrow().at();
    }

    /** Runs a use case after what is still to be kept, clears the pad and says so. */
    void act(Runnable useCase, String toast) {
        busy.set(true);
        pad.writer()
                .write(
                        () -> {
                            useCase.run();
                            return toast;
                        },
                        what -> {
                            busy.set(false);
                            pad.clear();
                            done.run();
                            shell.toastWithUndo(what);
                        },
                        () -> busy.set(false));
    }
}
