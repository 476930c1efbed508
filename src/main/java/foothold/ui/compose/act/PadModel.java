package foothold.ui.compose.act;

import static foothold.ui.Messages.text;

import foothold.domain.outreach.Message;
import foothold.domain.outreach.Template;
import foothold.service.Topic;
import foothold.service.compose.Errand;
import foothold.ui.Shell;
import foothold.ui.control.Typing;
import foothold.ui.control.Writer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.Set;

/**
 * One message being written: laid out, checked at each keystroke, kept as it is typed. For the FX
 * thread.
 */
public final class PadModel {
    private final Services services;
    private final Shell shell;
    private final Writer writer;
    private final Typing typing;
    private final Letter letter;
    private final HandOver handOver;
    private final Sending sending;
    private final ReplyModel reply;
    private Errand errand;

    /** Whether the message was begun here, and not planned before. */
    private boolean own;

    /** Whether the file holds it. */
    private boolean kept;

    private boolean reading;
    private boolean again;
    private final ReadOnlyIntegerWrapper laidOut = new ReadOnlyIntegerWrapper();

    public PadModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.writer = new Writer(shell);
        this.typing = new Typing(shell.tasks(), services::now, this::keep);
        this.letter = new Letter(typing::changed, this::reformed);
        this.handOver = new HandOver(this, shell);
        this.sending = new Sending(this, services, shell);
        this.reply = new ReplyModel(this, services);
        services.awake().subscribe(this::woken);
        services.workspace().listen(topics -> shell.tasks().onScreen(() -> touched(topics)));
    }

    /** Lays out that errand; what lay here is kept. Nothing changes for the message that lies. */
    public void write(Errand next) {
        if (letter.message() != null && letter.message().id().equals(next.messageId())) {
            return;
        }
        clear();
        errand = next;
        read();
    }

    /** Keeps what is typed and clears the pad. */
    public void clear() {
        typing.flush();
        forget();
    }

    private void forget() {
        errand = null;
        kept = false;
        letter.clear();
        sending.reset();
        reply.reset();
        handOver.reset();
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        typing.flush();
    }

    public boolean blank() {
        return errand == null;
    }

    /** Whether that planned message is the one that lies here. */
    public boolean holds(Message planned) {
        return letter.message() != null && letter.message().id().equals(planned.id());
    }

    private void woken(boolean awake) {
        if (awake && !blank()) {
            read();
        }
    }

    private void read() {
        if (reading || !services.awake().get()) {
            again = reading;
            return;
        }
        reading = true;
        var wanted = kept ? Errand.goOn(letter.message()) : errand;
        int edits = letter.edits();
        boolean clean = !waiting();
        shell.tasks()
                .run(
                        _ -> Look.at(wanted, services),
                        look -> {
                            boolean unchanged = clean && !waiting() && edits == letter.edits();
                            arrived(wanted, look.orElse(null), unchanged);
                        },
                        this::failed);
    }

    /** Whether something is on its way to the file. */
    private boolean waiting() {
        return typing.waiting() || writer.busy() || sending.busy().get();
    }

    private void failed(Exception failure) {
        reading = again = false;
        shell.failed(failure);
    }

    private void arrived(Errand wanted, Look look, boolean unchanged) {
        reading = false;
        boolean mine = errand != null && wanted.contactId().equals(errand.contactId());
        boolean first = letter.message() == null;
        if (mine && look == null) {
            forget();
        }
        if (mine && look != null && (!first || wanted == errand)) {
            letter.know(look.sheet());
            lay(look, first, unchanged);
            letter.judge();
            if (first) {
                laidOut.set(laidOut.get() + 1);
            }
        }
        if (errand != null && (again || letter.message() == null && look != null)) {
            again = false;
            read();
        }
    }

    /**
     * Shows the message as the file holds it, or as a template fills it; but never in the place of
     * words that are newer.
     */
    private void lay(Look look, boolean first, boolean unchanged) {
        boolean held = look.kept().isPresent();
        boolean gone = kept && !held;
        if (first) {
            own = !held;
        }
        if (first || unchanged && (held || gone || !letter.typed())) {
            kept = held;
            letter.show(look.sheet().message(), look.kept().filter(Letter::worded).isPresent());
        }
    }

    /** It is for something else, or goes another way. */
    private void reformed() {
        if (letter.typed() || kept) {
            typing.changed();
        }
    }

    /** Begins anew with that template; words that are replaced by it come back by undoing. */
    public void use(Template template) {
        boolean replaced = letter.typed() && !letter.fields().blank();
        typing.flush();
        letter.fill(template);
        if (replaced || kept) {
            typing.changed();
            typing.flush();
        }
        if (replaced) {
            shell.toastWithUndo(text("compose.toast.template", template.name()));
        }
    }

    private void keep(String pause) {
        if (blank()) {
            return;
        }
        var now = letter.now();
        boolean left = letter.fields().blank() && own;
        kept = !left;
        writer.write(
                () -> {
                    if (left) {
                        services.drafts().drop(now, pause);
                    } else {
                        services.drafts().keep(now, pause);
                    }
                });
    }

    private void touched(Set<Topic> topics) {
        if (letter.concernedBy(topics)) {
            read();
        }
    }

    /** Keeps the message as it stands although nothing was typed, since it is on its way. */
    void underWay() {
        if (letter.message() != null && !letter.fields().blank()) {
            typing.changed();
            typing.flush();
        }
    }

    /** The message as it stands, kept so far; only while one is laid out. */
    Message outgoing() {
        typing.flush();
        return letter.now();
    }

    Writer writer() {
        return writer;
    }

    /** The message as it stands, and what is known of its person. */
    public Letter letter() {
        return letter;
    }

    /** Rises each time a message was laid out. */
    public ReadOnlyIntegerProperty laidOut() {
        return laidOut.getReadOnlyProperty();
    }

    public HandOver handOver() {
        return handOver;
    }

    public Sending sending() {
        return sending;
    }

    public ReplyModel reply() {
        return reply;
    }
}
