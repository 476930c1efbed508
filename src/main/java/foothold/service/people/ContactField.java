package foothold.service.people;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Tie;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A fact about a contact that is typed in as text. Lists are one value a line. */
public enum ContactField {
    NAME("name"),
    PRONUNCIATION("pronunciation"),
    ROLE("role"),
    LOCATION("location"),
    TIME_ZONE("time zone"),
    EMAILS("mail addresses"),
    PHONES("phone numbers"),
    LINKS("links"),
    TIE_TEXT("tie"),
    TAGS("tags"),
    RESEARCH("research");

    private final String label;

    ContactField(String label) {
        this.label = label;
    }

    /** Why a text cannot be taken, or had better be looked at. */
    public enum Problem {
        NAME_MISSING(true),
        ZONE_UNKNOWN(true),
        /** Kept as typed all the same. */
        NO_ADDRESS(false),
        /** Kept as typed all the same. */
        NO_LINK(false);

        private final boolean refused;

        Problem(boolean refused) {
            this.refused = refused;
        }

        /** Whether the text is not kept. */
        public boolean refused() {
            return refused;
        }
    }

    /** What it is called inside a sentence. */
    public String label() {
        return label;
    }

    /** What to object to in {@code text}, if anything. */
    public Optional<Problem> problem(String text) {
        return Optional.ofNullable(
                switch (this) {
                    case NAME -> Text.orNull(text) == null ? Problem.NAME_MISSING : null;
                    case TIME_ZONE -> isZone(text) ? null : Problem.ZONE_UNKNOWN;
                    case EMAILS ->
                            lines(text).stream().allMatch(ContactField::isAddress)
                                    ? null
                                    : Problem.NO_ADDRESS;
                    case LINKS ->
                            lines(text).stream().allMatch(ContactField::isLink)
                                    ? null
                                    : Problem.NO_LINK;
                    default -> null;
                });
    }

    /** The value as text; empty when there is none. */
    public String read(Contact contact) {
        var profile = contact.profile();
        var reach = contact.reach();
        return Text.orEmpty(
                switch (this) {
                    case NAME -> profile.name();
                    case PRONUNCIATION -> profile.pronunciation();
                    case ROLE -> profile.job().role();
                    case LOCATION -> profile.place().location();
                    case TIME_ZONE ->
                            profile.place().zone() == null ? "" : profile.place().zone().getId();
                    case EMAILS -> String.join("\n", reach.emails());
                    case PHONES -> String.join("\n", reach.phones());
                    case LINKS -> String.join("\n", reach.links());
                    case TIE_TEXT -> contact.tie().text();
                    case TAGS -> String.join(", ", contact.standing().filing().tags());
                    case RESEARCH -> profile.research();
                });
    }

    /**
     * The contact with that value.
     *
     * @throws IllegalArgumentException when the text is refused ({@link Problem#refused})
     */
    public Contact write(Contact contact, String text) {
        if (problem(text).filter(Problem::refused).isPresent()) {
            throw new IllegalArgumentException("no " + label + ": " + text);
        }
        var profile = contact.profile();
        return switch (this) {
            case NAME -> contact.with(profile.withName(text));
            case PRONUNCIATION -> contact.with(profile.withPronunciation(text));
            case ROLE -> contact.with(profile.with(profile.job().withRole(text)));
            case LOCATION, TIME_ZONE -> contact.with(profile.with(place(profile, text)));
            case EMAILS, PHONES, LINKS -> contact.with(reach(contact.reach(), text));
            case TIE_TEXT -> contact.with(tie(contact.tie(), text));
            case TAGS -> {
                var standing = contact.standing();
                yield contact.with(standing.with(standing.filing().withTags(tags(text))));
            }
            case RESEARCH -> contact.with(profile.withResearch(text));
        };
    }

    private Profile.Place place(Profile profile, String text) {
        var place = profile.place();
        var zone = Text.orNull(text);
        return this == LOCATION
                ? new Profile.Place(text, place.zone())
                : new Profile.Place(place.location(), zone == null ? null : ZoneId.of(zone));
    }

    private Reach reach(Reach reach, String text) {
        return switch (this) {
            case EMAILS -> new Reach(lines(text), reach.phones(), reach.links());
            case PHONES -> new Reach(reach.emails(), lines(text), reach.links());
            default -> new Reach(reach.emails(), reach.phones(), lines(text));
        };
    }

    private static Tie tie(Tie tie, String text) {
        return new Tie(tie.kind(), text, tie.strength(), tie.internal(), tie.manager());
    }

    private static List<String> tags(String text) {
        return Text.values(Arrays.asList(text.split("[,;\n]")));
    }

    private static List<String> lines(String text) {
        return Text.values(text.lines().toList());
    }

    private static boolean isZone(String text) {
        var zone = Text.orNull(text);
        if (zone == null) {
            return true;
        }
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isAddress(String line) {
        int at = line.indexOf('@');
        return at > 0 && at < line.length() - 1 && line.indexOf(' ') < 0;
    }

    private static boolean isLink(String line) {
        return line.indexOf(' ') < 0 && line.indexOf('.') > 0;
    }
}
