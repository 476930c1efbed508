package foothold.storage.backup;

import foothold.domain.backup.Reason;
import foothold.exchange.sealed.Sealed;
import foothold.service.backup.Backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder "backups" beside a data file. A backup's name tells whose it is, when it was made (in
 * UTC) and why: {@code foothold-20261125T090000000Z-exit.db}.
 */
final class Folder {
    private static final String NAME = "backups";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Path path;
    private final String stem;
    private final Pattern names;

    private Folder(Path path, String stem) {
        this.path = path;
        this.stem = stem;
        this.names =
                Pattern.compile(
                        Pattern.quote(stem) + "-(\\d{8}T\\d{9}Z)-([a-z]+)\\.db(\\.sealed)?");
    }

    /** The one of that data file. */
    static Folder of(Path dataFile) {
        var name = dataFile.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return new Folder(dataFile.resolveSibling(NAME), dot > 0 ? name.substring(0, dot) : name);
    }

    Path path() {
        return path;
    }

    /** The name of a backup made then. */
    Path file(Instant made, Reason reason, boolean sealed) {
        var name = stem + "-" + MOMENT.format(made) + "-" + reason.word() + ".db";
        return path.resolve(sealed ? name + Sealed.ENDING : name);
    }

    /** Whether one was made then for that reason. */
    boolean has(Instant made, Reason reason) {
        return Files.exists(file(made, reason, false)) || Files.exists(file(made, reason, true));
    }

    /** The backups in it, newest first. A file without a seal is none. */
    List<Backup> all() throws IOException {
        var found = new ArrayList<Backup>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, stem(stem))) {
            for (var file : files) {
                backup(file).ifPresent(found::add);
            }
        } catch (NoSuchFileException _) {
            return List.of();
        }
        found.sort(Comparator.comparing(Backup::made).reversed());
        return List.copyOf(found);
    }

    private static DirectoryStream.Filter<Path> stem(String stem) {
        return file -> file.getFileName().toString().startsWith(stem);
    }

    private static boolean complete(Path file, boolean sealed) throws IOException {
        return sealed ? Sealed.is(file) : Seal.of(file).isPresent();
    }

    private Optional<Backup> backup(Path file) throws IOException {
        var name = names.matcher(file.getFileName().toString());
        if (!name.matches() || !complete(file, name.group(3) != null)) {
            return Optional.empty();
        }
        try {
            var made = MOMENT.parse(name.group(1), Instant::from);
            long bytes = Files.size(file);
            return Reason.of(name.group(2)).map(why -> new Backup(file, made, why, bytes));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
