package foothold.service.transfer;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.exchange.archive.Archive;
import foothold.exchange.archive.ArchiveProblem;
import foothold.exchange.archive.ArchiveReader;
import foothold.exchange.archive.References;
import foothold.exchange.archive.UnreadableArchive;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.ImportResult;
import foothold.service.Workspace;
import foothold.service.imports.Importer;
import foothold.service.imports.Prepared;
import foothold.service.imports.RefusedFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int NAMED_PROBLEMS = 3;

    private final Workspace workspace;

    public ArchiveImport(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Prepared read(Path file) throws RefusedFile {
        try {
            var archive = ArchiveReader.read(file);
            var known = known();
            References.check(
                    archive, (shape, id) -> known.getOrDefault(shape, Map.of()).containsKey(id));
            return plan(archive, known);
        } catch (UnreadableArchive refused) {
            throw new RefusedFile(sentence(refused), refused);
        }
    }

    /** What an import would write, and what it would say. */
    private record Planned(Workspace workspace, List<Change> changes, ImportResult rehearse)
            implements Prepared {

        @Override
        public ImportResult apply() {
            if (!changes.isEmpty()) {
                var label = "Import an archive of " + rehearse.read() + " records";
                workspace.apply(Edit.of(label, changes));
            }
            return rehearse;
        }
    }

    private Planned plan(Archive archive, Map<Shape<?>, Map<String, Entity>> known) {
        boolean takesOver = empty();
        var changes = new ArrayList<Change>();
        int created = 0;
        int merged = 0;
        for (var entry : archive.entries()) {
            var before = known.getOrDefault(entry.shape(), Map.of()).get(entry.entity().id());
            boolean settled = before != null && !takesOver && entry.shape() == Shapes.SETTINGS;
            if (entry.entity().equals(before) || settled) {
                continue;
            }
            changes.add(new Change(before, entry.entity()));
            created += before == null ? 1 : 0;
            merged += before == null ? 0 : 1;
        }
        if (takesOver) {
            dropUnnamedPresets(archive, known, changes);
        }
        int read = archive.entries().size();
        var result = new ImportResult(read, created, merged, read - created - merged, List.of());
        return new Planned(workspace, List.copyOf(changes), result);
    }

    /** Shipped presets the archive does not have go, unless it has none at all. */
    private static void dropUnnamedPresets(
            Archive archive, Map<Shape<?>, Map<String, Entity>> known, List<Change> changes) {
        if (!archive.holds(Shapes.CADENCE)) {
            return;
        }
        var kept =
                archive.entries().stream()
                        .filter(entry -> entry.shape() == Shapes.CADENCE)
                        .map(entry -> entry.entity().id())
                        .collect(Collectors.toSet());
        known.getOrDefault(Shapes.CADENCE, Map.of()).values().stream()
                .filter(preset -> !kept.contains(preset.id()))
                .map(Change::delete)
                .forEach(changes::add);
    }

    private boolean empty() {
        return Shapes.ALL.stream()
                .filter(shape -> !RULES.contains(shape))
                .allMatch(shape -> workspace.store().count(shape) == 0);
    }

    /** What the file has of the shapes the archive brings or points to, by id. */
    private Map<Shape<?>, Map<String, Entity>> known() {
        return workspace
                .store()
                .snapshot(
                        () ->
                                Shapes.ALL.stream()
                                        .collect(
                                                Collectors.toMap(Function.identity(), this::byId)));
    }

    private <T extends Entity> Map<String, Entity> byId(Shape<T> shape) {
        return workspace.store().all(shape).stream()
                .collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    private static String sentence(UnreadableArchive refused) {
        var problems = refused.problems();
        if (problems.isEmpty()) {
            return refused.getMessage();
        }
        var named =
                problems.stream()
                        .limit(NAMED_PROBLEMS)
                        .map(ArchiveImport::located)
                        .collect(Collectors.joining("; "));
        int more = problems.size() - NAMED_PROBLEMS;
        return refused.getMessage() + " " + named + (more > 0 ? "; and " + more + " more." : ".");
    }

    private static String located(ArchiveProblem problem) {
        return "line " + problem.line() + ", " + problem.sentence();
    }
}
