package foothold.ui.talk.act;

import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.question.ListedQuestion;
import foothold.domain.talk.TaggedLine;
import foothold.ui.Shell;
import foothold.ui.control.Typing;
import foothold.ui.control.Writer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.function.Supplier;

/** The one line in which one captures what is said. For the FX thread. */
public final class CaptureModel {
    private final Services services;
    private final Writer writer;
    private final Typing typing;
    private final Supplier<ListedQuestion> question;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Tag> tag = new SimpleObjectProperty<>();
    private String meetingId;
    private Jotting line;
    private boolean quiet;

    /**
     * @param question the one being talked about; gives null for none
     */
    CaptureModel(Services services, Shell shell, Writer writer, Supplier<ListedQuestion> question) {
        this.services = services;
        this.writer = writer;
        this.question = question;
        this.typing = new Typing(shell.tasks(), services::now, this::write);
        text.subscribe(_ -> changed());
        tag.subscribe(_ -> changed());
    }

    private void changed() {
        if (!quiet && meetingId != null) {
            typing.changed();
        }
    }

    void open(String id) {
        flush();
        meetingId = id;
        clear();
    }

    /** What is typed. */
    public StringProperty text() {
        return text;
    }

    /** The tag chosen by key, or null. */
    public ObjectProperty<Tag> tag() {
        return tag;
    }

    /** Chooses that tag, or none when it is chosen already. */
    public void choose(Tag chosen) {
        tag.set(tag.get() == chosen ? null : chosen);
    }

    private TaggedLine read() {
        return TaggedLine.read(text.get(), tag.get());
    }

    private void write(String pause) {
        var read = read();
        if (line == null && read.text().isBlank()) {
            return;
        }
        if (line == null) {
            line = services.capture().begin(meetingId, questionId());
        }
        line = line.with(read.tag()).withText(read.text());
        var now = line;
        writer.write(() -> services.capture().jot(now, pause));
    }

    private String questionId() {
        var asked = question.get();
        return asked == null ? null : asked.id();
    }

    /** The line is complete: the next one begins. */
    public void finish() {
        typing.flush();
        if (line != null && line.text().isBlank()) {
            var empty = line;
            writer.write(() -> services.capture().drop(empty));
        }
        clear();
    }

    /** Takes the latest line back into the field, to go on with it; only while it is empty. */
    public void recall(List<Jotting> lines) {
        if (text.get().isEmpty() && line == null && !lines.isEmpty()) {
            line = lines.getLast();
            show(line);
        }
    }

    /** The id of the line being typed, or null. */
    public String current() {
        return line == null ? null : line.id();
    }

    /** Follows what is stored, as after undo; what was just typed goes first. */
    void follow(List<Jotting> lines) {
        if (line == null || typing.waiting() || writer.busy()) {
            return;
        }
        var id = line.id();
        var stored = lines.stream().filter(each -> each.id().equals(id)).findFirst();
        if (stored.isEmpty()) {
            clear();
        } else if (!stored.get().equals(line)) {
            line = stored.get();
            show(line);
        }
    }

    /** Writes what is typed and not written yet. */
    void flush() {
        typing.flush();
    }

    private void clear() {
        line = null;
        quiet = true;
        text.set("");
        tag.set(null);
        quiet = false;
    }

    private void show(Jotting shown) {
        quiet = true;
        text.set(shown.text());
        tag.set(shown.tag());
        quiet = false;
    }
}
