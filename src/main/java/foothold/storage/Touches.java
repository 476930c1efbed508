package foothold.storage;

import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Touch;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
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
 * Reads what the rules need of messages, a hundred thousand at a time; for use inside a
 * transaction.
 */
final class Touches {
    /** Enough of a text for an excerpt, unless it is mostly blanks. */
    private static final int PIECE = Touch.EXCERPT + 60;

    /**
     * The short columns as one text, the id last, since each column of a row costs two calls into
     * the driver.
     */
    private static final String HEADS =
            """
            SELECT contact,
                (body IS NOT NULL)
                || '|' || kind || '|' || direction || '|' || channel || '|' || coalesce(tone, '')
                || '|' || coalesce(until, '') || '|' || coalesce(planned_on, '')
                || '|' || coalesce(at, '') || '|' || id AS head
            FROM message
            """;

    private static final String WORDS =
            """
            SELECT substr(body, 1, %d) AS piece, length(body) > %d AS cut FROM message
            WHERE id = :id
            """
                    .formatted(PIECE, PIECE);

    private final Database database;
    private final LastWords last;
    private final Map<String, List<Touch>> found = new HashMap<>();
    private final Map<String, Message.Form> forms = new HashMap<>();

    /** Reads the words that may be the last said at {@code now} or later. */
    Touches(Database database, Instant now) {
        this.database = database;
        this.last = new LastWords(now);
    }

    /** Those of everybody, by contact id. */
    Map<String, List<Touch>> all() {
        database.query(HEADS).each(this::add);
        return withWords();
    }

    /** Those of these contacts, by contact id. */
    Map<String, List<Touch>> of(Collection<String> contactIds) {
        for (var id : new LinkedHashSet<>(contactIds)) {
            database.query(HEADS + "WHERE contact = :contact").set("contact", id).each(this::add);
        }
        return withWords();
    }

    private void add(Row row) {
        var contact = row.text("contact");
        var head = new Head(row.text("head"));
        boolean worded = head.next().equals("1");
        var form = head.upTo(3);
        var response = head.upTo(2);
        var plannedOn = head.next();
        var at = head.next();
        var id = head.rest();
        var touch =
                Records.sound(
                        Shapes.MESSAGE,
                        id,
                        () ->
                                new Touch(
                                        id,
                                        forms.computeIfAbsent(form, Touches::form),
                                        response(response),
                                        when(plannedOn, at),
                                        null));
        found.computeIfAbsent(contact, _ -> new ArrayList<>()).add(touch);
        if (worded) {
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

    private static Message.Form form(String columns) {
        var parts = columns.split("\\|", -1);
        return new Message.Form(
                Message.Kind.valueOf(parts[0]),
                Message.Direction.valueOf(parts[1]),
                Message.Channel.valueOf(parts[2]));
    }

    private static Message.Response response(String columns) {
        if (columns.equals("|")) {
            return Message.Response.NONE;
        }
        var parts = columns.split("\\|", -1);
        return new Message.Response(
                parts[0].isEmpty() ? null : Tone.valueOf(parts[0]),
                parts[1].isEmpty() ? null : LocalDate.parse(parts[1]));
    }

    private static Message.When when(String plannedOn, String at) {
        return new Message.When(
                plannedOn.isEmpty() ? null : LocalDate.parse(plannedOn),
                at.isEmpty() ? null : Moments.parse(at));
    }

    /** The same first words {@link Touch#of} would take from the whole text. */
    private String said(String id) {
        return database.query(WORDS)
                .set("id", id)
                .first(row -> said(id, row.text("piece"), row.flag("cut")))
                .orElseThrow();
    }

    private String said(String id, String piece, boolean cut) {
        var line = Text.onOneLine(piece, Touch.EXCERPT + 1);
        boolean enough = !cut || line.length() > Touch.EXCERPT;
        return Text.orNull(
                enough ? Text.cut(line, Touch.EXCERPT) : Text.excerpt(body(id), Touch.EXCERPT));
    }

    private String body(String id) {
        return database.query("SELECT body FROM message WHERE id = :id")
                .set("id", id)
                .first(row -> row.text("body"))
                .orElseThrow();
    }

    /** Takes a text apart at its bars, from the left. */
    private static final class Head {
        private final String text;
        private int at;

        Head(String text) {
            this.text = text;
        }

        String next() {
            return upTo(1);
        }

        /** The next {@code count} parts, the bars between them included. */
        String upTo(int count) {
            int end = at - 1;
            for (int i = 0; i < count; i++) {
                end = text.indexOf('|', end + 1);
            }
            var parts = text.substring(at, end);
            at = end + 1;
            return parts;
        }

        String rest() {
            return text.substring(at);
        }
    }
}
