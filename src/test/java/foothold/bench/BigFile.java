package foothold.bench;

import foothold.domain.Entity;
import foothold.domain.Ids;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Standing;
import foothold.domain.outreach.Message;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.storage.SqliteStore;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A data file of the size LinkedIn allows: 30,000 connections, 2,000 of them in touch with. */
public final class BigFile {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final int PEOPLE = 30_000;
    public static final int ACTIVE = 2_000;
    public static final int MESSAGES = 100_000;

    private static final int AT_ONCE = 10_000;
    private static final List<String> FIRST =
            List.of(
                    "Ana", "Ben", "Chloé", "Dmitri", "Elif", "Femi", "Grace", "Hugo", "Ingrid",
                    "Jun", "Kofi", "Lena", "Maya", "Nils", "Olu", "Priya", "Quinn", "Rosa", "Sven",
                    "Tess");
    private static final List<String> LAST =
            List.of(
                    "Adeyemi",
                    "Brandt",
                    "Castellano",
                    "Dupont",
                    "Eriksen",
                    "Fischer",
                    "García",
                    "Haddad",
                    "Ito",
                    "Jensen",
                    "Kowalski",
                    "Lindqvist",
                    "Moreau",
                    "Nakamura",
                    "Okafor",
                    "Petrova",
                    "Quist",
                    "Raman",
                    "Sato",
                    "Thompson");
    private static final List<String> ROLES =
            List.of(
                    "UX researcher",
                    "Nurse",
                    "Data analyst",
                    "Product manager",
                    "Teacher",
                    "Buyer");

    private final Random random = new Random(42);
    private final Instant now;

    private BigFile(Instant now) {
        this.now = now;
    }

    /** An empty file with settings of {@link #ZONE} and Germany's holidays. */
    public static Workspace empty(Path file, Clock clock) {
        return new Workspace(SqliteStore.open(file, Settings.initial(ZONE, "DE")), clock);
    }

    /** How many there are. */
    record Size(int people, int active, int messages) {
        private static Size times(int times) {
            return new Size(PEOPLE * times, ACTIVE * times, MESSAGES * times);
        }
    }

    /** A full file; {@code times} as many of everything. */
    public static Workspace full(Path file, Clock clock, int times) {
        return of(file, clock, Size.times(times));
    }

    /** A file of that size. */
    static Workspace of(Path file, Clock clock, Size size) {
        var workspace = empty(file, clock);
        var records = new BigFile(clock.instant()).records(size);
        for (int from = 0; from < records.size(); from += AT_ONCE) {
            var part = records.subList(from, Math.min(from + AT_ONCE, records.size()));
            workspace.apply(Edit.of("Fill", part.stream().map(Change::create).toList()));
        }
        return workspace;
    }

    private List<Entity> records(Size size) {
        var records = new ArrayList<Entity>();
        int employers = size.people / 10;
        for (int i = 0; i < employers; i++) {
            records.add(
                    Organization.named("o" + i, "Employer " + LAST.get(i % LAST.size()) + " " + i));
        }
        for (int i = 0; i < size.people; i++) {
            records.add(contact(i, i < size.active, employers));
        }
        for (int i = 0; i < size.messages; i++) {
            records.add(message(i % size.active));
        }
        return records;
    }

    private Contact contact(int i, boolean active, int employers) {
        var name = pick(FIRST) + " " + pick(LAST) + "-" + pick(LAST);
        var job = new Profile.Job(pick(ROLES), "o" + random.nextInt(employers));
        var filing = new Standing.Filing(List.of(), false, LocalDate.of(2020, 1, 1), now);
        var aim = Standing.Aim.NONE.withTarget(active);
        return Contact.named("c" + i, name)
                .with(Profile.named(name).with(job))
                .with(new Standing(aim, false, null, null, filing));
    }

    private Message message(int person) {
        boolean mine = random.nextInt(3) > 0;
        var at = now.minus(Duration.ofMinutes(random.nextInt(60 * 24 * 120)));
        var kind =
                mine
                        ? random.nextInt(4) == 0 ? Message.Kind.REQUEST : Message.Kind.NUDGE
                        : Message.Kind.REPLY;
        var direction = mine ? Message.Direction.OUTGOING : Message.Direction.INCOMING;
        return new Message(
                Ids.make(at, random),
                "c" + person,
                new Message.Form(kind, direction, Message.Channel.EMAIL),
                Message.Words.of(
                        "Thursday works for me, shall we say three? "
                                .repeat(1 + random.nextInt(12))),
                Message.When.at(at));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
