package foothold.domain.plan;

import foothold.domain.Entity;
import foothold.domain.Text;
import foothold.domain.meeting.Jotting;

import java.util.List;
import java.util.Objects;

/**
 * A row of the path board: the user's own, or a shipped one as the user changed it.
 *
 * @param id a shipped criterion's id when it takes that one's place
 * @param name what paths are compared by; never empty
 * @param tags insights with one of these belong here when they name no criterion of their own
 * @param weight 0 (left out of the board) to 3 (decides)
 * @param position its place on the board, from 0
 */
public record Criterion(String id, String name, List<Jotting.Tag> tags, int weight, int position)
        implements Entity {
    public static final int HEAVIEST = 3;

    public Criterion {
        Objects.requireNonNull(id, "id");
        name = Text.orNull(name);
        if (name == null) {
            throw new IllegalArgumentException("a criterion needs a name");
        }
        tags = tags == null ? List.of() : List.copyOf(tags);
        if (weight < 0 || weight > HEAVIEST) {
            throw new IllegalArgumentException("a weight is 0 to 3, not " + weight);
        }
    }

    /** The same criterion under another name. */
    public Criterion withName(String newName) {
        return new Criterion(id, newName, tags, weight, position);
    }

    /** The same criterion, weighing more or less. */
    public Criterion withWeight(int newWeight) {
        return new Criterion(id, name, tags, newWeight, position);
    }

    /** The same criterion at another place of the board. */
    public Criterion at(int newPosition) {
        return new Criterion(id, name, tags, weight, newPosition);
    }
}
