package foothold.testdata;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.holidays.PublicHolidays;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.WorkCalendars;
import foothold.storage.SqliteStore;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A real data file of a user in Chicago, with a clock that stands until a test moves it. */
public final class DataFile implements AutoCloseable {
    public static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    /** Wednesday 25 November 2026 at 15:00. */
    public static final Instant NOW = at("2026-11-25T15:00");

    private final SqliteStore store;
    private final HandClock clock = new HandClock();
    private final Workspace workspace;
    private final Random random = new Random(7);

    /** Makes the file in that folder. */
    public DataFile(Path folder) {
        store = SqliteStore.open(folder.resolve("data.foothold"), Settings.initial(CHICAGO, "US"));
        workspace = new Workspace(store, clock);
    }

    /** The instant of that local time in Chicago. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CHICAGO).toInstant();
    }

    public SqliteStore store() {
        return store;
    }

    public Workspace workspace() {
        return workspace;
    }

    /** A new agenda over the file, with the public holidays of the United States. */
    public Agenda agenda() {
        var calendars = new WorkCalendars(store, new PublicHolidays());
        return new Agenda(workspace, new Rulebooks(workspace, calendars));
    }

    public Random random() {
        return random;
    }

    /** Lets the clock stand at another moment. */
    public void setClock(Instant moment) {
        clock.now = moment;
    }

    /** Lets the clock stand that much later. */
    public void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    /** Writes records as they are, in one edit. */
    public void put(Entity... records) {
        workspace.apply(Edit.of("Set up", Stream.of(records).map(Change::create).toList()));
    }

    /** Writes one record as it becomes. */
    public void change(Entity before, Entity after) {
        workspace.apply(Edit.of("Change", Change.update(before, after)));
    }

    /** Writes somebody of that name under that id. */
    public Contact person(String id, String name) {
        var contact = Contact.named(id, name);
        put(contact);
        return contact;
    }

    /** That contact as stored. */
    public Contact contact(String id) {
        return store.find(Shapes.CONTACT, id).orElseThrow();
    }

    /** What is stored about that contact. */
    public <T extends Entity> List<T> of(Shape<T> shape, String contactId) {
        return store.pointing(shape, "contact", contactId);
    }

    /** The only record of that shape about that contact. */
    public <T extends Entity> T only(Shape<T> shape, String contactId) {
        var all = of(shape, contactId);
        if (all.size() != 1) {
            throw new AssertionError("expected one " + shape.name() + ", found " + all);
        }
        return all.getFirst();
    }

    /** The label of the step that undo would take back; empty when there is none. */
    public String lastStep() {
        return workspace.undoable().orElse("");
    }

    @Override
    public void close() {
        store.close();
    }

    private static final class HandClock extends Clock {
        private Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("this clock stands in one zone");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
