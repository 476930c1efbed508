package foothold.service;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shape;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Where the records are kept. Every method throws {@link StoreException} when the file cannot be
 * read or written; nothing is half written, ever.
 */
public interface Store extends AutoCloseable {

    /** Edits that can be undone. */
    int UNDO_STEPS = 200;

    /** One step of the history. */
    record Step(String label, Instant at) {}

    /**
     * Writes the edit in one transaction and remembers it for undo; durable on return. What was
     * undone before and not redone is forgotten. An edit with the same {@link Edit#typing} as the
     * latest step joins that step.
     *
     * @param at when, for the history
     * @throws StoreException.Stale when a record is no longer as the edit supposes; nothing is
     *     written then
     */
    void apply(Edit edit, Instant at);

    /**
     * Takes the latest step back; returns what was written to do so, or empty when at the start.
     */
    Optional<Edit> undo();

    /** Makes the step that was last undone again; empty when there is none. */
    Optional<Edit> redo();

    /** The step undo would take back, if any. */
    Optional<Step> undoable();

    /** The step redo would make again, if any. */
    Optional<Step> redoable();

    /** The record of that id, if there is one. */
    <T extends Entity> Optional<T> find(Shape<T> shape, String id);

    /** The records of these ids, as far as there are such; each is looked up on its own. */
    default <T extends Entity> List<T> these(Shape<T> shape, Collection<String> ids) {
        return ids.stream().flatMap(id -> find(shape, id).stream()).toList();
    }

    /** All records of that shape, by id. */
    <T extends Entity> List<T> all(Shape<T> shape);

    /** How many records of that shape there are. */
    int count(Shape<?> shape);

    /**
     * The records of that shape that point to {@code id} in {@code field} (a field of {@link Shape}
     * that is indexed: "contact" or "organization"), by id.
     */
    <T extends Entity> List<T> pointing(Shape<T> shape, String field, String id);

    /**
     * The contacts something was ever written to, set with, planned, noted as target or reminded
     * of.
     */
    List<Contact> activeContacts();

    /**
     * What the rules need of every message, by contact id, to look from {@code now} or later. Of
     * the words there are only those that may be the last said: of each side's latest message with
     * words by {@code now}, and of later ones.
     */
    Map<String, List<Touch>> touches(Instant now);

    /** The same of the messages of these contacts. */
    Map<String, List<Touch>> touches(Collection<String> contactIds, Instant now);

    /**
     * The same without those of long conversations that make no difference, at {@code now} or
     * later, to what is due, to anybody's stage or judgement and to the last touch.
     */
    Map<String, List<Touch>> latestTouches(Instant now);

    /** The same of the messages of these contacts. */
    Map<String, List<Touch>> latestTouches(Collection<String> contactIds, Instant now);

    /**
     * Those about whom something can be due first, to look from {@code now}.
     *
     * @param most how many of those of whom nothing but messages is known
     * @param worth how many times as many there must be who were ever written to
     * @return empty where there are not, or where nobody is left out
     */
    Optional<Front> front(Instant now, int most, int worth);

    /** What finds writing by its words; the same one each time, closed with the store. */
    Wordbook wordbook();

    /** When the oldest message of all was sent or received; empty when there is none. */
    Optional<Instant> firstTouch();

    /** Every meeting, by contact id. */
    Map<String, List<Meeting>> meetings();

    /** All contacts as rows of the people list, by id. */
    List<PersonRow> people();

    /** The cached public holidays of a calendar, by day; empty when that year was never cached. */
    Optional<Map<LocalDate, String>> holidays(String calendar, int year);

    /** Caches a year of public holidays; no edit, since it follows from the calendar alone. */
    void cacheHolidays(String calendar, int year, Map<LocalDate, String> holidays);

    /**
     * Runs several reads that all see one moment of the file, whatever other processes write
     * meanwhile; everybody else here waits until it is done.
     */
    <T> T snapshot(Supplier<T> reads);

    /** Looks through the whole file: what is damaged, a sentence each; empty when all is sound. */
    List<String> check();

    /**
     * Makes sure, without making anybody wait, that the file is sound to the page; before the first
     * write that happens in any case.
     *
     * @throws StoreException DAMAGED when it is not; nothing is written to it any more
     */
    void verify();

    /** Whether the file may only be read; every write fails then. */
    boolean readOnly();

    /** Where the file is. */
    Path file();

    /** A number that changes whenever another process has written to the file. */
    long foreignWrites();

    @Override
    void close();

    /**
     * Those about whom something can be due first.
     *
     * @param contacts their ids, and those of everybody who counts at their organizations
     * @param repliesBefore before that day nobody else waits for an answer
     * @param restBefore before that day nothing else is due about anybody else
     */
    record Front(Set<String> contacts, LocalDate repliesBefore, LocalDate restBefore) {
        public Front {
            contacts = Set.copyOf(contacts);
        }
    }

    /**
     * A contact as the people list shows it.
     *
     * @param name never empty
     * @param job role and organization id; either may be null
     * @param filed tags, tie and whether archived
     * @param reach mail addresses, for the free-text filter
     */
    record PersonRow(String id, String name, Work job, Filed filed, String reach) {

        /** Role, organization id and organization name; each may be null. */
        public record Work(String role, String organizationId, String organization) {}

        /** Tags, the sort of tie by name, and whether put away. */
        public record Filed(List<String> tags, String tie, boolean archived) {}
    }
}
