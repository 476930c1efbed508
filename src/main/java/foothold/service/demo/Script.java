package foothold.service.demo;

import foothold.domain.Entity;
import foothold.domain.Ids;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;
import foothold.domain.plan.review.WeekSpan;
import foothold.service.demo.talks.Cast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Collects the sample records while the story is told. */
final class Script implements Cast {
    private static final long SEED = 2026;
    private static final int REQUESTS_A_WEEK = 6;
    private static final int MEETINGS_A_WEEK = 2;
    private static final int HOURS_A_WEEK = 5;
    private static final int BEGAN = 40;
    private static final int WEEKS_BEFORE = 6;
    private static final int WEEKS_AFTER = 4;

    private final Days days;
    private final RandomGenerator random = new Random(SEED);
    private final Map<String, Path> paths = new LinkedHashMap<>();
    private final Campaign campaign;
    private final List<Entity> plan = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Entity> happened = new ArrayList<>();

    Script(Instant now, ZoneId zone) {
        this.days = new Days(now, zone);
        var research =
                new Path(
                        id(),
                        "UX research in health care",
                        "Watching people use things is the part of my work I would do unpaid.");
        var transit =
                new Path(
                        id(),
                        "Planning public transport",
                        "Every city I liked living in had good buses. Is the work as slow as they"
                                + " say?");
        var consulting =
                new Path(
                        id(),
                        "Consulting for clinics",
                        "Margaret does it well. Would I, with a suitcase?");
        paths.put("research", research);
        paths.put("transit", transit);
        paths.put("consulting", consulting);
        this.campaign =
                new Campaign(
                        id(),
                        "Finding my next field",
                        paths.values().stream().map(Path::id).toList(),
                        new Campaign.Span(
                                days.today().minusWeeks(WEEKS_BEFORE),
                                days.today().plusWeeks(WEEKS_AFTER)),
                        new Campaign.Pace(REQUESTS_A_WEEK, MEETINGS_A_WEEK, HOURS_A_WEEK, null));
        plan.addAll(paths.values());
        plan.add(campaign);
    }

    Days days() {
        return days;
    }

    Campaign campaign() {
        return campaign;
    }

    @Override
    public Path path(String key) {
        return paths.get(key);
    }

    @Override
    public Meeting meeting(String name) {
        var id = contact(name).id();
        return happened.stream()
                .filter(each -> each instanceof Meeting met && met.contactId().equals(id))
                .map(Meeting.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Instant began() {
        return days.ago(BEGAN, "20:00");
    }

    @Override
    public Instant judged() {
        return days.ago(1, "20:15");
    }

    @Override
    public Instant ago(int weekdays, String time) {
        return days.ago(weekdays, time);
    }

    @Override
    public Instant at(LocalDate day, String time) {
        return days.at(day, time);
    }

    @Override
    public LocalDate week() {
        return WeekSpan.toReview(days.today(), days.zone()).monday();
    }

    @Override
    public String id() {
        return Ids.make(days.now(), random);
    }

    Person person(String name) {
        return new Person(this, name);
    }

    void add(Organization organization) {
        organizations.add(organization);
    }

    void add(Contact contact) {
        contacts.add(contact);
    }

    /** Somebody told of already. */
    Contact contact(String name) {
        return contacts.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    void happened(Entity fact) {
        happened.add(fact);
    }

    /** Something to remember; {@code about} may be nobody. */
    void remind(Reminder.About about, String text, Due due) {
        var made = new Reminder.Course(days.ago(2, "17:30"), null);
        happened.add(new Reminder(id(), about, text, due, made));
    }

    /** Everything told so far, in an order in which each record only points to earlier ones. */
    List<Entity> records() {
        return Stream.of(plan, organizations, contacts, happened)
                .<Entity>flatMap(List::stream)
                .toList();
    }
}
