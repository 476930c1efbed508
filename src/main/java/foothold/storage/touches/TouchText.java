package foothold.storage.touches;

import foothold.domain.Text;
import foothold.domain.dates.StoredInstant;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Touch;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.storage.sql.Database;
import foothold.storage.sql.Row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes touches of the texts into which queries put a message's columns, since each column of each
 * row costs two calls into the driver; for use inside a transaction.
 */
final class TouchText {
    /** The short columns of a message as one text, for a query. */
    static final String CODES =
            """
            kind || '|' || direction || '|' || channel || '|' || coalesce(tone, '')
            || '|' || coalesce(until, '') || '|' || coalesce(planned_on, '')
            || '|' || coalesce(at, '')\
            """;

    /** Enough of a text for an excerpt, unless it is mostly blanks. */
    static final int PIECE = Touch.EXCERPT + 60;

    private final Database database;
    private final Map<String, Message.Form> forms = new HashMap<>();
    private final Map<String, Message.Response> responses = new HashMap<>();

    TouchText(Database database) {
        this.database = database;
    }

    /**
     * The touch of a message.
     *
     * @param codes as {@link #CODES} puts them together
     * @param said its first words, or null
     */
    Touch touch(String id, String codes, String said) {
        int form = after(codes, 0, 3);
        int response = after(codes, form, 2);
        int planned = after(codes, response, 1);
        return Row.sound(
                Shapes.MESSAGE.name(),
                id,
                () ->
                        new Touch(
                                id,
                                forms.computeIfAbsent(
                                        codes.substring(0, form - 1), TouchText::form),
                                responses.computeIfAbsent(
                                        codes.substring(form, response - 1), TouchText::response),
                                when(
                                        codes.substring(response, planned - 1),
                                        codes.substring(planned)),
                                said));
    }

    /** Where the part begins that follows so many bars. */
    private static int after(String codes, int from, int bars) {
        int at = from;
        for (int i = 0; i < bars; i++) {
            at = codes.indexOf('|', at) + 1;
        }
        return at;
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
                at.isEmpty() ? null : StoredInstant.parse(at));
    }

    /**
     * The same first words {@link Touch#of} would take from the whole text.
     *
     * @param piece the first {@link #PIECE} characters
     * @param cut whether there are more
     */
    String said(String id, String piece, boolean cut) {
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
}
