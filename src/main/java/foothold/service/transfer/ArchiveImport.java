package foothold.service.transfer;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.backup.Passphrase;
import foothold.domain.backup.Reason;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.exchange.archive.Archive;
import foothold.exchange.archive.ArchiveProblem;
import foothold.exchange.archive.ArchiveReader;
import foothold.exchange.archive.References;
import foothold.exchange.archive.UnreadableArchive;
import foothold.exchange.sealed.Sealed;
import foothold.exchange.sealed.Unsealable;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.ImportResult;
import foothold.service.Records;
import foothold.service.Workspace;
import foothold.service.imports.Importer;
import foothold.service.imports.Prepared;
import foothold.service.imports.RefusedFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings in a JSON archive. An empty file takes over all of it, settings and presets included, so
 * that exporting again gives the same bytes; a file with people in it keeps its settings and
 * learns: records are matched by id, new ones are made, changed ones become as the archive has
 * them.
 */
public final class ArchiveImport implements Importer.Reader {
    private static final Set<Shape<?>> RULES = Set.of(Shapes.SETTINGS, Shapes.CADENCE);

    /** The presets of a new file; whoever has others has made them. */
    private static final Set<String> SHIPPED =
            Set.of(Settings.DEFAULT_CADENCE, "gentle", "persistent", "same-day-thanks");

    private static final String OWN_SETTINGS = "this file keeps its own settings";
    private static final String SEALED =
            "It is sealed with a passphrase. Import it in a terminal with “foothold import” and"
                    + " “--passphrase-file”. Nothing was changed.";
    private static final int MORE_PROBLEMS = 2;

    private final Workspace workspace;

    public ArchiveImport(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Prepared read(Path file) throws RefusedFile {
        return read(file, null);
    }

    @Override
    public Prepared read(Path file, Passphrase passphrase) throws RefusedFile {
        try {
            var archive = archive(file, passphrase);
            var known = workspace.store().snapshot(() -> known(workspace.store()::all));
            var dropped = dropped(archive, known);
            References.check(
                    archive,
                    (shape, id) ->
                            known.get(shape).containsKey(id)
                                    && !(shape == Shapes.CADENCE && dropped.contains(id)));
            return new Planned(workspace, archive, outcome(archive, known));
        } catch (UnreadableArchive refused) {
            throw new RefusedFile(sentence(refused), refused);
        }
    }

    private static Archive archive(Path file, Passphrase passphrase)
            throws RefusedFile, UnreadableArchive {
        try {
            if (!Files.isRegularFile(file) || !Sealed.is(file)) {
                return ArchiveReader.read(file);
            }
            if (passphrase == null) {
                throw new RefusedFile(SEALED, null);
            }
            try (var in = Sealed.open(file, passphrase)) {
                return ArchiveReader.read(in);
            }
        } catch (Unsealable refused) {
            throw new RefusedFile(refused.getMessage() + " Nothing was changed.", refused);
        } catch (IOException _) {
            return ArchiveReader.read(file); // says what is wrong with it
        }
    }

    /** An archive, with what importing it into the file as it is would write and say. */
    private record Planned(Workspace workspace, Archive archive, Outcome now) implements Prepared {

        @Override
        public Outcome outcome(Records known) {
            return ArchiveImport.outcome(archive, known(known));
        }

        @Override
        public ImportResult rehearse() {
            return now.result();
        }

        @Override
        public ImportResult apply() {
            if (!now.changes().isEmpty()) {
                var label = "Import an archive of " + now.result().read() + " records";
                workspace.beforeMuchChanges(Reason.IMPORT);
                workspace.apply(Edit.of(label, now.changes()));
            }
            return now.result();
        }
    }

    private static Set<String> dropped(Archive archive, Map<Shape<?>, Map<String, Entity>> known) {
        return empty(known) ? unnamedPresets(archive, known) : Set.of();
    }

    private static Prepared.Outcome outcome(
            Archive archive, Map<Shape<?>, Map<String, Entity>> known) {
        boolean takesOver = empty(known);
        var dropped = dropped(archive, known);
        var changes = new ArrayList<Change>();
        var skipped = new ArrayList<ImportResult.Remark>();
        int created = 0;
        int merged = 0;
        for (var entry : archive.entries()) {
            var before = known.get(entry.shape()).get(entry.entity().id());
            if (entry.entity().equals(before)) {
                continue;
            }
            if (before != null && !takesOver && entry.shape() == Shapes.SETTINGS) {
                skipped.add(new ImportResult.Remark(entry.line(), OWN_SETTINGS));
                continue;
            }
            changes.add(new Change(before, entry.entity()));
            created += before == null ? 1 : 0;
            merged += before == null ? 0 : 1;
        }
        dropped.forEach(id -> changes.add(Change.delete(known.get(Shapes.CADENCE).get(id))));
        int read = archive.entries().size();
        int unchanged = read - created - merged - skipped.size();
        var said = new ImportResult.Said(skipped, List.of());
        var result = new ImportResult(read, created, merged, unchanged, said);
        return new Prepared.Outcome(List.copyOf(changes), result);
    }

    /**
     * The presets of an empty file that are to go because the archive does not have them; none when
     * it says nothing of presets, or nothing of settings, which would then point to one that is
     * gone.
     */
    private static Set<String> unnamedPresets(
            Archive archive, Map<Shape<?>, Map<String, Entity>> known) {
        if (!archive.holds(Shapes.CADENCE) || !archive.holds(Shapes.SETTINGS)) {
            return Set.of();
        }
        var unnamed = new TreeSet<>(known.get(Shapes.CADENCE).keySet());
        archive.entries().stream()
                .filter(entry -> entry.shape() == Shapes.CADENCE)
                .forEach(entry -> unnamed.remove(entry.entity().id()));
        return unnamed;
    }

    /** Nothing in it but settings and the presets it came with. */
    private static boolean empty(Map<Shape<?>, Map<String, Entity>> known) {
        return SHIPPED.containsAll(known.get(Shapes.CADENCE).keySet())
                && known.entrySet().stream()
                        .filter(each -> !RULES.contains(each.getKey()))
                        .allMatch(each -> each.getValue().isEmpty());
    }

    /** What there is of every shape, by id. */
    private static Map<Shape<?>, Map<String, Entity>> known(Records records) {
        return Shapes.ALL.stream()
                .collect(Collectors.toMap(Function.identity(), shape -> byId(shape, records)));
    }

    private static <T extends Entity> Map<String, Entity> byId(Shape<T> shape, Records records) {
        return records.all(shape).stream()
                .collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    private static String sentence(UnreadableArchive refused) {
        // The message has named the first one.
        var more =
                refused.problems().stream()
                        .skip(1)
                        .limit(MORE_PROBLEMS)
                        .map(ArchiveImport::located)
                        .collect(Collectors.joining("; "));
        return refused.getMessage() + (more.isEmpty() ? "" : " Also " + more + ".");
    }

    private static String located(ArchiveProblem problem) {
        return "line " + problem.line() + ", " + problem.sentence();
    }
}
