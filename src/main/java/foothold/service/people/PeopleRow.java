package foothold.service.people;

import foothold.service.Store;

/**
 * A contact as the list shows, finds and sorts them.
 *
 * @param person as stored; never null
 * @param situation where they stand; never null
 * @param haystack what the free text is looked for in, folded
 * @param sortName the name, folded
 */
public record PeopleRow(
        Store.PersonRow person, Situation situation, String haystack, String sortName) {

    static PeopleRow of(Store.PersonRow person, Situation situation) {
        // A line end between the parts: no word one types can match across two of them.
        String haystack =
                String.join(
                        "\n",
                        Folded.of(person.name()),
                        Folded.of(person.job().role()),
                        Folded.of(person.job().organization()),
                        Folded.of(String.join("\n", person.filed().tags())),
                        Folded.of(person.reach()));
        return new PeopleRow(person, situation, haystack, Folded.of(person.name()));
    }

    /** The same person in another situation. */
    PeopleRow in(Situation other) {
        return other.equals(situation) ? this : new PeopleRow(person, other, haystack, sortName);
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
