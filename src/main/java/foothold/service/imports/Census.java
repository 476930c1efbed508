package foothold.service.imports;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.service.Store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody in the data, archived and closed people included, and every organization. */
final class Census {
    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, Organization> organizationsByName = new HashMap<>();
    private final Map<String, Contact> emailOwners = new HashMap<>();
    private final List<Card> cards;

    Census(Store store) {
        for (var organization : store.all(Shapes.ORGANIZATION)) {
            organizations.put(organization.id(), organization);
            organizationsByName.putIfAbsent(Card.folded(organization.name()), organization);
        }
        var contacts = store.all(Shapes.CONTACT);
        cards = contacts.stream().map(each -> Card.of(each, employer(each))).toList();
        cards.forEach(
                card -> card.emails().forEach(key -> emailOwners.putIfAbsent(key, card.contact())));
    }

    List<Card> cards() {
        return cards;
    }

    /** The name of the organization somebody works for, or null. */
    String employer(Contact contact) {
        var organization = organizations.get(contact.organizationId());
        return organization == null ? null : organization.name();
    }

    /** The organization of that name, however it is written. */
    Optional<Organization> organization(String name) {
        return Optional.ofNullable(organizationsByName.get(Card.folded(name)));
    }

    /** Who else has that e-mail address. */
    Optional<Contact> otherOwner(String email, Contact than) {
        return Optional.ofNullable(emailOwners.get(Card.folded(email)))
                .filter(owner -> than == null || !owner.id().equals(than.id()));
    }
}
