package foothold.ui.importing;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.meetings.CalendarExport;
import foothold.service.transfer.ArchiveExport;
import foothold.service.transfer.ContactExport;
import foothold.ui.Shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Writes what is here into files for other programs. For the FX thread. */
final class ExportModel {
    private final Workspace workspace;
    private final Shell shell;

    /** What is taken out, and as what. */
    enum What {
        CSV("foothold-people.csv", "people"),
        VCARD("foothold-people.vcf", "people"),
        ICS("foothold-meetings.ics", "meetings"),
        JSON("foothold.json", "records");

        private final String file;
        private final String counted;

        What(String file, String counted) {
            this.file = file;
            this.counted = counted;
        }
    }

    ExportModel(Workspace workspace, Shell shell) {
        this.workspace = workspace;
        this.shell = shell;
    }

    /** Asks where to, and writes it there; a name without an ending gets the usual one. */
    void export(What what) {
        shell.dialogs()
                .chooseSaveAs(text("import.export.title"), what.file)
                .map(each -> withEnding(each, what))
                .ifPresent(
                        file ->
                                shell.tasks()
                                        .run(
                                                _ -> write(what, file),
                                                count -> shell.toast(said(what, count, file)),
                                                shell::failed));
    }

    private static Path withEnding(Path file, What what) {
        var name = Objects.toString(file.getFileName());
        var ending = what.file.substring(what.file.lastIndexOf('.'));
        return name.contains(".") ? file : file.resolveSibling(name + ending);
    }

    private int write(What what, Path file) throws IOException {
        var store = workspace.store();
        return switch (what) {
            case CSV -> new ContactExport(store).writeCsv(file);
            case VCARD -> new ContactExport(store).writeCards(file);
            case ICS -> new CalendarExport(workspace).writeAll(file);
            case JSON -> new ArchiveExport(store).write(file);
        };
    }

    private static String said(What what, int count, Path file) {
        return what == What.ICS && count == 0
                ? text("import.export.none")
                : text("import.export." + what.counted, count, file.getFileName());
    }
}
