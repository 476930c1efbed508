package foothold.exchange.archive;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is not right with an archive: the first ones in full, the rest by number. */
final class Problems {
    private static final int KEPT = 100;

    private final List<ArchiveProblem> first = new ArrayList<>();
    private int count;

    void add(ArchiveProblem problem) {
        count++;
        if (first.size() < KEPT) {
            first.add(problem);
        }
    }

    boolean none() {
        return count == 0;
    }

    /** Throws when there are any. */
    void refuse() throws UnreadableArchive {
        if (!none()) {
            var one = first.getFirst();
            var what =
                    count == 1
                            ? "One thing in this archive is not right"
                            : count + " things in this archive are not right, the first";
            throw new UnreadableArchive(
                    UnreadableArchive.Kind.WRONG_RECORDS,
                    what
                            + " in line "
                            + one.line()
                            + ": "
                            + one.sentence()
                            + ". Nothing was changed. Correct the file and import it again.",
                    first);
        }
    }
}
