package foothold.domain.contact;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.util.Objects;

/**
 * An employer.
 *
 * @param name as one writes it; never empty
 * @param rank how it ranks among the targets; never null
 * @param notes its mission, its news, what I know of it, or null
 * @param closedAt when I decided to write to nobody else there, or null
 */
public record Organization(String id, String name, Rank rank, String notes, Instant closedAt)
        implements Entity {

    /**
     * LAMP (after Steve Dalton, The 2-Hour Job Search): sorted by motivation down, posting down,
     * advocacy yes first. The L is the list itself.
     *
     * @param advocacy there is a likely advocate there; null when not looked into
     * @param motivation 0 to 3, or null when not judged
     * @param posting 1 (nothing fitting posted) to 3 (a fitting posting), or null when not looked
     *     up
     */
    public record Rank(Boolean advocacy, Integer motivation, Integer posting) {
        public static final Rank NONE = new Rank(null, null, null);

        public Rank {
            within(motivation, 0, "motivation");
            within(posting, 1, "posting");
        }

        private static void within(Integer value, int least, String what) {
            if (value != null && (value < least || value > 3)) {
                throw new IllegalArgumentException(what + " is " + least + " to 3, not " + value);
            }
        }
    }

    public Organization {
        Objects.requireNonNull(id, "id");
        name = Text.orNull(name);
        if (name == null) {
            throw new IllegalArgumentException("an organization needs a name");
        }
        rank = rank == null ? Rank.NONE : rank;
        notes = Text.orNull(notes);
    }

    /** An organization of which only the name is known. */
    public static Organization named(String id, String name) {
        return new Organization(id, name, Rank.NONE, null, null);
    }
}
