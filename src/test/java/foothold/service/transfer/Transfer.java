package foothold.service.transfer;

import foothold.domain.Entity;
import foothold.domain.flat.Shapes;
import foothold.exchange.archive.Records;
import foothold.service.ImportResult;
import foothold.service.Store;
import foothold.service.imports.RefusedFile;
import foothold.testdata.DataFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** A data file in a folder, with archives going in and out of it. */
final class Transfer implements AutoCloseable {
    private final Path folder;
    private final DataFile file;

    /** Makes a new data file in {@code folder}, as a user in Chicago gets it. */
    Transfer(Path folder) {
        try {
            this.folder = Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        this.file = new DataFile(folder);
    }

    DataFile file() {
        return file;
    }

    Store store() {
        return file.store();
    }

    ImportResult read(byte[] archive) throws IOException, RefusedFile {
        return new ArchiveImport(file.workspace()).read(saved(archive)).apply();
    }

    ImportResult rehearse(byte[] archive) throws IOException, RefusedFile {
        return new ArchiveImport(file.workspace()).read(saved(archive)).rehearse();
    }

    /** Reads an archive of these members; ' stands for the quotation mark. */
    ImportResult read(String members) throws IOException, RefusedFile {
        return read(archive(members));
    }

    byte[] written() throws IOException {
        var target = folder.resolve("out.json");
        new ArchiveExport(file.store()).write(target);
        return Files.readAllBytes(target);
    }

    /** Everything in the file. */
    Records records() {
        var all = new ArrayList<Entity>();
        Shapes.ALL.forEach(shape -> all.addAll(file.store().all(shape)));
        return Records.of(all);
    }

    static byte[] archive(String members) {
        var text = "{'format': 1, " + members + "}";
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private Path saved(byte[] archive) throws IOException {
        return Files.write(folder.resolve("in.json"), archive);
    }

    @Override
    public void close() {
        file.close();
    }
}
