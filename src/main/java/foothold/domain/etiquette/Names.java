package foothold.domain.etiquette;

import foothold.domain.Text;
import foothold.domain.etiquette.text.NameIndex;
import foothold.domain.etiquette.text.PersonName;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of everybody and every organization, indexed once and shared by all drafts; make it
 * anew when a contact or an organization was added, renamed or taken away.
 */
public final class Names {
    public static final Names NONE = of(List.of(), List.of());

    private final NameIndex people;
    private final NameIndex organizations;
    private final NameIndex firstNames;
    private final Set<String> greetable;

    private Names(Collection<String> people, Collection<String> organizations) {
        this.people = new NameIndex(people);
        this.organizations = new NameIndex(organizations);
        var first =
                people.stream()
                        .map(name -> PersonName.of(name).first())
                        .collect(Collectors.toSet());
        this.firstNames = new NameIndex(first);
        this.greetable = first.stream().map(PersonName::plain).collect(Collectors.toSet());
    }

    /**
     * An index of those names; nulls, empty ones and repetitions do no harm.
     *
     * @param people full names of all contacts, the recipient among them or not
     * @param organizations names of all organizations, the recipient's among them or not
     */
    public static Names of(Collection<String> people, Collection<String> organizations) {
        return new Names(clean(people), clean(organizations));
    }

    private static Set<String> clean(Collection<String> names) {
        return names.stream()
                .map(Text::orNull)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    NameIndex people() {
        return people;
    }

    NameIndex organizations() {
        return organizations;
    }

    NameIndex firstNames() {
        return firstNames;
    }

    /** Whether a contact has that first name, whatever the capitals. */
    boolean isFirstName(String name) {
        return greetable.contains(PersonName.plain(name));
    }
}
