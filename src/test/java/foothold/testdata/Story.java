package foothold.testdata;

import foothold.domain.contact.Organization;
import foothold.domain.contact.Stage;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.DayOff;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.Ledger;
import foothold.domain.followup.Reminder;
import foothold.domain.followup.Rulebook;
import foothold.domain.followup.WorkCalendar;
import foothold.domain.followup.rules.Scheduler;
import foothold.domain.followup.rules.TodayOrder;
import foothold.domain.followup.rules.terms.Decisions;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.Action;
import foothold.domain.plan.Campaign;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of one case, in the user's local time, and what the rules make of them.
 *
 * <p>A story starts in New York with its holidays, Saturday and Sunday off, Classic 3B7.
 */
public final class Story {
    public static final String NEW_YORK = "America/New_York";

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Organization> organizations = new LinkedHashMap<>();
    private final Map<String, Campaign> campaigns = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Reminder> reminders = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<DayOff> daysOff = new ArrayList<>();
    private ZoneId zone = ZoneId.of(NEW_YORK);
    private Set<DayOfWeek> weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private Map<LocalDate, String> holidays = Holidays.US;
    private Cadence usual = Presets.CLASSIC;

    /** Moves the user there; that country's holidays are not known. Before any fact is told. */
    public Story in(String zoneId) {
        zone = ZoneId.of(zoneId);
        holidays = Map.of();
        return this;
    }

    public Story holidays(Map<LocalDate, String> known) {
        holidays = known;
        return this;
    }

    public Story weekend(DayOfWeek... days) {
        weekend = Set.of(days);
        return this;
    }

    public Story by(Cadence preset) {
        usual = preset;
        return this;
    }

    /** The user's own time off, from the first to the last local day. */
    public Story off(String first, String last, String label) {
        var id = "off" + (daysOff.size() + 1);
        daysOff.add(new DayOff(id, LocalDate.parse(first), LocalDate.parse(last), label));
        return this;
    }

    /** The person of that name, new when not yet spoken of. */
    public Person contact(String name) {
        return people.computeIfAbsent(name, _ -> new Person(this, name));
    }

    /** A reminder about an organization, or about nobody for null. */
    public Story reminder(String id, String organization, Due due) {
        var about = new Reminder.About(null, organization);
        reminders.add(new Reminder(id, about, "Look at " + id, due, Reminder.Course.OPEN));
        return this;
    }

    /** Decided at that local time, on nobody's advice, for that local day. */
    public Story action(String id, String due, String madeAt) {
        var course = new Action.Course(instant(madeAt), null);
        actions.add(new Action(id, "Read " + id, null, LocalDate.parse(due), course));
        return this;
    }

    void referred(Referral referral) {
        referrals.add(referral);
    }

    /** Nobody else there is to be written to, from that local time on. */
    public Story closed(String organization, String at) {
        organizations.put(
                organization, Organization.named(organization, organization).closedAt(instant(at)));
        return this;
    }

    /** What the user decided about the follow-up with that id ("NUDGE:ann1"). */
    Story decided(Followup.Key key, String at, Decision.Verdict verdict) {
        decisions.add(new Decision("d" + (decisions.size() + 1), key, instant(at), verdict));
        return this;
    }

    Organization organization(String name) {
        return organizations.computeIfAbsent(name, _ -> Organization.named(name, name));
    }

    String campaignUntil(String lastDay) {
        var span = new Campaign.Span(null, LocalDate.parse(lastDay));
        campaigns.put(lastDay, new Campaign(lastDay, "Until " + lastDay, null, span, null));
        return lastDay;
    }

    /** The instant of a local time ("2026-11-17T14:20"), or of one with its offset. */
    public Instant instant(String text) {
        boolean offset = text.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
        return offset
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    public ZoneId zone() {
        return zone;
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    public List<Organization> organizations() {
        return List.copyOf(organizations.values());
    }

    public List<Dossier> dossiers() {
        var known = people.values().stream().map(Person::dossier).toList();
        return known.stream().map(each -> named(each, known)).toList();
    }

    private Dossier named(Dossier facts, List<Dossier> known) {
        var id = facts.contact().id();
        var leads =
                known.stream()
                        .flatMap(
                                other ->
                                        referrals.stream()
                                                .filter(each -> each.fromId().equals(id))
                                                .filter(each -> names(each, other.contact().id()))
                                                .map(each -> new Ledger.Lead(each, other)))
                        .toList();
        var by = namedBy(referrals.stream().filter(each -> names(each, id)));
        return facts.with(facts.ledger().with(new Ledger.Names(by, leads)));
    }

    private static boolean names(Referral referral, String contactId) {
        return contactId.equals(referral.named().contactId());
    }

    /** The names of people are their ids. */
    private static List<Ledger.NamedBy> namedBy(Stream<Referral> some) {
        return some.map(each -> new Ledger.NamedBy(each, each.fromId())).toList();
    }

    public Rulebook book() {
        return new Rulebook(
                zone,
                new WorkCalendar(weekend, holidays, daysOff),
                Presets.ALL.stream().collect(Collectors.toMap(Cadence::id, each -> each)),
                campaigns,
                usual);
    }

    private Scheduler scheduler(Instant now) {
        return new Scheduler(book(), new Decisions(decisions, now), now);
    }

    /** Everything there is to show at that local time, however far ahead, in Today's order. */
    public List<Followup> at(String time) {
        return at(instant(time));
    }

    public List<Followup> at(Instant now) {
        return at(now, dossiers());
    }

    /** The same of other people's facts. */
    public List<Followup> at(Instant now, List<Dossier> facts) {
        var scheduler = scheduler(now);
        var ofPeople = facts.stream().flatMap(each -> scheduler.person(each).shown().stream());
        var ofOrganizations =
                organizations().stream()
                        .flatMap(each -> scheduler.organization(each, staff(each, facts)).stream());
        var others = scheduler.reminders(reminders, organizations()).stream();
        var own = scheduler.actions(actions).stream();
        var onlyNamed = scheduler.named(namedBy(referrals.stream())).stream();
        return Stream.of(ofPeople, ofOrganizations, others, own, onlyNamed)
                .flatMap(each -> each)
                .sorted(new TodayOrder(now, zone))
                .toList();
    }

    private static List<Dossier> staff(Organization organization, List<Dossier> facts) {
        return facts.stream().filter(each -> organization.equals(each.organization())).toList();
    }

    /** Where that person stands at that local time. */
    public Stage stage(String name, String time) {
        return scheduler(instant(time)).person(contact(name).dossier()).stage();
    }

    /** A follow-up in short: "NUDGE 2026-11-30 ann1", an instant with its offset. */
    public String brief(Followup followup) {
        var due =
                switch (followup.due()) {
                    case Due.OnDay(var day) -> day.toString();
                    case Due.AtInstant(var instant) ->
                            instant.atZone(zone).toOffsetDateTime().toString();
                };
        return followup.kind() + " " + due + " " + followup.key().trigger();
    }
}
