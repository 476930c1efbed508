package foothold.domain.contact;

import foothold.domain.Text;

import java.util.List;

/**
 * The ways to reach a contact, best first.
 *
 * @param emails mail addresses as written
 * @param phones telephone numbers as written
 * @param links profile pages, LinkedIn among them
 */
public record Reach(List<String> emails, List<String> phones, List<String> links) {
    public static final Reach NONE = new Reach(List.of(), List.of(), List.of());

    public Reach {
        emails = Text.values(emails);
        phones = Text.values(phones);
        links = Text.values(links);
    }
}
