package foothold.service.imports;

import foothold.domain.backup.Reason;
import foothold.domain.contact.Contact;
import foothold.exchange.Problem;
import foothold.exchange.person.PersonFile;
import foothold.exchange.person.PersonRow;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.ImportResult;
import foothold.service.Records;
import foothold.service.Workspace;
import foothold.service.imports.match.Card;
import foothold.service.imports.match.Census;
import foothold.service.imports.match.Recognition;
import foothold.service.imports.merge.Encounter;
import foothold.service.imports.merge.ImportScript;
import foothold.service.imports.merge.Told;
import foothold.service.imports.plan.ImportPlan;
import foothold.service.imports.plan.PlannedRow;
import foothold.service.imports.plan.PlannedRow.Fate;
import foothold.service.imports.plan.PlannedRow.News;
import foothold.service.imports.plan.PlannedRow.Who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Brings in the people of a file: first a plan, then one undoable edit. */
public final class PeopleImport {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public PeopleImport(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * What importing these people would do; nothing is written.
     *
     * @param source where they come from, as undo calls it
     */
    public ImportPlan preview(String source, PersonFile file) {
        var notes =
                file.notes().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Problem::line,
                                        Collectors.mapping(Problem::why, Collectors.toList())));
        var rows = new ArrayList<PlannedRow>();
        encounters(file, written()).forEach(met -> rows.addAll(planned(met, notes)));
        file.skipped().forEach(problem -> rows.add(skipped(problem)));
        rows.sort(Comparator.comparingInt(PlannedRow::line));
        return new ImportPlan(source, file, rows, ImportPlan.Choices.NONE);
    }

    /**
     * Imports what was previewed, as one edit; writes nothing when there is nothing new. People are
     * recognised anew, so what was edited since the preview is not overwritten.
     *
     * @throws foothold.service.StoreException when nothing could be written; nothing was changed
     *     then
     */
    public ImportResult apply(ImportPlan plan) {
        var script = script(plan, written());
        if (!script.changes().isEmpty()) {
            workspace.beforeMuchChanges(Reason.IMPORT);
            workspace.apply(Edit.of(label(plan, script.changes()), script.changes()));
        }
        return script.result();
    }

    /** What {@link #apply} would say; nothing is written. */
    public ImportResult rehearse(ImportPlan plan) {
        return script(plan, written()).result();
    }

    /** What importing would change and say if these were the records; nothing is written. */
    Prepared.Outcome outcome(ImportPlan plan, Records known) {
        var script = script(plan, known);
        return new Prepared.Outcome(script.changes(), script.result());
    }

    private Records written() {
        return workspace.store()::all;
    }

    private ImportScript script(ImportPlan plan, Records known) {
        var script = new ImportScript(plan, workspace.clock().instant(), random);
        encounters(plan.file(), known).forEach(script::add);
        return script;
    }

    /** What undo calls it: how many people were made or changed. */
    private static String label(ImportPlan plan, List<Change> changes) {
        long people = changes.stream().filter(change -> change.after() instanceof Contact).count();
        return people == 1
                ? "Import 1 person from " + plan.source()
                : "Import " + people + " people from " + plan.source();
    }

    private static List<Encounter> encounters(PersonFile file, Records known) {
        var census = new Census(known);
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
        var first = met.told().first();
        return met.told().rows().stream()
                .map(
                        row ->
                                row == first
                                        ? planned(met, row, fate(met, news), news, met.notes())
                                        : planned(
                                                met,
                                                row,
                                                Fate.AGAIN,
                                                News.NONE,
                                                List.of(
                                                        "the same person as in line "
                                                                + first.line())))
                .map(row -> row.noting(notes.getOrDefault(row.line(), List.of())))
                .toList();
    }

    private static PlannedRow planned(
            Encounter met, PersonRow row, Fate fate, News news, List<String> notes) {
        return new PlannedRow(row.line(), who(met, row), fate, news, notes);
    }

    private static Fate fate(Encounter met, News news) {
        if (met.contact() == null) {
            return Fate.NEW;
        }
        return news.equals(News.NONE) ? Fate.KNOWN : Fate.NEWS;
    }

    private static Who who(Encounter met, PersonRow row) {
        return new Who(
                met.contact() == null ? null : met.contact().id(),
                row.name(),
                row.text("role"),
                row.text("organization"));
    }

    private static PlannedRow skipped(Problem problem) {
        return new PlannedRow(
                problem.line(), Who.NOBODY, Fate.SKIPPED, News.NONE, List.of(problem.why()));
    }
}
