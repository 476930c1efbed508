package foothold.service.imports;

import foothold.domain.contact.Contact;
import foothold.exchange.Problem;
import foothold.exchange.UnreadableFile;
import foothold.exchange.linkedin.LinkedInFile;
import foothold.exchange.linkedin.LinkedInReader;
import foothold.exchange.linkedin.LinkedInRow;
import foothold.service.Edit;
import foothold.service.ImportResult;
import foothold.service.Workspace;
import foothold.service.imports.PlannedRow.Fate;
import foothold.service.imports.PlannedRow.News;
import foothold.service.imports.PlannedRow.Who;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Brings in the people of LinkedIn's Connections.csv: first a plan, then one undoable edit. */
public final class LinkedInImport {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public LinkedInImport(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * What importing that file would do.
     *
     * @throws RefusedFile when it is not such a file
     */
    public ImportPlan preview(Path file) throws RefusedFile {
        try {
            return preview(LinkedInReader.read(file));
        } catch (UnreadableFile refused) {
            throw new RefusedFile(refused.getMessage(), refused);
        }
    }

    /** What importing these rows would do; nothing is written. */
    public ImportPlan preview(LinkedInFile file) {
        var notes =
                file.notes().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Problem::line,
                                        Collectors.mapping(Problem::why, Collectors.toList())));
        var rows = new ArrayList<PlannedRow>();
        encounters(file).forEach(met -> rows.addAll(planned(met, notes)));
        file.skipped().forEach(problem -> rows.add(skipped(problem)));
        rows.sort(Comparator.comparingInt(PlannedRow::line));
        return new ImportPlan(file, rows, Set.of());
    }

    /**
     * Imports what was previewed, as one edit; writes nothing when there is nothing new. People are
     * recognised anew, so what was edited since the preview is not overwritten.
     *
     * @throws foothold.service.StoreException when nothing could be written; nothing was changed
     *     then
     */
    public ImportResult apply(ImportPlan plan) {
        var script = script(plan);
        if (!script.changes().isEmpty()) {
            workspace.apply(Edit.of(label(script), script.changes()));
        }
        return script.result();
    }

    /** What {@link #apply} would say; nothing is written. */
    public ImportResult rehearse(ImportPlan plan) {
        return script(plan).result();
    }

    private ImportScript script(ImportPlan plan) {
        var script = new ImportScript(plan, workspace.clock().instant(), random);
        encounters(plan.file()).forEach(script::add);
        return script;
    }

    /** What undo calls it: how many people were made or changed. */
    private static String label(ImportScript script) {
        long people =
                script.changes().stream()
                        .filter(change -> change.after() instanceof Contact)
                        .count();
        return people == 1
                ? "Import 1 person from LinkedIn"
                : "Import " + people + " people from LinkedIn";
    }

    private List<Encounter> encounters(LinkedInFile file) {
        var census = new Census(workspace.store());
        var people = Recognition.people(file.rows());
        var recognition = new Recognition(people, census.cards());
        return people.stream()
                .map(
                        person ->
                                new Encounter(
                                        new Told(person.rows()),
                                        recognition
                                                .contactOf(person)
                                                .map(Card::contact)
                                                .orElse(null),
                                        census))
                .toList();
    }

    private static List<PlannedRow> planned(Encounter met, Map<Integer, List<String>> notes) {
        var news = met.news();
        int line = met.told().first().line();
        return met.told().rows().stream()
                .map(
                        row ->
                                row.line() == line
                                        ? planned(met, row, fate(met, news), news, met.notes())
                                        : planned(
                                                met,
                                                row,
                                                Fate.AGAIN,
                                                News.NONE,
                                                List.of("the same person as in line " + line)))
                .map(row -> row.noting(notes.getOrDefault(row.line(), List.of())))
                .toList();
    }

    private static PlannedRow planned(
            Encounter met, LinkedInRow row, Fate fate, News news, List<String> notes) {
        return new PlannedRow(row.line(), who(met, row), fate, news, notes);
    }

    private static Fate fate(Encounter met, News news) {
        if (met.contact() == null) {
            return Fate.NEW;
        }
        return news.equals(News.NONE) ? Fate.KNOWN : Fate.NEWS;
    }

    private static Who who(Encounter met, LinkedInRow row) {
        return new Who(
                met.contact() == null ? null : met.contact().id(),
                Card.name(row),
                row.work().position(),
                row.work().company());
    }

    private static PlannedRow skipped(Problem problem) {
        return new PlannedRow(
                problem.line(), Who.NOBODY, Fate.SKIPPED, News.NONE, List.of(problem.why()));
    }
}
