package foothold.storage.touches;

import foothold.domain.followup.Touch;
import foothold.storage.sql.Database;
import foothold.storage.sql.Row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Reads what the rules need of messages, a hundred thousand at a time; for use inside a
 * transaction.
 */
public final class Touches {
    private static final String HEADS =
            "SELECT contact, id, body IS NOT NULL AS worded, %s AS codes FROM message\n"
                    .formatted(TouchText.CODES);

    private static final String WORDS =
            """
            SELECT substr(body, 1, %1$d) AS piece, length(body) > %1$d AS cut FROM message
            WHERE id = :id
            """
                    .formatted(TouchText.PIECE);

    private final Database database;
    private final TouchText text;
    private final LastWords last;
    private final Map<String, List<Touch>> found = new HashMap<>();

    /** Reads the words that may be the last said at {@code now} or later. */
    public Touches(Database database, Instant now) {
        this.database = database;
        this.text = new TouchText(database);
        this.last = new LastWords(now);
    }

    /** Those of everybody, by contact id. */
    public Map<String, List<Touch>> all() {
        database.query(HEADS).each(this::add);
        return withWords();
    }

    /** Those of these contacts, by contact id. */
    public Map<String, List<Touch>> of(Collection<String> contactIds) {
        for (var id : new LinkedHashSet<>(contactIds)) {
            database.query(HEADS + "WHERE contact = :contact").set("contact", id).each(this::add);
        }
        return withWords();
    }

    private void add(Row row) {
        var contact = row.text("contact");
        var touch = text.touch(row.text("id"), row.text("codes"), null);
        found.computeIfAbsent(contact, _ -> new ArrayList<>()).add(touch);
        if (row.flag("worded")) {
            last.consider(contact, touch);
        }
    }

    private Map<String, List<Touch>> withWords() {
        last.byContact()
                .forEach(
                        (contact, ids) ->
                                found.get(contact)
                                        .replaceAll(it -> ids.contains(it.id()) ? worded(it) : it));
        return found;
    }

    private Touch worded(Touch touch) {
        return new Touch(
                touch.id(), touch.form(), touch.response(), touch.when(), said(touch.id()));
    }

    private String said(String id) {
        return database.query(WORDS)
                .set("id", id)
                .first(row -> text.said(id, row.text("piece"), row.flag("cut")))
                .orElseThrow();
    }
}
