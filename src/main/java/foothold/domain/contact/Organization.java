package foothold.domain.contact;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An employer.
 *
 * @param name as one writes it; never empty
 * @param rank how it ranks among the targets; never null
 * @param about what I know of it; never null
 * @param closedAt when I decided to write to nobody else there, or null
 */
public record Organization(String id, String name, Rank rank, About about, Instant closedAt)
        implements Entity {

    /** How many people work there. */
    public enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    /**
     * What I know of it.
     *
     * @param notes its mission, its news, or null
     * @param size how large it is, or null when unknown
     * @param offeredOn the local day on which it made me an offer, or null
     */
    public record About(String notes, Size size, LocalDate offeredOn) {
        public static final About NOTHING = new About(null, null, null);

        public About {
            notes = Text.orNull(notes);
        }

        public About withNotes(String newNotes) {
            return new About(newNotes, size, offeredOn);
        }

        public About with(Size newSize) {
            return new About(notes, newSize, offeredOn);
        }

        /** The same with an offer made on that day, or with none for null. */
        public About offeredOn(LocalDate day) {
            return new About(notes, size, day);
        }
    }

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
        about = about == null ? About.NOTHING : about;
    }

    /** An organization of which only the name is known. */
    public static Organization named(String id, String name) {
        return new Organization(id, name, Rank.NONE, About.NOTHING, null);
    }

    public Organization withName(String newName) {
        return new Organization(id, newName, rank, about, closedAt);
    }

    public Organization with(Rank newRank) {
        return new Organization(id, name, newRank, about, closedAt);
    }

    public Organization with(About newAbout) {
        return new Organization(id, name, rank, newAbout, closedAt);
    }

    /** Closed at that time, or open again for null. */
    public Organization closedAt(Instant at) {
        return new Organization(id, name, rank, about, at);
    }
}
