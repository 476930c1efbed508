package foothold.service.imports;

import foothold.service.Change;
import foothold.service.ImportResult;
import foothold.service.Records;
import foothold.service.imports.plan.ImportPlan;

import java.util.List;
import java.util.Set;

/** A file that was read and understood, and can be imported; nothing is written yet. */
public interface Prepared {

    /** What an import would write, and what it would say. */
    record Outcome(List<Change> changes, ImportResult result) {}

    /** What {@link #apply} would do if these were the records; nothing is written. */
    Outcome outcome(Records known);

    /** What {@link #apply} would say; nothing is written. */
    ImportResult rehearse();

    /**
     * Imports it as one undoable edit; none when there is nothing new.
     *
     * @throws foothold.service.StoreException when nothing could be written; nothing was changed
     *     then
     */
    ImportResult apply();

    /** Why nothing can be read as it stands, as a sentence or two; null when something can. */
    default String refusal() {
        return null;
    }

    /**
     * A list of people.
     *
     * @param by what carries it out
     * @param plan what to do; another one may be put in its place
     * @param table where the columns are the user's to explain; else null
     */
    record People(PeopleImport by, ImportPlan plan, Table table) implements Prepared {

        @Override
        public Outcome outcome(Records known) {
            return by.outcome(plan, known);
        }

        @Override
        public ImportResult rehearse() {
            return by.rehearse(plan);
        }

        @Override
        public ImportResult apply() {
            return by.apply(plan);
        }

        @Override
        public String refusal() {
            return table == null ? null : table.refusal();
        }

        /** The same with other choices. */
        public People with(ImportPlan.Choices choices) {
            return new People(by, plan.with(choices), table);
        }

        /** The same with the columns as told; takes as long as reading the file. */
        public People with(Table told) {
            var next = by.preview(plan.source(), told.people());
            var targets = new ImportPlan.Choices(Set.of(), plan.choices().targets());
            return new People(by, next.with(targets), told);
        }
    }
}
