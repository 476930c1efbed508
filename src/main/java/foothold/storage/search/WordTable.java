package foothold.storage.search;

import foothold.domain.dates.StoredInstant;
import foothold.service.Topic;
import foothold.service.Wordbook;
import foothold.storage.sql.Database;
import foothold.storage.sql.Row;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of all that is written, in tables of a connection of its own that live in memory: the
 * data file holds facts only, and whoever looks for something keeps nobody waiting who writes.
 */
public final class WordTable implements Wordbook {
    /** From so many single topics on, reading everything anew is quicker. */
    private static final int MANY = 200;

    private static final String FILL =
            """
            INSERT INTO place (kind, id, contact, meeting)
            SELECT kind, id, contact, meeting FROM written WHERE %1$s ORDER BY coalesce(at, '')
            """;

    /** Of those that have a place, but no words yet. */
    private static final String WORDS =
            """
            INSERT INTO words (rowid, text)
            SELECT n, (SELECT text FROM written WHERE written.kind = place.kind
                AND written.id = place.id)
            FROM place WHERE n > :last
            """;

    private static final String FOUND =
            """
            SELECT place.kind AS kind, place.id AS id, place.contact AS contact, name
            FROM words JOIN place ON n = words.rowid JOIN contact ON contact.id = place.contact
            WHERE words MATCH :beginnings ORDER BY words.rowid DESC LIMIT :most
            """;

    private final Database file;
    private Database beside;

    /** A book over that file, not read before it is asked to. */
    public WordTable(Database file) {
        this.file = file;
    }

    private void read() {
        close();
        beside = file.beside();
        Written.SETUP.forEach(sql -> beside.query(sql).update());
        fill("1", Map.of());
    }

    @Override
    public synchronized void renew(Collection<Topic> topics) {
        if (beside == null || topics.size() > MANY || topics.contains(Topic.EVERYTHING)) {
            read();
            return;
        }
        for (var topic : topics) {
            switch (topic.kind()) {
                case CONTACT -> renew("contact = :id", Map.of("id", topic.id()));
                case MEETING -> renew("meeting = :id", Map.of("id", topic.id()));
                case LIBRARY -> renew("kind = 'INSIGHT'", Map.of());
                default -> {
                    // Nobody writes sentences there.
                }
            }
        }
    }

    private void renew(String whose, Map<String, String> values) {
        run("DELETE FROM words WHERE rowid IN (SELECT n FROM place WHERE " + whose + ")", values);
        run("DELETE FROM place WHERE " + whose, values);
        fill(whose, values);
    }

    private void fill(String whose, Map<String, String> values) {
        long last =
                beside.query("SELECT coalesce(max(n), 0) AS last FROM place")
                        .first(row -> row.number("last"))
                        .orElseThrow();
        run(FILL.formatted(whose), values);
        beside.query(WORDS).set("last", last).update();
    }

    private void run(String sql, Map<String, String> values) {
        var query = beside.query(sql);
        values.forEach(query::set);
        query.update();
    }

    @Override
    public synchronized List<Hit> find(List<String> beginnings, int most) {
        if (beside == null || beginnings.isEmpty()) {
            return List.of();
        }
        var places = new LinkedHashMap<String, Place>();
        beside.query(FOUND)
                .set("beginnings", match(beginnings))
                .set("most", most)
                .each(row -> places.put(row.text("kind") + row.text("id"), Place.of(row)));
        return places.values().stream().flatMap(place -> written(place).stream()).toList();
    }

    /** Quoted, so that nothing in it is taken for a command of the search. */
    private static String match(List<String> beginnings) {
        return beginnings.stream()
                .map(each -> '"' + each.replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" "));
    }

    private List<Hit> written(Place place) {
        return beside.query("SELECT at, text FROM written WHERE kind = :kind AND id = :id")
                .set("kind", place.kind().name())
                .set("id", place.id())
                .list(place::hit);
    }

    @Override
    public synchronized void close() {
        if (beside != null) {
            beside.close();
            beside = null;
        }
    }

    /** Where words were found. */
    private record Place(Kind kind, String id, String contact, String name) {

        static Place of(Row row) {
            return new Place(
                    Kind.valueOf(row.text("kind")),
                    row.text("id"),
                    row.text("contact"),
                    row.text("name"));
        }

        Hit hit(Row row) {
            var at = row.text("at");
            return new Hit(
                    kind,
                    contact,
                    name,
                    at == null ? null : StoredInstant.parse(at),
                    row.text("text"));
        }
    }
}
