package foothold.ui.settings.you;

import foothold.domain.Settings;
import foothold.service.Workspace;
import foothold.service.settings.Preferences;
import foothold.ui.Shell;
import foothold.ui.control.Typing;
import foothold.ui.control.Writer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Objects;

/** What the user says about themselves, kept as it is typed. For the FX thread. */
public final class YouModel {
    private final Preferences preferences;
    private final Shell shell;
    private final Writer writer;
    private final Typing typing;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty signature = new SimpleStringProperty("");
    private final StringProperty names = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Settings> shown = new ReadOnlyObjectWrapper<>();
    private boolean showing;

    public YouModel(Preferences preferences, Workspace workspace, Shell shell) {
        this.preferences = preferences;
        this.shell = shell;
        this.writer = new Writer(shell);
        this.typing = new Typing(shell.tasks(), () -> workspace.clock().instant(), this::keep);
        List.of(name, signature, names).forEach(field -> field.subscribe(this::changed));
    }

    /** Shows what is kept, but not in the place of what is newer. */
    public void show(Settings settings) {
        shown.set(settings);
        if (typing.waiting() || writer.busy() || settings.me().equals(me(settings))) {
            return;
        }
        showing = true;
        name.set(Objects.requireNonNullElse(settings.me().name(), ""));
        signature.set(Objects.requireNonNullElse(settings.me().signature(), ""));
        names.set(String.join("\n", settings.me().names()));
        showing = false;
    }

    private void changed() {
        if (!showing && shown.get() != null) {
            typing.changed();
        }
    }

    private Settings.Me me(Settings settings) {
        return settings.me()
                .withName(name.get())
                .withSignature(signature.get())
                .withNames(List.of(names.get()));
    }

    private void keep(String pause) {
        var typed = List.of(name.get(), signature.get(), names.get());
        writer.write(
                () -> {
                    var me =
                            preferences
                                    .settings()
                                    .me()
                                    .withName(typed.get(0))
                                    .withSignature(typed.get(1))
                                    .withNames(List.of(typed.get(2)));
                    preferences.me(me, pause);
                });
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        typing.flush();
    }

    /** How many characters a LinkedIn note may have; null for the usual 300. */
    void chooseNoteLimit(Integer characters) {
        shell.tasks()
                .run(
                        _ -> preferences.noteLimit(characters),
                        label -> label.ifPresent(shell::toastWithUndo),
                        shell::failed);
    }

    StringProperty name() {
        return name;
    }

    StringProperty signature() {
        return signature;
    }

    /** The user's own employers and schools, one a line. */
    StringProperty names() {
        return names;
    }

    ReadOnlyObjectProperty<Settings> shown() {
        return shown.getReadOnlyProperty();
    }
}
