package foothold.service.duplicates;

import foothold.domain.contact.Contact;
import foothold.exchange.linkedin.ProfileUrl;
import foothold.service.imports.match.Card;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What of a contact can tell that somebody else is the same person; taken once of each. */
final class Traits {
    private static final String MEMBER = "linkedin.com/in/";
    private static final int SHORTEST_MAIL_NAME = 5;

    /** Mailboxes of nobody in particular. */
    private static final Set<String> ROLES =
            Set.of(
                    "admin",
                    "contact",
                    "email",
                    "hello",
                    "hiring",
                    "kontakt",
                    "marketing",
                    "office",
                    "careers",
                    "recruiting",
                    "sales",
                    "support",
                    "service",
                    "welcome",
                    "press");

    private final Contact contact;
    private final String organization;
    private final NameParts name;
    private final Set<String> emails;
    private final Set<String> phones;
    private final Set<String> profiles;

    Traits(Contact contact, String organization) {
        this.contact = contact;
        this.organization = organization == null ? "" : Card.folded(organization);
        this.name = NameParts.of(contact.name());
        this.emails = keys(contact.reach().emails(), Card::folded);
        this.phones = keys(contact.reach().phones(), Card::phone);
        this.profiles = keys(contact.reach().links(), ProfileUrl::key);
    }

    private static Set<String> keys(List<String> values, Function<String, String> key) {
        return values.isEmpty()
                ? Set.of()
                : values.stream()
                        .map(key)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.toSet());
    }

    Contact contact() {
        return contact;
    }

    String organization() {
        return organization;
    }

    NameParts name() {
        return name;
    }

    Set<String> emails() {
        return emails;
    }

    Set<String> phones() {
        return phones;
    }

    Set<String> profiles() {
        return profiles;
    }

    /** What stands before the at sign, where it names somebody. */
    Set<String> mailNames() {
        return emails.isEmpty()
                ? Set.of()
                : emails.stream()
                        .map(each -> each.substring(0, Math.max(0, each.indexOf('@'))))
                        .filter(each -> each.length() >= SHORTEST_MAIL_NAME)
                        .filter(each -> !ROLES.contains(each))
                        .collect(Collectors.toSet());
    }

    /** One member of LinkedIn has one address there. */
    boolean otherMemberThan(Traits other) {
        var mine = members();
        var theirs = other.members();
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    private Collection<String> members() {
        return profiles.isEmpty()
                ? Set.of()
                : profiles.stream().filter(each -> each.startsWith(MEMBER)).toList();
    }

    /** Both work somewhere, and not at the same place. */
    boolean worksElsewhereThan(Traits other) {
        return !organization.isEmpty()
                && !other.organization.isEmpty()
                && !organization.equals(other.organization);
    }

    /** How much is known of them. */
    int weight() {
        var profile = contact.profile();
        int facts = emails.size() + phones.size() + profiles.size();
        facts += organization.isEmpty() ? 0 : 1;
        facts += profile.job().role() == null ? 0 : 1;
        facts += profile.research() == null ? 0 : 1;
        return facts + (contact.standing().aim().target() ? 2 : 0);
    }
}
