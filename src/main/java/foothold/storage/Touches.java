package foothold.storage;

import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Touch;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.storage.sql.Database;
import foothold.storage.sql.Row;

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
    private static final String SELECT =
            """
            SELECT contact, substr(body, 1, %d) AS piece,
                (coalesce(length(body), 0) > %d)
                || '|' || kind || '|' || direction || '|' || channel || '|' || coalesce(tone, '')
                || '|' || coalesce(until, '') || '|' || coalesce(planned_on, '')
                || '|' || coalesce(at, '') || '|' || id AS head
            FROM message
            """
                    .formatted(PIECE, PIECE);

    private final Database database;
    private final Map<String, List<Touch>> found = new HashMap<>();
    private final Map<String, Message.Form> forms = new HashMap<>();

    Touches(Database database) {
        this.database = database;
    }

    /** Those of everybody, by contact id. */
    Map<String, List<Touch>> all() {
        database.query(SELECT).each(this::add);
        return found;
    }

    /** Those of these contacts, by contact id. */
    Map<String, List<Touch>> of(Collection<String> contactIds) {
        for (var id : new LinkedHashSet<>(contactIds)) {
            database.query(SELECT + "WHERE contact = :contact").set("contact", id).each(this::add);
        }
        return found;
    }

    private void add(Row row) {
        var head = new Head(row.text("head"));
        boolean cut = head.next().equals("1");
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
                                        said(id, row.text("piece"), cut)));
        found.computeIfAbsent(row.text("contact"), _ -> new ArrayList<>()).add(touch);
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
    private String said(String id, String piece, boolean cut) {
        if (piece == null) {
            return null;
        }
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
