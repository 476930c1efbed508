package foothold.service.demo;

import foothold.domain.Entity;
import foothold.domain.Ids;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Collects the sample records while the story is told. */
final class Script {
    private static final long SEED = 2026;
    private static final int REQUESTS_A_WEEK = 6;
    private static final int MEETINGS_A_WEEK = 2;
    private static final int HOURS_A_WEEK = 5;
    private static final int WEEKS_BEFORE = 6;
    private static final int WEEKS_AFTER = 4;

    private final Days days;
    private final RandomGenerator random = new Random(SEED);
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
        this.campaign =
                new Campaign(
                        id(),
                        "Finding my next field",
                        List.of(research.id(), transit.id()),
                        new Campaign.Span(
                                days.today().minusWeeks(WEEKS_BEFORE),
                                days.today().plusWeeks(WEEKS_AFTER)),
                        new Campaign.Pace(REQUESTS_A_WEEK, MEETINGS_A_WEEK, HOURS_A_WEEK, null));
        plan.addAll(List.of(research, transit, campaign));
    }

    Days days() {
        return days;
    }

    Campaign campaign() {
        return campaign;
    }

    /** A fresh id, the same at each telling. */
    String id() {
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
