package foothold.service.imports.match;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.service.Records;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody in the data, archived and closed people included, and every organization. */
public final class Census {
    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, Organization> organizationsByName = new HashMap<>();
    private final Map<String, Contact> emailOwners = new HashMap<>();
    private final Map<String, String> references = new HashMap<>();
    private final Set<String> contactIds = new HashSet<>();
    private final List<Card> cards;

    /** Everybody among these records. */
    public Census(Records known) {
        for (var organization : known.all(Shapes.ORGANIZATION)) {
            organizations.put(organization.id(), organization);
            organizationsByName.putIfAbsent(Card.folded(organization.name()), organization);
        }
        var contacts = known.all(Shapes.CONTACT);
        cards = contacts.stream().map(each -> Card.of(each, employer(each))).toList();
        for (var contact : contacts) {
            contactIds.add(contact.id());
        }
        known.all(Shapes.CAMPAIGN).forEach(each -> refer("campaign", each.id(), each.name()));
        known.all(Shapes.CADENCE).forEach(each -> refer("cadence", each.id(), each.name()));
        cards.forEach(
                card -> card.emails().forEach(key -> emailOwners.putIfAbsent(key, card.contact())));
    }

    private void refer(String field, String id, String name) {
        references.put(field + "\n" + id, id);
        references.putIfAbsent(field + "\n" + name, id);
    }

    /** The id of the record a field names, by id or by name; null when there is none. */
    public String reference(String field, String told) {
        return references.get(field + "\n" + told);
    }

    /** Whether a contact has that id already. */
    public boolean has(String contactId) {
        return contactIds.contains(contactId);
    }

    /** Everybody. */
    public List<Card> cards() {
        return cards;
    }

    /** The name of the organization somebody works for, or null. */
    public String employer(Contact contact) {
        var organization = organizations.get(contact.organizationId());
        return organization == null ? null : organization.name();
    }

    /** The organization of that name, however it is written. */
    public Optional<Organization> organization(String name) {
        return Optional.ofNullable(organizationsByName.get(Card.folded(name)));
    }

    /** Who else has that e-mail address. */
    public Optional<Contact> otherOwner(String email, Contact than) {
        return Optional.ofNullable(emailOwners.get(Card.folded(email)))
                .filter(owner -> than == null || !owner.id().equals(than.id()));
    }
}
