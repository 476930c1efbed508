package foothold.storage.touches;

import foothold.service.Store.Front;
import foothold.storage.sql.Database;
import foothold.storage.sql.Row;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;

/**
 * Finds those about whom something is due first, by their latest messages alone; for use inside a
 * transaction.
 *
 * <p>Nothing falls due before what it follows from was said: for somebody who wrote last, what they
 * wrote since I did; for everybody else, the latest request while it has no reply, or else the last
 * word of either side. Whoever has more to them than messages that were sent (meetings, promises,
 * reminders, names, plans, a day to ask again) is always among the first. Every day is taken a day
 * early, so that it holds in any zone.
 */
public final class FrontRow {
    private static final String KNOWN =
            """
            SELECT contact AS id FROM meeting UNION SELECT contact FROM promise
            UNION SELECT contact FROM action UNION SELECT contact FROM reminder
            UNION SELECT contact FROM referral UNION SELECT named FROM referral
            UNION SELECT contact FROM message WHERE tone = 'LATER'
            UNION SELECT contact FROM message
                WHERE at IS NULL OR (direction = 'INCOMING' AND tone = 'OUT_OF_OFFICE')\
            """;

    private static final String FIRST =
            """
            WITH RECURSIVE person (id) AS (%s),
            known (id) AS MATERIALIZED (%s),
            spoken AS MATERIALIZED (
                SELECT id, %s AS mine, %s AS theirs, %s AS request,
                    EXISTS (SELECT 1 FROM message WHERE contact = person.id
                        AND direction IN ('INCOMING', 'OUTGOING') AND at >= :now) AS later
                FROM person WHERE id IS NOT NULL AND id NOT IN (SELECT id FROM known WHERE id <> '')),
            turn AS MATERIALIZED (
                SELECT id,
                    CASE WHEN later THEN 0 WHEN mine IS NULL OR theirs >= mine THEN 1 ELSE 2 END
                        AS turn,
                    CASE WHEN later THEN ''
                        WHEN mine IS NULL OR theirs >= mine
                            THEN (SELECT at FROM message WHERE contact = spoken.id
                                AND direction = 'INCOMING' AND at >= coalesce(mine, '')
                                ORDER BY at LIMIT 1)
                        WHEN theirs IS NULL THEN coalesce(request, mine)
                        WHEN request > theirs THEN request
                        ELSE theirs END AS since
                FROM spoken),
            ranked AS MATERIALIZED (
                SELECT id, turn, date(substr(since, 1, 10), '-1 day') AS bound,
                    row_number() OVER (ORDER BY turn, since) AS place
                FROM turn ORDER BY turn, since LIMIT :most + 1),
            chosen (id) AS MATERIALIZED (
                SELECT id FROM ranked WHERE place <= :most UNION SELECT id FROM known)
            SELECT id, 0 AS turn, NULL AS bound FROM chosen WHERE id IS NOT NULL
            UNION
            SELECT colleague.id, 0, NULL FROM contact AS colleague
            WHERE organization IN (
                    SELECT organization FROM contact WHERE id IN (SELECT id FROM chosen))
                AND EXISTS (SELECT 1 FROM message WHERE contact = colleague.id)
            UNION ALL
            SELECT NULL, turn, bound FROM ranked WHERE place > :most
            """
                    .formatted(
                            LatestTouches.EVERYBODY,
                            KNOWN,
                            LatestTouches.latest(LatestTouches.MINE, ":now"),
                            LatestTouches.latest(LatestTouches.THEIRS, ":now"),
                            LatestTouches.latest(LatestTouches.REQUEST, ":now"));

    private final HashSet<String> contacts = new HashSet<>();
    private Front front;

    /** Those of the front as seen at {@code second}; empty where nobody is left out. */
    public Optional<Front> read(Database database, String second, int most) {
        database.query(FIRST).set("now", second).set("most", most).each(this::add);
        return Optional.ofNullable(front);
    }

    private void add(Row row) {
        if (row.text("id") != null) {
            contacts.add(row.text("id"));
            return;
        }
        var bound = row.text("bound");
        var day = bound == null ? LocalDate.MIN : LocalDate.parse(bound);
        front =
                switch ((int) row.number("turn")) {
                    case 1 -> new Front(contacts, day, LocalDate.MIN);
                    case 2 -> new Front(contacts, LocalDate.MAX, day);
                    default -> new Front(contacts, LocalDate.MIN, LocalDate.MIN);
                };
    }
}
