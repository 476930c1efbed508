package foothold.storage;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Touch;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.Store.PersonRow;
import foothold.storage.sql.Database;
import foothold.storage.sql.Row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The reads over many people at once, which take from the tables what they show and no more; for
 * use inside a transaction.
 */
final class Overview {
    /** Enough of a text for an excerpt, unless it is mostly blanks. */
    private static final int PIECE = Touch.EXCERPT + 60;

    private static final String TOUCHES =
            """
            SELECT id, contact, kind, direction, channel, tone, until, planned_on, at,
                substr(body, 1, %d) AS piece, substr(body, %d, 1) <> '' AS cut
            FROM message
            """
                    .formatted(PIECE, PIECE + 1);

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
                        records.table(Shapes.CONTACT).select()
                                + """
                                 WHERE id IN (
                                    SELECT id FROM contact
                                    WHERE target = 1 OR do_not_contact = 1 OR closed IS NOT NULL
                                        OR campaign IS NOT NULL
                                    UNION SELECT contact FROM message
                                    UNION SELECT contact FROM meeting
                                    UNION SELECT contact FROM reminder)
                                ORDER BY id
                                """)
                .list(row -> records.read(Shapes.CONTACT, row));
    }

    Map<String, List<Touch>> touches() {
        var found = new HashMap<String, List<Touch>>();
        database.query(TOUCHES).each(row -> add(row, found));
        return found;
    }

    Map<String, List<Touch>> touches(Collection<String> contactIds) {
        var found = new HashMap<String, List<Touch>>();
        for (var id : new LinkedHashSet<>(contactIds)) {
            database.query(TOUCHES + "WHERE contact = :contact")
                    .set("contact", id)
                    .each(row -> add(row, found));
        }
        return found;
    }

    private void add(Row row, Map<String, List<Touch>> found) {
        var id = row.text("id");
        var touch = Records.sound(Shapes.MESSAGE, id, () -> touch(id, row));
        found.computeIfAbsent(row.text("contact"), _ -> new ArrayList<>()).add(touch);
    }

    private Touch touch(String id, Row row) {
        var tone = row.text("tone");
        var until = row.text("until");
        var plannedOn = row.text("planned_on");
        var at = row.text("at");
        return new Touch(
                id,
                new Message.Form(
                        Message.Kind.valueOf(row.text("kind")),
                        Message.Direction.valueOf(row.text("direction")),
                        Message.Channel.valueOf(row.text("channel"))),
                tone == null && until == null
                        ? Message.Response.NONE
                        : new Message.Response(
                                tone == null ? null : Tone.valueOf(tone),
                                until == null ? null : LocalDate.parse(until)),
                new Message.When(
                        plannedOn == null ? null : LocalDate.parse(plannedOn),
                        at == null ? null : Instant.parse(at)),
                said(id, row.text("piece"), row.flag("cut")));
    }

    /** The same first words {@link Touch#of} would take from the whole text. */
    private String said(String id, String piece, boolean cut) {
        if (piece == null) {
            return null;
        }
        var excerpt = Text.excerpt(piece, Touch.EXCERPT);
        boolean enough = !cut || excerpt.length() > Touch.EXCERPT;
        return Text.orNull(enough ? excerpt : Text.excerpt(body(id), Touch.EXCERPT));
    }

    private String body(String id) {
        return database.query("SELECT body FROM message WHERE id = :id")
                .set("id", id)
                .first(row -> row.text("body"))
                .orElseThrow();
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
