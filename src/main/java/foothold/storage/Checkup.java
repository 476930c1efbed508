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
        var problems = structure();
        if (problems.isEmpty()) {
            Shapes.ALL.forEach(shape -> addUnreadable(shape, problems));
        }
        return problems;
    }

    /** What is wrong with pages and references, which every data format has. */
    List<String> structure() {
        var problems = new ArrayList<String>();
        addTold(problems, () -> addTorn(problems));
        // Where the pages are torn, asking for records only fails again.
        if (problems.isEmpty()) {
            addDangling(problems);
        }
        return problems;
    }

    private void addTorn(List<String> problems) {
        database.query("PRAGMA integrity_check").list(row -> row.text("integrity_check")).stream()
                .filter(finding -> !finding.equals("ok"))
                .forEach(problems::add);
    }

    private void addDangling(List<String> problems) {
        database
                .query("PRAGMA foreign_key_check")
                .list(row -> new String[] {row.text("table"), row.text("parent")})
                .stream()
                .map("A %s refers to a missing %s."::formatted)
                .distinct()
                .sorted()
                .forEach(problems::add);
    }

    private void addUnreadable(Shape<?> shape, List<String> problems) {
        database.query(records.table(shape).select() + " ORDER BY id")
                .each(row -> addTold(problems, () -> records.read(shape, row)));
    }

    private static void addTold(List<String> problems, Runnable look) {
        try {
            look.run();
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.DAMAGED) {
                throw e;
            }
            problems.add(e.getMessage());
        }
    }
}
