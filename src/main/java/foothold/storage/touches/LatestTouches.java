package foothold.storage.touches;

import foothold.domain.followup.Touch;
import foothold.storage.sql.Database;
import foothold.storage.sql.Row;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Reads of long conversations only what the rules can tell apart; for use inside a transaction.
 *
 * <p>Who was ever met, named, promised something or gave advice is read whole. Of everybody else
 * there count, to the second: what was said since the latest request, where it has no reply, else
 * since the last word of either side; the latest request and the last word of each side; the
 * request they last answered, with the first answer to it; plans and out-of-office notices, however
 * old. Whatever is dated later than the moment looked from counts, too, so that the same holds at
 * any later one.
 */
public final class LatestTouches {
    /** Everybody who has messages, found by a leap through the index each. */
    public static final String EVERYBODY =
            """
            SELECT min(contact) FROM message UNION ALL
            SELECT (SELECT min(contact) FROM message WHERE contact > person.id) FROM person
            WHERE id IS NOT NULL\
            """;

    private static final String WHOLE =
            """
            SELECT contact FROM meeting UNION SELECT contact FROM promise
            UNION SELECT contact FROM action UNION SELECT contact FROM referral
            UNION SELECT named FROM referral\
            """;

    static final String MINE = "direction = 'OUTGOING'";
    static final String THEIRS = "direction = 'INCOMING' AND tone IS NOT 'OUT_OF_OFFICE'";
    static final String REQUEST = MINE + " AND kind = 'REQUEST'";

    /**
     * Per person when what counts was said. Instants as text sort by time up to their second; so
     * all are taken to the second, and what is compared lies in seconds of its own.
     */
    private static final String TURNS =
            """
            WITH RECURSIVE person (id) AS (%%s),
            spoken AS MATERIALIZED (
                SELECT id, %s AS mine, %s AS theirs, %s AS request, %s AS my_words,
                    %s AS their_words
                FROM person WHERE id IS NOT NULL),
            asked AS MATERIALIZED (
                SELECT *, iif(request < theirs, request, %s) AS heard FROM spoken AS person),
            turn AS MATERIALIZED (
                SELECT *,
                    (SELECT substr(at, 1, 19) FROM message
                        WHERE contact = asked.id AND %s AND at > heard || 'Z'
                        ORDER BY at LIMIT 1) AS answer,
                    CASE WHEN mine IS NULL OR id IN (%s) THEN ''
                        WHEN theirs IS NULL THEN coalesce(request, mine)
                        WHEN request > theirs THEN request
                        ELSE min(theirs, mine) END AS since
                FROM asked),
            """
                    .formatted(
                            latest(MINE, ":now"),
                            latest(THEIRS, ":now"),
                            latest(REQUEST, ":now"),
                            latest(MINE + " AND body IS NOT NULL", ":now"),
                            latest(THEIRS + " AND body IS NOT NULL", ":now"),
                            latest(REQUEST, "theirs"),
                            THEIRS,
                            WHOLE);

    private static final String SPANS =
            """
            span (person, first, last, my_words, their_words) AS MATERIALIZED (
                SELECT id, since, 'Z', my_words, their_words FROM turn
            """
                    + moment("theirs")
                    + moment("request")
                    + moment("heard")
                    + moment("answer")
                    + moment("my_words")
                    + moment("their_words")
                    + ")";

    /** Per person one row with all of what counts. */
    private static final String HEADS =
            TURNS
                    + SPANS
                    + """
                    SELECT person, group_concat(%1$s || '%2$s' || id || '%2$s'
                        || iif(at >= coalesce(iif(direction = 'OUTGOING', my_words, their_words), ''),
                            (SELECT coalesce((length(body) > %3$d) || substr(body, 1, %3$d), '')
                                FROM message AS same WHERE same.rowid = message.rowid),
                            '')
                        || '%2$s', '') AS heads
                    FROM span CROSS JOIN message ON contact = person
                        AND direction IN ('INCOMING', 'OUTGOING') AND at BETWEEN first AND last
                        AND (direction = 'OUTGOING' OR tone IS NOT 'OUT_OF_OFFICE')
                    GROUP BY person
                    """
                            .formatted(TouchText.CODES, Row.SEAM, TouchText.PIECE);

    private static final String APART =
            """
            SELECT contact AS person,
                group_concat(%1$s || '%2$s' || id || '%2$s' || '%2$s', '') AS heads
            FROM message
            WHERE (at IS NULL OR (direction = 'INCOMING' AND tone = 'OUT_OF_OFFICE'))
                %3$s
            GROUP BY contact
            """;

    private static final String OF_ALL = HEADS.formatted(EVERYBODY);
    private static final String OF_ONE = HEADS.formatted("SELECT :contact");
    private static final String APART_OF_ALL = APART.formatted(TouchText.CODES, Row.SEAM, "");
    private static final String APART_OF_ONE =
            APART.formatted(TouchText.CODES, Row.SEAM, "AND contact = :contact");

    private final Database database;
    private final TouchText text;
    private final Map<String, List<Touch>> found = new HashMap<>();

    public LatestTouches(Database database) {
        this.database = database;
        this.text = new TouchText(database);
    }

    /** Those of everybody, by contact id, that count at {@code now} or later. */
    public Map<String, List<Touch>> all(Instant now) {
        database.query(OF_ALL).set("now", second(now)).each(this::add);
        database.query(APART_OF_ALL).each(this::add);
        return found;
    }

    /** Those of these contacts, by contact id, that count at {@code now} or later. */
    public Map<String, List<Touch>> of(Collection<String> contactIds, Instant now) {
        var second = second(now);
        for (var id : contactIds) {
            database.query(OF_ONE).set("now", second).set("contact", id).each(this::add);
            database.query(APART_OF_ONE).set("contact", id).each(this::add);
        }
        return found;
    }

    /** The second that moment lies in, as a text that sorts with instants. */
    public static String second(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
    }

    /** When such a message was last before that; read from the latest of its side backwards. */
    static String latest(String such, String before) {
        return """
        (SELECT substr(at, 1, 19) FROM message WHERE contact = person.id AND %s AND at < %s
            ORDER BY at DESC LIMIT 1)\
        """
                .formatted(such, before);
    }

    /** All of that second, where it is not among the later ones. */
    private static String moment(String second) {
        return """
        UNION SELECT id, %1$s, %1$s || 'Z', my_words, their_words FROM turn
            WHERE %1$s < since
        """
                .formatted(second);
    }

    private void add(Row row) {
        var touches = found.computeIfAbsent(row.text("person"), _ -> new ArrayList<>());
        for (var parts = row.texts("heads").iterator(); parts.hasNext(); ) {
            touches.add(touch(parts));
        }
    }

    private Touch touch(Iterator<String> parts) {
        var codes = parts.next();
        var id = parts.next();
        var words = parts.next();
        boolean cut = words.startsWith("1");
        return text.touch(
                id, codes, words.isEmpty() ? null : text.said(id, words.substring(1), cut));
    }
}
