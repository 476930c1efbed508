package foothold.exchange.archive;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;

import java.util.List;

/**
 * What an archive holds.
 *
 * @param entries every record, in the order of {@link Shapes#ALL} and within a list as in the file
 */
public record Archive(List<Entry> entries) {
    /** The number of the format this program writes, and the newest it reads. */
    public static final int FORMAT = 1;

    /** The member that holds the number. */
    static final String FORMAT_MEMBER = "format";

    /**
     * One record and its place in the file.
     *
     * @param shape what it is
     * @param index its position in its list, from 0
     * @param line its 1-based line in the file
     * @param entity the record
     */
    public record Entry(Shape<?> shape, int index, int line, Entity entity) {

        /** The problem of this record for that reason. */
        ArchiveProblem problem(String why) {
            return new ArchiveProblem(line, ArchiveProblem.place(shape, index, entity.id()), why);
        }
    }

    public Archive {
        entries = List.copyOf(entries);
    }

    /** Whether there is any record of that shape. */
    public boolean holds(Shape<?> shape) {
        return entries.stream().anyMatch(entry -> entry.shape() == shape);
    }

    /** Whether there is one object of that shape, without an id, instead of a list. */
    static boolean single(Shape<?> shape) {
        return shape == Shapes.SETTINGS;
    }
}
