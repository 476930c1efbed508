package foothold.storage;

import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.service.StoreException;
import foothold.storage.sql.Database;

import java.util.ArrayList;
import java.util.List;

/** Looks through the whole file for damage; for use inside a transaction. */
final class Checkup {
    private final Database database;
    private final Records records;

    Checkup(Database database, Records records) {
        this.database = database;
        this.records = records;
    }

    /** What is wrong, in words; empty when all is sound. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        database.query("PRAGMA integrity_check")
                .each(row -> problems.add(row.text("integrity_check")));
        problems.remove("ok");
        database.query("PRAGMA foreign_key_check")
                .each(
                        row ->
                                problems.add(
                                        "a %s points to a %s that is not there"
                                                .formatted(row.text("table"), row.text("parent"))));
        Shapes.ALL.forEach(shape -> addUnreadable(shape, problems));
        return problems;
    }

    private void addUnreadable(Shape<?> shape, List<String> problems) {
        database.query(records.table(shape).select() + " ORDER BY id")
                .each(
                        row -> {
                            try {
                                records.read(shape, row);
                            } catch (StoreException e) {
                                problems.add(e.getMessage());
                            }
                        });
    }
}
