package foothold.bench.start;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Commands of the packaged program, from start to end, against what others need for as much. */
@Tag("bench")
class CommandBench {
    private static final int ROWS = 30_000;

    /** As durable as ours, and with the indexes a list of people needs. */
    private static final String TABLE =
            """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
            CREATE TABLE people (first, last, url PRIMARY KEY, mail, company, position, connected);
            CREATE INDEX by_name ON people (last, first);
            CREATE INDEX by_company ON people (company);
            CREATE INDEX by_mail ON people (mail);
            """;

    @TempDir Path folder;

    @Test
    void todayCostsLittleMoreThanTheVirtualMachine() throws Exception {
        requireThePackage();
        var data = folder.resolve("demo.db").toString();
        Launch.foothold(folder, "demo", "--data", data).untilItEnds();
        var java = Launch.RUNTIME.resolve("bin/java").toString();
        var cache = "-XX:AOTCache=" + Launch.INPUT.resolve("foothold.aot");
        Pairs.row(
                "foothold today / java -version, same runtime and cache",
                () -> Launch.foothold(folder, "today", "--data", data).untilItEnds(),
                () ->
                        Launch.plain(
                                        java,
                                        cache,
                                        "-XX:TieredStopAtLevel=1",
                                        "-XX:+UseSerialGC",
                                        "-version")
                                .untilItEnds(),
                "at most 2");
    }

    @Test
    void importingConnectionsCostsAFewTimesWhatTheDatabaseNeeds() throws Exception {
        requireThePackage();
        assumeTrue(Files.exists(Path.of("/usr/bin/sqlite3")), "not measured: no sqlite3 here");
        var csv = folder.resolve("Connections.csv");
        Files.writeString(csv, connections());
        Pairs.row(
                "import of 30,000 connections / sqlite3 .import, indexed",
                () ->
                        Launch.foothold(folder, "import", csv.toString(), "--data", fresh())
                                .untilItEnds(),
                () ->
                        Launch.plain(
                                        "sqlite3",
                                        fresh(),
                                        TABLE,
                                        ".import --csv --skip 1 " + csv + " people")
                                .untilItEnds(),
                "at most 4");
    }

    private static void requireThePackage() {
        assumeTrue(
                Files.exists(Launch.FOOTHOLD),
                "not measured: make the package first (mvn -Pdist -DskipTests package)");
    }

    private String fresh() throws Exception {
        var file = Files.createTempFile(folder, "fresh", ".db");
        Files.delete(file);
        return file.toString();
    }

    private static String connections() {
        var random = new Random(11);
        var text =
                new StringBuilder(
                        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "First%d,Last%d,https://www.linkedin.com/in/p%d,%s,Firm %d,%s,%02d Mar"
                                    + " 20%02d\n",
                            random.nextInt(800),
                            random.nextInt(9_000),
                            i,
                            random.nextInt(10) == 0 ? "p" + i + "@example.org" : "",
                            random.nextInt(3_000),
                            random.nextBoolean() ? "Analyst" : "\"Head of Care, North\"",
                            1 + random.nextInt(28),
                            10 + random.nextInt(16)));
        }
        return text.toString();
    }
}
