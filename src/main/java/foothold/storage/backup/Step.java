package foothold.storage.backup;

import java.io.IOException;

/** The steps of making a backup and of bringing one back, in their order. */
public enum Step {
    /** The data file is looked through: a damaged one is not backed up. */
    LOOK,
    /** An empty file under a temporary name. */
    CREATE,
    /** SQLite writes everything into it. */
    COPY,
    /** It is opened again and read to the last record. */
    REOPEN,
    /** Its checksum is computed and put behind its end. */
    SEAL,
    /** It is forced to the disk. */
    FORCE,
    /** It gets its name. */
    NAME,
    /** The name is forced to the disk. */
    SETTLE,
    /** Old ones are let go. */
    PRUNE,
    /** A backup to be brought back is copied beside the data file and its checksum compared. */
    FETCH,
    /** What is damaged is kept aside. */
    KEEP_ASIDE,
    /** It takes the place of the data file. */
    REPLACE;

    /** Is told before each step; tests fail one, or end the process there. */
    @FunctionalInterface
    public interface Watch {
        /**
         * That step comes next.
         *
         * @throws IOException as if the step had failed
         */
        void before(Step step) throws IOException;
    }
}
