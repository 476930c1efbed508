package foothold.trust;

import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.storage.SqliteStore;
import foothold.testdata.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a data file of the present format as SQL, to be kept for ever: records of every sort,
 * filled and bare, with a history of made, changed, typed, removed and undone.
 *
 * <p>It is to be run once, by the code whose last migration a format is, before there is a newer
 * one.
 */
public final class GoldenMaker {
    private GoldenMaker() {}

    /** The argument is the folder the file goes to. */
    public static void main(String... arguments) throws IOException, SQLException {
        write(Path.of(arguments[0]));
    }

    /** Writes {@code V00N.sql} of the present format into the folder. */
    static void write(Path folder) throws IOException, SQLException {
        var file = Files.createTempDirectory("golden").resolve("data.foothold");
        try (var store = SqliteStore.open(file, Samples.settings())) {
            live(store);
        }
        var version = "V%03d.sql".formatted(Raw.number(file, "PRAGMA user_version"));
        Files.writeString(folder.resolve(version), dump(file));
    }

    private static void live(SqliteStore store) {
        var all =
                Stream.concat(Samples.filled().stream(), Samples.bare().stream())
                        .filter(each -> !(each instanceof Settings))
                        .map(Change::create)
                        .toList();
        store.apply(Edit.of("Add everything", all), Samples.AT);
        store.cacheHolidays("US", 2026, Map.of(Samples.DAY, "Thanksgiving"));
        var contact = store.find(Shapes.CONTACT, "contact").orElseThrow();
        var renamed = contact.with(contact.profile().withName("Siobhán “Shiv” O'Neill\n👋"));
        store.apply(Edit.of("Rename", Change.update(contact, renamed)), Samples.AT);
        var settings = store.all(Shapes.SETTINGS).getFirst();
        var light = settings.withTheme(Settings.Theme.LIGHT);
        store.apply(Edit.of("Settings", Change.update(settings, light)), Samples.AT);
        Message typed = store.find(Shapes.MESSAGE, "message").orElseThrow();
        for (var words : List.of("Hap", "Happy to", "Happy to talk")) {
            var next = typed.with(Message.Words.of(words));
            store.apply(new Edit("Write", List.of(Change.update(typed, next)), "1"), Samples.AT);
            typed = next;
        }
        Note note = store.find(Shapes.NOTE, "note").orElseThrow();
        store.apply(Edit.of("Remove a note", Change.delete(note)), Samples.AT);
        store.apply(Edit.of("Add", Change.create(Contact.named("late", "Late"))), Samples.AT);
        store.undo();
        store.undo();
    }

    private static String dump(Path file) throws SQLException {
        var lines = new ArrayList<String>();
        for (var pragma : List.of("application_id", "user_version")) {
            var value = Raw.list(file, "PRAGMA " + pragma).getFirst();
            lines.add("PRAGMA " + pragma + " = " + value + ";");
        }
        lines.addAll(
                Raw.list(
                        file,
                        "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL"
                                + " ORDER BY rowid"));
        for (var table : Raw.tables(file)) {
            var values = Raw.columns(file, table).stream().map("quote(\"%s\")"::formatted).toList();
            lines.addAll(
                    Raw.list(
                            file,
                            "SELECT 'INSERT INTO \"%1$s\" VALUES (' || %2$s || ');' FROM \"%1$s\""
                                            .formatted(table, String.join(" || ', ' || ", values))
                                    + " ORDER BY 1"));
        }
        return String.join("\n", lines) + "\n";
    }
}
