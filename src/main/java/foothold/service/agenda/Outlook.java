package foothold.service.agenda;

import foothold.domain.followup.Followup;
import foothold.domain.followup.Rulebook;
import foothold.domain.followup.rules.TodayOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is or will be due, as seen at one moment; never changes.
 *
 * @param now the moment
 * @param book what the rules went by: zone, calendar, cadences
 * @param followups all of them, in Today's order
 * @param people where everybody stands who is more than merely known, by contact id
 */
public record Outlook(
        Instant now, Rulebook book, List<Followup> followups, Map<String, PersonState> people) {

    /** How many days ahead Today shows unless told otherwise. */
    public static final int USUAL_DAYS = 7;

    public Outlook {
        followups = List.copyOf(followups);
        people = Map.copyOf(people);
    }

    /** The same, putting the follow-ups into Today's order. */
    static Outlook of(
            Instant now, Rulebook book, List<Followup> unordered, Map<String, PersonState> people) {
        var ordered = unordered.stream().sorted(new TodayOrder(now, book.zone())).toList();
        return new Outlook(now, book, ordered, people);
    }

    /** The user's zone. */
    public ZoneId zone() {
        return book.zone();
    }

    /** The user's local day. */
    public LocalDate today() {
        return book.day(now);
    }

    /** What is due on or before today + {@code days}, in Today's order. */
    public List<Followup> list(int days) {
        var last = today().plusDays(days);
        return followups.stream().filter(each -> !each.due().day(zone()).isAfter(last)).toList();
    }

    /** The same list in sections. */
    public TodayList today(int days) {
        return TodayList.of(now, zone(), list(days));
    }

    /** The first follow-up later than today + {@code days}. */
    public Optional<Followup> firstAfter(int days) {
        var last = today().plusDays(days);
        return followups.stream().filter(each -> each.due().day(zone()).isAfter(last)).findFirst();
    }

    /** Where that person stands; somebody without any history is merely known. */
    public PersonState person(String contactId) {
        return people.getOrDefault(contactId, PersonState.KNOWN);
    }

    /** What comes next for that person, if anything does. */
    public Optional<Followup> next(String contactId) {
        return person(contactId).followups().stream().min(new TodayOrder(now, zone()));
    }
}
