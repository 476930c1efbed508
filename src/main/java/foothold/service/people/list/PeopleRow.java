package foothold.service.people.list;

import foothold.service.Store;

/**
 * A contact as the list shows, finds and sorts them.
 *
 * @param person as stored; never null
 * @param situation where they stand; never null
 * @param folded what they are found and sorted by
 */
public record PeopleRow(Store.PersonRow person, Situation situation, Folds folded) {

    /**
     * The texts of a row, folded.
     *
     * @param name never null
     * @param role or null
     * @param organization or null
     * @param haystack what the free text is looked for in; ends with a line end
     */
    record Folds(String name, String role, String organization, String haystack) {
        static Folds of(Store.PersonRow person) {
            var name = Folded.of(person.name());
            var role = Folded.of(person.job().role());
            var organization = Folded.of(person.job().organization());
            // A line end between the parts: no word one types can match across two of them.
            var haystack =
                    String.join(
                            "\n",
                            name,
                            role,
                            organization,
                            Folded.of(String.join("\n", person.filed().tags())),
                            Folded.of(person.reach()),
                            "");
            return new Folds(name, orNull(role), orNull(organization), haystack);
        }

        private static String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    static PeopleRow of(Store.PersonRow person, Situation situation) {
        return new PeopleRow(person, situation, Folds.of(person));
    }

    /** The same person in another situation. */
    PeopleRow in(Situation other) {
        return other.equals(situation) ? this : new PeopleRow(person, other, folded);
    }

    public String id() {
        return person.id();
    }

    public String name() {
        return person.name();
    }

    /** What they do, or null. */
    public String role() {
        return person.job().role();
    }

    /** The name of their organization, or null. */
    public String organization() {
        return person.job().organization();
    }
}
