package foothold.service.imports;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.exchange.linkedin.LinkedInRow;
import foothold.exchange.linkedin.ProfileUrl;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * By what a person is recognised, whether the file or the data names them. Grows while rows of the
 * same person are put together.
 */
final class Card {
    private static final String MEMBER = "linkedin.com/in/";

    private final List<LinkedInRow> rows = new ArrayList<>();
    private final Set<String> profiles = new LinkedHashSet<>();
    private final Set<String> emails = new LinkedHashSet<>();
    private final Set<LocalDate> connected = new LinkedHashSet<>();
    private final Set<String> jobs = new LinkedHashSet<>();
    private final Contact contact;
    private final String name;

    private Card(Contact contact, String name) {
        this.contact = contact;
        this.name = folded(name);
    }

    /** The person a row names. */
    static Card of(LinkedInRow row) {
        var card = new Card(null, name(row));
        card.rows.add(row);
        card.take(
                List.of(row.reach().url()),
                List.of(row.reach().email()),
                row.connected().on(),
                row.work().company());
        return card;
    }

    /** Somebody known; {@code organization} is the name of theirs, or null. */
    static Card of(Contact contact, String organization) {
        var card = new Card(contact, contact.name());
        card.take(
                contact.reach().links(),
                contact.reach().emails(),
                contact.standing().filing().connectedOn(),
                organization);
        return card;
    }

    /** First and last name as one writes them. */
    static String name(LinkedInRow row) {
        return Text.orEmpty(row.name().first() + " " + row.name().last());
    }

    /** The form in which two spellings of a name or an organization are equal. */
    static String folded(String text) {
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
            Collection<String> links,
            Collection<String> addresses,
            LocalDate on,
            String organization) {
        links.stream().map(ProfileUrl::key).filter(key -> !key.isEmpty()).forEach(profiles::add);
        addresses.stream().map(Card::folded).filter(key -> !key.isEmpty()).forEach(emails::add);
        if (on != null) {
            connected.add(on);
        }
        jobs.add(name + "\n" + folded(organization));
    }

    /** Takes over what another row tells of the same person. */
    void absorb(Card other) {
        rows.addAll(other.rows);
        profiles.addAll(other.profiles);
        emails.addAll(other.emails);
        connected.addAll(other.connected);
        jobs.addAll(other.jobs);
    }

    /** The rows of this person, in the file's order; empty for somebody known. */
    List<LinkedInRow> rows() {
        return rows;
    }

    /** The contact, or null for somebody the file names. */
    Contact contact() {
        return contact;
    }

    Set<String> profiles() {
        return profiles;
    }

    Set<String> emails() {
        return emails;
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
        var words = Arrays.asList(name.split(" "));
        return !Collections.disjoint(words, Arrays.asList(other.name.split(" ")));
    }

    private static boolean contradict(Collection<?> mine, Collection<?> theirs) {
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }
}
