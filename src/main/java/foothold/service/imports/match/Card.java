package foothold.service.imports.match;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.exchange.linkedin.ProfileUrl;
import foothold.exchange.person.PersonRow;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * By what a person is recognised, whether the file or the data names them. Grows while rows of the
 * same person are put together.
 */
public final class Card {
    private static final String MEMBER = "linkedin.com/in/";
    private static final int SHORTEST_NUMBER = 7;

    /** Of "+49 30 1234567" and "030 1234567" the ends agree. */
    private static final int COMPARED_DIGITS = 9;

    private final List<PersonRow> rows = new ArrayList<>();
    private final Set<String> profiles = new LinkedHashSet<>();
    private final Set<String> emails = new LinkedHashSet<>();
    private final Set<String> phones = new LinkedHashSet<>();
    private final Set<LocalDate> connected = new LinkedHashSet<>();
    private final Set<String> jobs = new LinkedHashSet<>();
    private final Contact contact;
    private final String name;

    private Card(Contact contact, String name) {
        this.contact = contact;
        this.name = folded(name);
    }

    /** The person a row names. */
    public static Card of(PersonRow row) {
        var card = new Card(null, row.name());
        card.rows.add(row);
        card.take(row.list("links"), row.list("emails"), row.list("phones"));
        card.take(row.facts().day("connectedOn"), row.text("organization"));
        return card;
    }

    /** Somebody known; {@code organization} is the name of theirs, or null. */
    public static Card of(Contact contact, String organization) {
        var card = new Card(contact, contact.name());
        var reach = contact.reach();
        card.take(reach.links(), reach.emails(), reach.phones());
        card.take(contact.standing().filing().connectedOn(), organization);
        return card;
    }

    /** The form in which two spellings of a name or an organization are equal. */
    public static String folded(String text) {
        var stripped = Text.orEmpty(text);
        return isPlain(stripped)
                ? stripped.toLowerCase(Locale.ROOT)
                : Text.folded(Normalizer.normalize(stripped, Normalizer.Form.NFKC));
    }

    /** Whether only its capitals are to be folded; true for nearly all, and quickly seen. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~' || letter == ' ' && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private void take(
            Collection<String> links, Collection<String> addresses, Collection<String> numbers) {
        links.stream().map(ProfileUrl::key).filter(key -> !key.isEmpty()).forEach(profiles::add);
        addresses.stream().map(Card::folded).filter(key -> !key.isEmpty()).forEach(emails::add);
        numbers.stream().map(Card::phone).filter(key -> !key.isEmpty()).forEach(phones::add);
    }

    private void take(LocalDate on, String organization) {
        if (on != null) {
            connected.add(on);
        }
        jobs.add(name + "\n" + folded(organization));
    }

    /** The last digits, which every spelling of a number shares; empty for less than a number. */
    public static String phone(String number) {
        var digits = number.replaceAll("\\D", "");
        return digits.length() < SHORTEST_NUMBER
                ? ""
                : digits.substring(Math.max(0, digits.length() - COMPARED_DIGITS));
    }

    /** Takes over what another row tells of the same person. */
    void absorb(Card other) {
        rows.addAll(other.rows);
        profiles.addAll(other.profiles);
        emails.addAll(other.emails);
        phones.addAll(other.phones);
        connected.addAll(other.connected);
        jobs.addAll(other.jobs);
    }

    /** The rows of this person, in the file's order; empty for somebody known. */
    public List<PersonRow> rows() {
        return rows;
    }

    /** The contact, or null for somebody the file names. */
    public Contact contact() {
        return contact;
    }

    Set<String> profiles() {
        return profiles;
    }

    /** The e-mail addresses, folded. */
    public Set<String> emails() {
        return emails;
    }

    Set<String> phones() {
        return phones;
    }

    /** The contact's id, known or told by one of this program's own files; null otherwise. */
    String id() {
        return contact == null
                ? rows.stream()
                        .map(row -> Text.orNull(row.text("id")))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : contact.id();
    }

    /** Somebody of whom only an e-mail is known, which stands for the name. */
    boolean nameless() {
        return emails.contains(name);
    }

    /** Name and organization; of several rows there may be several. */
    Set<String> jobs() {
        return jobs;
    }

    /** Name, organization and the day connected: tells people of one name apart. */
    List<String> datedJobs() {
        return jobs.stream()
                .flatMap(job -> connected.stream().map(day -> job + "\n" + day))
                .toList();
    }

    /** One member of LinkedIn has one address there; others links decide nothing. */
    boolean otherProfileThan(Card other) {
        return contradict(members(), other.members());
    }

    private List<String> members() {
        return profiles.stream().filter(key -> key.startsWith(MEMBER)).toList();
    }

    boolean otherEmailThan(Card other) {
        return contradict(emails, other.emails);
    }

    boolean otherDayThan(Card other) {
        return contradict(connected, other.connected);
    }

    boolean sameNameAs(Card other) {
        return name.equals(other.name);
    }

    /** A name changes in part when somebody marries; one shared mailbox has several whole names. */
    boolean partOfNameAs(Card other) {
        if (nameless() || other.nameless()) {
            return true;
        }
        var words = Arrays.asList(name.split(" "));
        return !Collections.disjoint(words, Arrays.asList(other.name.split(" ")));
    }

    private static boolean contradict(Collection<?> mine, Collection<?> theirs) {
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }
}
