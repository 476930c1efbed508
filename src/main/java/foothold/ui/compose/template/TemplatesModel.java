package foothold.ui.compose.template;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Template;
import foothold.service.Topic;
import foothold.service.compose.template.Templates;
import foothold.service.compose.template.Templates.Listed;
import foothold.service.compose.template.Templates.Origin;
import foothold.ui.Shell;
import foothold.ui.compose.act.Services;
import foothold.ui.control.Typing;
import foothold.ui.control.Writer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The templates there are, and the one that is open, kept as it is typed. FX thread. */
final class TemplatesModel {
    private final Templates templates;
    private final Shell shell;
    private final Writer writer;
    private final Typing typing;
    private final ObservableList<Listed> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Listed> open = new ReadOnlyObjectWrapper<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.REQUEST);
    private final ObjectProperty<Optional<Channel>> channel =
            new SimpleObjectProperty<>(Optional.empty());
    private boolean showing;

    TemplatesModel(Services services, Shell shell) {
        this.templates = services.desk().templates();
        this.shell = shell;
        this.writer = new Writer(shell);
        this.typing = new Typing(shell.tasks(), services::now, this::keep);
        for (var field : List.of(name, subject, body)) {
            field.subscribe(this::changed);
        }
        kind.subscribe(this::changed);
        channel.subscribe(this::changed);
        services.workspace().listen(topics -> shell.tasks().onScreen(() -> touched(topics)));
    }

    /** Reads the templates again. */
    void refresh() {
        var id = open.get() == null ? null : open.get().template().id();
        shell.tasks().run(_ -> templates.all(), read -> arrived(read, id), shell::failed);
    }

    private void arrived(List<Listed> read, String id) {
        if (!read.equals(List.copyOf(all))) {
            all.setAll(read);
        }
        var same = read.stream().filter(each -> each.template().id().equals(id)).findFirst();
        show(same.orElse(read.getFirst()));
    }

    private void touched(Set<Topic> topics) {
        if (!all.isEmpty()
                && (topics.contains(Topic.LIBRARY) || topics.contains(Topic.EVERYTHING))) {
            refresh();
        }
    }

    /** Opens that template. */
    void open(Listed listed) {
        if (listed != null && !isOpen(listed)) {
            typing.flush();
            show(listed);
        }
    }

    private boolean isOpen(Listed listed) {
        return open.get() != null && open.get().template().id().equals(listed.template().id());
    }

    private void show(Listed listed) {
        boolean newer = isOpen(listed) && (typing.waiting() || writer.busy());
        open.set(listed);
        if (newer || listed.template().equals(now())) {
            return;
        }
        showing = true;
        var template = listed.template();
        name.set(template.name());
        kind.set(template.use().kind());
        channel.set(Optional.ofNullable(template.use().channel()));
        subject.set(Objects.requireNonNullElse(template.subject(), ""));
        body.set(template.body());
        showing = false;
    }

    private void changed() {
        if (!showing && open.get() != null) {
            typing.changed();
        }
    }

    /** The template as it stands; the old name while there is none. */
    private Template now() {
        var before = open.get().template();
        var called = Text.orNull(name.get()) == null ? before.name() : name.get();
        return new Template(before.id(), called, use(), subject.get(), body.get());
    }

    private Template.Use use() {
        return new Template.Use(kind.get(), channel.get().orElse(null));
    }

    private void keep(String pause) {
        var now = now();
        writer.write(() -> templates.write(now, pause));
    }

    void flush() {
        typing.flush();
    }

    /** Makes an own template like the open one, and opens it. */
    void copy() {
        typing.flush();
        var now = now();
        writer.write(() -> templates.copy(now), this::made);
    }

    /** Makes an own template that is still empty, for the same use as the open one. */
    void add() {
        typing.flush();
        var use = use();
        writer.write(() -> templates.add(use, text("compose.templates.new")), this::made);
    }

    private void made(Template template) {
        show(new Listed(template, Origin.OWN));
        refresh();
        shell.toastWithUndo(text("compose.templates.made", template.name()));
    }

    /** Takes an own template away, or makes a changed one as it was shipped. */
    void remove() {
        typing.flush();
        var listed = open.get();
        var key =
                listed.origin() == Origin.OWN
                        ? "compose.templates.deleted"
                        : "compose.templates.restored";
        writer.write(
                () -> {
                    templates.remove(listed.template().id());
                    return text(key, listed.template().name());
                },
                said -> {
                    refresh();
                    shell.toastWithUndo(said);
                });
    }

    ObservableList<Listed> all() {
        return all;
    }

    ReadOnlyObjectProperty<Listed> open() {
        return open.getReadOnlyProperty();
    }

    StringProperty name() {
        return name;
    }

    StringProperty subject() {
        return subject;
    }

    StringProperty body() {
        return body;
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    /** The way it goes; empty for any. */
    ObjectProperty<Optional<Channel>> channel() {
        return channel;
    }
}
