package foothold.storage;

import foothold.storage.sql.Database;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The public holidays as last computed, by calendar and year; for use inside a transaction. */
final class Holidays {
    private final Database database;

    Holidays(Database database) {
        this.database = database;
    }

    Optional<Map<LocalDate, String>> find(String calendar, int year) {
        boolean known =
                database.query(
                                """
                                SELECT 1 FROM holiday_year
                                WHERE calendar = :calendar AND year = :year
                                """)
                        .set("calendar", calendar)
                        .set("year", year)
                        .first(_ -> true)
                        .orElse(false);
        return known ? Optional.of(days(calendar, year)) : Optional.empty();
    }

    void replace(String calendar, int year, Map<LocalDate, String> holidays) {
        database.query("DELETE FROM holiday WHERE calendar = :calendar AND year = :year")
                .set("calendar", calendar)
                .set("year", year)
                .update();
        database.query(
                        """
                        INSERT INTO holiday_year (calendar, year) VALUES (:calendar, :year)
                        ON CONFLICT DO NOTHING
                        """)
                .set("calendar", calendar)
                .set("year", year)
                .update();
        holidays.forEach(
                (day, name) ->
                        database.query(
                                        """
                                        INSERT INTO holiday (calendar, year, day, name)
                                        VALUES (:calendar, :year, :day, :name)
                                        """)
                                .set("calendar", calendar)
                                .set("year", year)
                                .set("day", day.toString())
                                .set("name", name)
                                .update());
    }

    private Map<LocalDate, String> days(String calendar, int year) {
        var days = new TreeMap<LocalDate, String>();
        database.query(
                        """
                        SELECT day, name FROM holiday WHERE calendar = :calendar AND year = :year
                        """)
                .set("calendar", calendar)
                .set("year", year)
                .each(row -> days.put(LocalDate.parse(row.text("day")), row.text("name")));
        return days;
    }
}
