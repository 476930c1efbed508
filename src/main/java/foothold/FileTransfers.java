package foothold;

import foothold.cli.port.ImportFormat;
import foothold.cli.port.Refused;
import foothold.service.ImportResult;
import foothold.service.imports.Importer;
import foothold.service.imports.Prepared;
import foothold.service.imports.RefusedFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files through the services that read and write them.
 *
 * @param importer finds out what a file is and reads it
 * @param archive writes everything
 * @param calendar writes every meeting
 */
record FileTransfers(Importer importer, Export archive, Export calendar)
        implements Program.Transfers {
    private static final ImportResult NOTHING = new ImportResult(0, 0, 0, 0, List.of());

    /** Writes records into a file of one format. */
    @FunctionalInterface
    interface Export {
        /**
         * Writes what there is into {@code file} and returns how many records that are.
         *
         * @throws IOException when it cannot be written
         */
        int write(Path file) throws IOException;
    }

    @Override
    public ImportResult read(List<Path> files, ImportFormat format, boolean rehearsal) {
        // All are read before the first is written, so that a bad one stops them all.
        var prepared = files.stream().map(file -> prepare(file, format)).toList();
        if (files.size() == 1) {
            return done(prepared.getFirst(), rehearsal);
        }
        var results = new ArrayList<ImportResult>();
        for (int i = 0; i < files.size(); i++) {
            // What an earlier file brought is known to a later one only when it is read again.
            var next = rehearsal ? prepared.get(i) : prepare(files.get(i), format);
            results.add(naming(files.get(i), done(next, rehearsal)));
        }
        return results.stream().reduce(NOTHING, FileTransfers::sum);
    }

    @Override
    public int writeArchive(Path file) throws IOException {
        return archive.write(file);
    }

    @Override
    public int writeCalendar(Path file) throws IOException {
        return calendar.write(file);
    }

    private Prepared prepare(Path file, ImportFormat format) {
        try {
            return importer.prepare(file, Importer.Format.valueOf(format.name()));
        } catch (RefusedFile refused) {
            throw new Refused(file + ": " + refused.getMessage());
        }
    }

    private static ImportResult done(Prepared prepared, boolean rehearsal) {
        return rehearsal ? prepared.rehearse() : prepared.apply();
    }

    /** Lines of several files are told apart by the file's name in the reason. */
    private static ImportResult naming(Path file, ImportResult result) {
        var skipped =
                result.skipped().stream()
                        .map(
                                row ->
                                        new ImportResult.Skipped(
                                                row.line(), file.getFileName() + ": " + row.why()))
                        .toList();
        return new ImportResult(
                result.read(), result.created(), result.merged(), result.unchanged(), skipped);
    }

    private static ImportResult sum(ImportResult one, ImportResult other) {
        var skipped = new ArrayList<>(one.skipped());
        skipped.addAll(other.skipped());
        return new ImportResult(
                one.read() + other.read(),
                one.created() + other.created(),
                one.merged() + other.merged(),
                one.unchanged() + other.unchanged(),
                skipped);
    }
}
