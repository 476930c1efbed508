package foothold.service.imports;

import foothold.service.ImportResult;

/** A file that was read and understood, and can be imported; nothing is written yet. */
public interface Prepared {

    /** What {@link #apply} would say; nothing is written. */
    ImportResult rehearse();

    /**
     * Imports it as one undoable edit; none when there is nothing new.
     *
     * @throws foothold.service.StoreException when nothing could be written; nothing was changed
     *     then
     */
    ImportResult apply();

    /**
     * A LinkedIn export.
     *
     * @param by what carries it out
     * @param plan what to do; another one may be put in its place
     */
    record Connections(LinkedInImport by, ImportPlan plan) implements Prepared {

        @Override
        public ImportResult rehearse() {
            return by.rehearse(plan);
        }

        @Override
        public ImportResult apply() {
            return by.apply(plan);
        }
    }
}
