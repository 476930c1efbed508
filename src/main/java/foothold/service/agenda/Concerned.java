package foothold.service.agenda;

import java.util.Set;

/**
 * Whose follow-ups may have changed.
 *
 * @param everybody all of them, the sets then mean nothing
 * @param contacts ids of contacts
 * @param organizations ids of organizations
 */
record Concerned(boolean everybody, Set<String> contacts, Set<String> organizations) {
    static final Concerned EVERYBODY = new Concerned(true, Set.of(), Set.of());
    static final Concerned NOBODY = new Concerned(false, Set.of(), Set.of());

    Concerned {
        contacts = Set.copyOf(contacts);
        organizations = Set.copyOf(organizations);
    }
}
