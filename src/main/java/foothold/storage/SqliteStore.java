package foothold.storage;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.StoreException;
import foothold.service.Wordbook;
import foothold.storage.search.WordTable;
import foothold.storage.sql.Database;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The store in one SQLite file; may be shared by threads, who wait for each other. */
public final class SqliteStore implements Store {
    private final Database database;
    private final Records records;
    private final History history;
    private final Overview overview;
    private final Holidays holidays;
    private final Checkup checkup;
    private final WordTable words;

    private SqliteStore(Database database) {
        this.database = database;
        this.records = new Records(database);
        this.history = new History(database, records);
        this.overview = new Overview(database, records);
        this.holidays = new Holidays(database);
        this.checkup = new Checkup(database, records);
        this.words = new WordTable(database);
    }

    /**
     * Opens a data file, made where there is none. One that may not be written is opened for
     * reading.
     *
     * @param initial the settings a new file gets; no step of the history, so undo never loses them
     * @param beforeMigrating makes a backup before the file is brought to a newer format; what it
     *     throws leaves the file as it is
     * @throws StoreException when the file is not ours, newer, in use or out of reach; it is
     *     unchanged then
     */
    public static SqliteStore open(Path file, Settings initial, Runnable beforeMigrating) {
        return open(Database.open(file, DataFormats.known(), beforeMigrating), initial);
    }

    /** The same of a file that needs no backup: a new one, or a copy. */
    public static SqliteStore open(Path file, Settings initial) {
        return open(file, initial, () -> {});
    }

    /** Opens a file nobody writes to for reading alone, whatever its permissions. */
    public static SqliteStore toRead(Path file) {
        return new SqliteStore(Database.asItIs(file, DataFormats.known(), true));
    }

    /**
     * Opens a file for reading alone, whoever else writes to it.
     *
     * @throws StoreException when it is not ours, out of reach or not of this program's own format
     */
    public static SqliteStore toLookAt(Path file) {
        return new SqliteStore(DataFormats.known().lookAt(file));
    }

    /** The same on a database already open, which the store closes with itself. */
    static SqliteStore open(Database database, Settings initial) {
        var store = new SqliteStore(database);
        if (!database.readOnly() && store.count(Shapes.SETTINGS) == 0) {
            database.write(
                    () -> {
                        store.records.seed(initial);
                        return null;
                    });
        }
        return store;
    }

    @Override
    public void apply(Edit edit, Instant at) {
        database.write(
                () -> {
                    history.apply(edit, at);
                    return null;
                });
    }

    @Override
    public Optional<Edit> undo() {
        return database.write(() -> history.exchange(History.Next.UNDO));
    }

    @Override
    public Optional<Edit> redo() {
        return database.write(() -> history.exchange(History.Next.REDO));
    }

    @Override
    public Optional<Step> undoable() {
        return database.read(() -> history.peek(History.Next.UNDO));
    }

    @Override
    public Optional<Step> redoable() {
        return database.read(() -> history.peek(History.Next.REDO));
    }

    @Override
    public <T extends Entity> Optional<T> find(Shape<T> shape, String id) {
        return database.read(() -> records.find(shape, id));
    }

    @Override
    public <T extends Entity> List<T> all(Shape<T> shape) {
        return database.read(() -> records.all(shape));
    }

    @Override
    public int count(Shape<?> shape) {
        return database.read(() -> records.count(shape));
    }

    @Override
    public <T extends Entity> List<T> pointing(Shape<T> shape, String field, String id) {
        return database.read(() -> records.pointing(shape, field, id));
    }

    @Override
    public List<Contact> activeContacts() {
        return database.read(overview::active);
    }

    @Override
    public Map<String, List<Touch>> touches(Instant now) {
        return database.read(() -> overview.touches(now));
    }

    @Override
    public Map<String, List<Touch>> touches(Collection<String> contactIds, Instant now) {
        return database.read(() -> overview.touches(contactIds, now));
    }

    @Override
    public Map<String, List<Touch>> latestTouches(Instant now) {
        return database.read(() -> overview.latestTouches(now));
    }

    @Override
    public Map<String, List<Touch>> latestTouches(Collection<String> contactIds, Instant now) {
        return database.read(() -> overview.latestTouches(contactIds, now));
    }

    @Override
    public Optional<Front> front(Instant now, int most, int worth) {
        return database.read(() -> overview.front(now, most, worth));
    }

    @Override
    public Wordbook wordbook() {
        return words;
    }

    @Override
    public Optional<Instant> firstTouch() {
        return database.read(overview::firstTouch);
    }

    @Override
    public Map<String, List<Meeting>> meetings() {
        return all(Shapes.MEETING).stream().collect(Collectors.groupingBy(Meeting::contactId));
    }

    @Override
    public List<PersonRow> people() {
        return database.read(overview::people);
    }

    @Override
    public Optional<Map<LocalDate, String>> holidays(String calendar, int year) {
        return database.read(() -> holidays.find(calendar, year));
    }

    @Override
    public void cacheHolidays(String calendar, int year, Map<LocalDate, String> days) {
        if (readOnly()) {
            return; // it follows from the calendar again
        }
        database.write(
                () -> {
                    holidays.replace(calendar, year, days);
                    return null;
                });
    }

    @Override
    public <T> T snapshot(Supplier<T> reads) {
        return database.read(reads);
    }

    @Override
    public List<String> check() {
        return database.read(checkup::problems);
    }

    @Override
    public void verify() {
        database.verify();
    }

    @Override
    public boolean readOnly() {
        return database.readOnly();
    }

    @Override
    public Path file() {
        return database.file();
    }

    @Override
    public long foreignWrites() {
        return database.foreignWrites();
    }

    @Override
    public void close() {
        words.close();
        database.close();
    }
}
