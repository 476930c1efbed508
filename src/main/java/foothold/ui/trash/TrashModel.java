package foothold.ui.trash;

import static foothold.ui.Messages.text;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.service.Workspace;
import foothold.service.trash.Trash;
import foothold.ui.HumanDates;
import foothold.ui.Shell;
import foothold.ui.control.Writer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.function.Supplier;

/** What the trash shows, and what can be done there. For the FX thread. */
final class TrashModel {
    private final Workspace workspace;
    private final Trash trash;
    private final Shell shell;
    private final Writer writer;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();

    /**
     * The trash as last looked at.
     *
     * @param entries who was deleted last first
     */
    record Page(List<Trash.Entry> entries, HumanDates dates) {
        Page {
            entries = List.copyOf(entries);
        }
    }

    TrashModel(Workspace workspace, Trash trash, Shell shell) {
        this.workspace = workspace;
        this.trash = trash;
        this.shell = shell;
        this.writer = new Writer(shell);
    }

    /** What there is to show; null until it was first read. */
    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** Reads it again, in the background. */
    void refresh() {
        shell.tasks().run(_ -> look(), page::set, shell::failed);
    }

    private Page look() {
        var clock = workspace.clock();
        var zone = workspace.store().find(Shapes.SETTINGS, Settings.ID).map(Settings::zone);
        return new Page(trash.all(), new HumanDates(zone.orElse(clock.getZone()), clock.instant()));
    }

    /** When somebody was deleted and until when they are kept, in words. */
    String detail(Trash.Entry entry) {
        var dates = page.get().dates();
        return text(
                "trash.detail",
                dates.moment(entry.at()),
                dates.day(entry.until().atZone(dates.zone()).toLocalDate()));
    }

    void restore(Trash.Entry entry) {
        write(() -> trash.restore(entry.id()).isPresent(), text("trash.restored", entry.name()));
    }

    void forget(Trash.Entry entry) {
        write(() -> trash.forget(entry.id()), text("trash.forgotten", entry.name()));
    }

    private void write(Supplier<Boolean> work, String said) {
        writer.write(
                work,
                done -> {
                    if (done) {
                        shell.toastWithUndo(said);
                    } else {
                        refresh();
                    }
                });
    }
}
