package foothold.storage;

import foothold.domain.contact.Contact;
import foothold.domain.dates.StoredInstant;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Touch;
import foothold.service.Store.Front;
import foothold.service.Store.PersonRow;
import foothold.storage.sql.Database;
import foothold.storage.sql.Row;
import foothold.storage.touches.FrontRow;
import foothold.storage.touches.LatestTouches;
import foothold.storage.touches.Touches;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reads over many people at once, which take from the tables what they show and no more; for
 * use inside a transaction.
 */
final class Overview {
    /** Later than any instant. */
    private static final String NEVER = "Z";

    /** Leaps from person to person; instants as text sort by time up to their second. */
    private static final String FIRST =
            """
            WITH RECURSIVE person (id) AS (%s)
            SELECT coalesce(min(min(
                coalesce((SELECT min(at) FROM message
                    WHERE contact = person.id AND direction = 'OUTGOING'), '%2$s'),
                coalesce((SELECT min(at) FROM message
                    WHERE contact = person.id AND direction = 'INCOMING'), '%2$s'))), '%2$s')
                AS first
            FROM person WHERE id IS NOT NULL
            """
                    .formatted(LatestTouches.EVERYBODY, NEVER);

    private static final String WRITTEN_TO =
            """
            WITH RECURSIVE person (id) AS (%s)
            SELECT count(*) AS n FROM person WHERE id IS NOT NULL
            """
                    .formatted(LatestTouches.EVERYBODY);

    private final Database database;
    private final Records records;

    Overview(Database database, Records records) {
        this.database = database;
        this.records = records;
    }

    List<PersonRow> people() {
        return database.query(
                        """
                        SELECT c.id, c.name, c.role, c.organization, o.name AS organization_name,
                            c.tags, c.tie, c.archived_at IS NOT NULL AS archived, c.emails
                        FROM contact c LEFT JOIN organization o ON o.id = c.organization
                        ORDER BY c.id
                        """)
                .list(Overview::person);
    }

    List<Contact> active() {
        return database.query(
                        "WITH RECURSIVE person (id) AS ("
                                + LatestTouches.EVERYBODY
                                + ") "
                                + records.table(Shapes.CONTACT).select()
                                + """
                                 WHERE id IN (
                                    SELECT id FROM contact
                                    WHERE target = 1 OR do_not_contact = 1 OR closed IS NOT NULL
                                        OR campaign IS NOT NULL
                                    UNION SELECT id FROM person WHERE person.id IS NOT NULL
                                    UNION SELECT contact FROM meeting
                                    UNION SELECT contact FROM reminder)
                                ORDER BY id
                                """)
                .list(row -> records.read(Shapes.CONTACT, row));
    }

    Map<String, List<Touch>> touches(Instant now) {
        return new Touches(database, now).all();
    }

    Map<String, List<Touch>> touches(Collection<String> contactIds, Instant now) {
        return new Touches(database, now).of(contactIds);
    }

    Map<String, List<Touch>> latestTouches(Instant now) {
        return new LatestTouches(database).all(now);
    }

    Map<String, List<Touch>> latestTouches(Collection<String> contactIds, Instant now) {
        return new LatestTouches(database).of(contactIds, now);
    }

    Optional<Front> front(Instant now, int most, int worth) {
        return new FrontRow()
                .read(database, LatestTouches.second(now), most)
                .filter(front -> front.contacts().size() * worth <= writtenTo());
    }

    private int writtenTo() {
        return database.query(WRITTEN_TO).first(row -> (int) row.number("n")).orElseThrow();
    }

    Optional<Instant> firstTouch() {
        return database.query(FIRST)
                .first(row -> row.text("first"))
                .filter(first -> !first.equals(NEVER))
                .map(StoredInstant::parse);
    }

    private static PersonRow person(Row row) {
        return new PersonRow(
                row.text("id"),
                row.text("name"),
                new PersonRow.Work(
                        row.text("role"), row.text("organization"), row.text("organization_name")),
                new PersonRow.Filed(
                        row.text("tags").lines().toList(), row.text("tie"), row.flag("archived")),
                row.text("emails"));
    }
}
