package foothold.domain.etiquette;

import foothold.domain.Text;
import foothold.domain.etiquette.text.NameIndex;
import foothold.domain.etiquette.text.Words;

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
        var first = people.stream().map(Context::first).collect(Collectors.toSet());
        this.firstNames = new NameIndex(first);
        this.greetable = first.stream().map(Words::folded).collect(Collectors.toSet());
    }

    /**
     * An index of those names, the recipient's included; nulls and empty names are left out.
     *
     * @param people full names of all contacts
     * @param organizations names of all organizations
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

    /** Whether a contact goes by that first name, whatever the capitals. */
    boolean isFirstName(String name) {
        return greetable.contains(Words.folded(name));
    }
}
