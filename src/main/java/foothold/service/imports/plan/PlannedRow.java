package foothold.service.imports.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What will become of one row of the file.
 *
 * @param line 1-based line of the file
 * @param who whom the row names
 * @param notes what the user should know about it, each as text without a full stop; for a skipped
 *     row the reason
 */
public record PlannedRow(int line, Who who, Fate fate, News news, List<String> notes) {

    /**
     * A person as the file has them. All texts are empty where the file says nothing, and all are
     * empty for a skipped row.
     *
     * @param contactId the contact they were recognised as, or null
     */
    public record Who(String contactId, String name, String role, String organization) {
        public static final Who NOBODY = new Who(null, "", "", "");
    }

    /** What becomes of a row. */
    public enum Fate {
        /** Makes a new contact. */
        NEW,
        /** Names somebody known, tells something not known yet or known otherwise. */
        NEWS,
        /** Names somebody known and tells nothing new. */
        KNOWN,
        /** Names the person of an earlier row. */
        AGAIN,
        /** Names nobody. */
        SKIPPED
    }

    /**
     * What a row of somebody known tells.
     *
     * @param fills what is not known yet and will be filled in
     * @param proposals what is known otherwise
     */
    public record News(Set<Field> fills, List<Proposal> proposals) {
        public static final News NONE = new News(Set.of(), List.of());

        public News {
            fills = Set.copyOf(fills);
            proposals = List.copyOf(proposals);
        }
    }

    /** What a row of the file can tell about a person. */
    public enum Field {
        NAME("name"),
        ROLE("role"),
        ORGANIZATION("organization"),
        PRONUNCIATION("pronunciation"),
        LOCATION("location"),
        ZONE("zone"),
        EMAIL("emails"),
        PHONE("phones"),
        PROFILE("links"),
        TAGS("tags"),
        RESEARCH("research"),
        TIE("tieText"),
        CONNECTED_ON("connectedOn"),
        /** Ties, strengths, marks: what only this program's own files tell. */
        MARKS("");

        private final String key;

        Field(String key) {
            this.key = key;
        }

        /** The name of that field of a contact; empty for several together. */
        public String key() {
            return key;
        }
    }

    /**
     * A fact about somebody known that the file tells differently; the user decides whether it is
     * taken over.
     *
     * @param line the 1-based line of the row that tells it
     * @param field one that holds a single text
     * @param before what is known here; never empty
     * @param after what the file says; never empty
     */
    public record Proposal(int line, Field field, String before, String after) {}

    public PlannedRow {
        notes = List.copyOf(notes);
    }

    /** The same with more to know about it. */
    public PlannedRow noting(List<String> more) {
        var all = Stream.concat(notes.stream(), more.stream()).toList();
        return new PlannedRow(line, who, fate, news, all);
    }
}
