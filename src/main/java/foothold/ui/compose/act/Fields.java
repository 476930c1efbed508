package foothold.ui.compose.act;

import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What stands on a pad, field by field. */
public final class Fields {
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.REQUEST);
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.EMAIL);
    private String templateId;
    private String given = "";

    public StringProperty subject() {
        return subject;
    }

    public StringProperty body() {
        return body;
    }

    /** The mail address it would go to; empty when none is known. */
    public StringProperty address() {
        return address;
    }

    public ObjectProperty<Kind> kind() {
        return kind;
    }

    public ObjectProperty<Channel> channel() {
        return channel;
    }

    /** Whether such a message has a subject at all. */
    public boolean titled() {
        return channel.get() == Channel.EMAIL || channel.get() == Channel.LINKEDIN_MESSAGE;
    }

    /** Whether there is no text, and no subject but the one that was given. */
    boolean blank() {
        var title = subject.get();
        return body.get().isBlank() && (title.isBlank() || title.equals(given));
    }

    void show(Message message) {
        kind.set(message.form().kind());
        channel.set(message.form().channel());
        show(message.words());
    }

    void show(Message.Words words) {
        templateId = words.templateId();
        given = words.subject() == null ? "" : words.subject();
        subject.set(given);
        body.set(words.body() == null ? "" : words.body());
    }

    /** That message with what stands here; a subject only where there can be one. */
    Message onto(Message message) {
        var form = new Message.Form(kind.get(), Message.Direction.OUTGOING, channel.get());
        var title = titled() ? subject.get() : null;
        var words = new Message.Words(title, body.get(), Message.Response.NONE, templateId);
        return message.with(form).with(words);
    }
}
