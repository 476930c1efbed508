package foothold.domain.plan.hypothesis;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Tie;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What sort of person somebody is, as far as it may colour what they say.
 *
 * @param contactId who
 * @param values what is known of them; ids for organization and introducer
 */
public record Traits(String contactId, Map<Trait, String> values) {

    /** Values that only say that something is not so: being alike in these is no echo. */
    static final Set<String> NOTHING = Set.of("", Tie.Kind.NONE.name());

    /** By what voices can be one-sided. */
    public enum Trait {
        SIZE,
        TIE,
        LEVEL,
        ORGANIZATION,
        INTRODUCER;

        /** All values there are, or none when any id will do. */
        List<String> all() {
            return switch (this) {
                case SIZE -> names(Organization.Size.values());
                case TIE -> names(Tie.Kind.values());
                case LEVEL -> names(Profile.Level.values());
                case ORGANIZATION, INTRODUCER -> List.of();
            };
        }

        private static List<String> names(Enum<?>[] values) {
            return Arrays.stream(values).map(Enum::name).toList();
        }
    }

    public Traits {
        values = Map.copyOf(values);
    }

    /**
     * What is known of a contact.
     *
     * @param employer theirs, or null
     * @param introducerId who named them first, or null
     */
    public static Traits of(Contact contact, Organization employer, String introducerId) {
        var values = new EnumMap<Trait, String>(Trait.class);
        if (employer != null) {
            values.put(Trait.ORGANIZATION, employer.id());
            put(values, Trait.SIZE, employer.about().size());
        }
        put(values, Trait.TIE, contact.tie().kind());
        put(values, Trait.LEVEL, contact.profile().job().footing().level());
        values.put(Trait.INTRODUCER, introducerId == null ? "" : introducerId);
        return new Traits(contact.id(), values);
    }

    private static void put(Map<Trait, String> values, Trait trait, Enum<?> value) {
        if (value != null) {
            values.put(trait, value.name());
        }
    }

    /** What they are in that respect, if it is known. */
    public Optional<String> value(Trait trait) {
        return Optional.ofNullable(values.get(trait));
    }
}
