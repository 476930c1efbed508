package foothold.domain.plan.numbers;

import foothold.domain.contact.Contact;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.Rulebook;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which requests had their time: as long as one waits, by the contact's cadence, before the first
 * nudge (or, without nudges, before letting go). Younger ones are not counted either way, answered
 * or not, since counting only the quick ones would flatter the rate.
 *
 * @param book zone, calendar and cadences
 * @param today the local day one looks from
 */
public record Patience(Rulebook book, LocalDate today) {

    /** Whether what was sent to, or came from, that contact at that time is old enough to count. */
    public boolean over(Contact contact, Instant at) {
        var cadence = book.cadenceOf(contact);
        var due = book.calendar().plus(book.start(at, cadence), days(cadence));
        return !due.isAfter(today);
    }

    /** For how many business days one waits by that preset. */
    public static int days(Cadence cadence) {
        var nudges = cadence.asking().nudgeDays();
        return nudges.isEmpty() ? cadence.asking().letGoDays() : nudges.getFirst();
    }
}
