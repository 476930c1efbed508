package foothold;

import foothold.cli.port.ExportFormat;
import foothold.cli.port.ImportFormat;
import foothold.cli.port.Refused;
import foothold.domain.backup.Passphrase;
import foothold.domain.flat.Shapes;
import foothold.holidays.PublicHolidays;
import foothold.service.ImportResult;
import foothold.service.ImportResult.Remark;
import foothold.service.ImportResult.Said;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.WorkCalendars;
import foothold.service.board.BoardExport;
import foothold.service.board.Boards;
import foothold.service.imports.Importer;
import foothold.service.imports.Prepared;
import foothold.service.imports.RefusedFile;
import foothold.service.imports.Rehearsal;
import foothold.service.meetings.CalendarExport;
import foothold.service.questions.QuestionBank;
import foothold.service.sharing.Feed;
import foothold.service.transfer.ArchiveExport;
import foothold.service.transfer.ContactExport;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * Files through the services that read and write them.
 *
 * @param importer finds out what a file is and reads it
 * @param workspace what is written out
 */
record FileTransfers(Importer importer, Workspace workspace) implements Program.Transfers {
    private static final ImportResult NOTHING = new ImportResult(0, 0, 0, 0, Said.NOTHING);

    @Override
    public ImportResult read(
            List<Path> files, ImportFormat format, boolean rehearsal, Passphrase passphrase) {
        // All are read before the first is written, so that a bad one stops them all.
        var prepared = files.stream().map(file -> prepare(file, format, passphrase)).toList();
        if (files.size() == 1) {
            return rehearsal ? prepared.getFirst().rehearse() : prepared.getFirst().apply();
        }
        var results = rehearsal ? rehearsed(files, prepared) : applied(files, format, passphrase);
        return results.stream().reduce(NOTHING, FileTransfers::sum);
    }

    /** What an earlier file would bring is known to a later one. */
    private List<ImportResult> rehearsed(List<Path> files, List<Prepared> prepared) {
        var results = new ArrayList<ImportResult>();
        var soFar = new Rehearsal(workspace.store()::all);
        for (int i = 0; i < files.size(); i++) {
            var outcome = prepared.get(i).outcome(soFar);
            soFar.take(outcome.changes());
            results.add(naming(files.get(i), outcome.result()));
        }
        return results;
    }

    /** What an earlier file brought is known to a later one only when it is read again. */
    private List<ImportResult> applied(
            List<Path> files, ImportFormat format, Passphrase passphrase) {
        var results = new ArrayList<ImportResult>();
        for (var file : files) {
            results.add(naming(file, prepare(file, format, passphrase).apply()));
        }
        return results;
    }

    @Override
    public int write(Path file, ExportFormat format, Passphrase passphrase) throws IOException {
        var store = workspace.store();
        return switch (format) {
            case JSON -> new ArchiveExport(store).write(file, passphrase);
            case CSV -> new ContactExport(store).writeCsv(file);
            case VCARD -> new ContactExport(store).writeCards(file);
            case ICS -> calendar(file);
            case HTML -> board(file);
            case FEED -> feed(file);
        };
    }

    private int board(Path file) throws IOException {
        var calendars = new WorkCalendars(workspace.store(), new PublicHolidays());
        var bank = new QuestionBank(workspace, new SecureRandom());
        try (var agenda = new Agenda(workspace, new Rulebooks(workspace, calendars, null))) {
            var boards = new Boards(workspace, agenda, bank::questions);
            if (workspace.store().count(Shapes.PATH) == 0) {
                throw new Refused(
                        "There are no paths to compare, so " + file + " was not written.");
            }
            return new BoardExport(workspace, boards).write(file);
        }
    }

    private int feed(Path file) throws IOException {
        var calendars = new WorkCalendars(workspace.store(), new PublicHolidays());
        try (var agenda = new Agenda(workspace, new Rulebooks(workspace, calendars, null))) {
            var written = new Feed(workspace, agenda).write(file);
            return written.meetings() + written.due();
        }
    }

    private int calendar(Path file) throws IOException {
        int meetings = new CalendarExport(workspace).writeAll(file);
        if (meetings == 0) {
            throw new Refused("There are no meetings to write, so " + file + " was not written.");
        }
        return meetings;
    }

    private Prepared prepare(Path file, ImportFormat format, Passphrase passphrase) {
        try {
            var prepared =
                    importer.prepare(file, Importer.Format.valueOf(format.name()), passphrase);
            if (prepared.refusal() != null) {
                throw new Refused(file + ": " + prepared.refusal());
            }
            return prepared;
        } catch (RefusedFile refused) {
            throw new Refused(file + ": " + refused.getMessage());
        }
    }

    /** Lines of several files are told apart by the file's name in the reason. */
    private static ImportResult naming(Path file, ImportResult result) {
        return new ImportResult(
                result.read(),
                result.created(),
                result.merged(),
                result.unchanged(),
                new Said(naming(file, result.skipped()), naming(file, result.notes())));
    }

    private static List<Remark> naming(Path file, List<Remark> remarks) {
        return remarks.stream()
                .map(each -> new Remark(each.line(), file.getFileName() + ": " + each.why()))
                .toList();
    }

    private static ImportResult sum(ImportResult one, ImportResult other) {
        return new ImportResult(
                one.read() + other.read(),
                one.created() + other.created(),
                one.merged() + other.merged(),
                one.unchanged() + other.unchanged(),
                new Said(both(one.skipped(), other.skipped()), both(one.notes(), other.notes())));
    }

    private static List<Remark> both(List<Remark> some, List<Remark> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
