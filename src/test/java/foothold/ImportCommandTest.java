package foothold;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.cli.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

class ImportCommandTest {
    private static final String HEADER =
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    private static final String ANN =
            "Ann,Lee,https://www.linkedin.com/in/annlee,,Birch,Nurse,03 Mar 2024\n";
    private static final String BO =
            "Bo,Díaz,https://www.linkedin.com/in/bodiaz,bo@example.com,,,04 Mar 2024\n";
    private static final String NOBODY = ",,,,,,05 Mar 2024\n";

    @TempDir private Path home;
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal =
                new Terminal(
                        home, Instant.parse("2026-11-18T14:00:00Z"), ZoneId.of("America/New_York"));
    }

    @Test
    void theNumbersAreThoseOfTheContract() throws IOException {
        var file = file("Connections.csv", HEADER + ANN + BO + NOBODY);

        var ran = terminal.run("import", "--json", file);

        assertEquals(0, ran.status(), ran.err());
        assertTrue(
                ran.out()
                        .startsWith(
                                """
                                {
                                  "read": 3,
                                  "created": 2,
                                  "merged": 0,
                                  "unchanged": 0,
                                  "skipped": [
                                    {
                                      "line": 4,
                                      "why": \"\
                                """),
                ran.out());
    }

    @Test
    void aSecondImportCreatesNobody() throws IOException {
        var file = file("Connections.csv", HEADER + ANN + BO);
        terminal.run("import", file);

        var again = terminal.run("import", file);

        assertEquals(
                new Ran(0, "2 read: 0 new, 0 changed, 2 already here, 0 skipped.\n", ""), again);
    }

    @Test
    void aRehearsalChangesNothing() throws IOException {
        var file = file("Connections.csv", HEADER + ANN + BO);

        var rehearsed = terminal.run("import", "--dry-run", file);

        assertEquals(
                "Nothing was changed; this is what would be done.\n"
                        + "2 read: 2 new, 0 changed, 0 already here, 0 skipped.\n",
                rehearsed.out());
        assertTrue(terminal.run("today").out().startsWith("There is nobody here yet"));
    }

    @Test
    void importedPeopleAreNotYetTargets() throws IOException {
        terminal.run("import", file("Connections.csv", HEADER + ANN + BO));

        assertEquals("[]\n", terminal.run("today", "--json").out());
        assertTrue(terminal.run("today").out().contains("Nothing is due"));
    }

    @Test
    void oneBadFileStopsThemAll() throws IOException {
        var good = file("a.csv", HEADER + ANN);
        var bad = file("b.csv", "a,b\n1,2\n");

        var ran = terminal.run("import", good, bad);

        assertEquals(4, ran.status());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("b.csv") && ran.err().contains("Nothing was changed"));
        assertTrue(terminal.run("today").out().startsWith("There is nobody here yet"));
    }

    @Test
    void severalFilesAreOneSumAndTheirLinesAreToldApart() throws IOException {
        var one = file("a.csv", HEADER + ANN + NOBODY);
        var other = file("b.csv", HEADER + ANN + BO + NOBODY);

        var ran = terminal.run("import", one, other);

        assertEquals(0, ran.status(), ran.err());
        assertTrue(
                ran.out().startsWith("5 read: 2 new, 0 changed, 1 already here, 2 skipped.\n"),
                ran.out());
        assertTrue(ran.out().contains("  line 3: a.csv: "), ran.out());
        assertTrue(ran.out().contains("  line 4: b.csv: "), ran.out());
    }

    @Test
    void aRehearsalOfSeveralFilesCountsNobodyTwice() throws IOException {
        var one = file("a.csv", HEADER + ANN);
        var other = file("b.csv", HEADER + ANN + BO);

        var rehearsed = terminal.run("import", "--dry-run", "--json", one, other);
        var real = terminal.run("import", "--json", one, other);

        assertEquals(real, rehearsed);
        assertTrue(real.out().contains("\"created\": 2"), real.out());
    }

    @Test
    void listsAndCardsGoOutAndComeIn() throws IOException {
        terminal.run("import", file("Connections.csv", HEADER + ANN + BO));
        var list = home.resolve("all.csv").toString();
        var cards = home.resolve("all.cards").toString();

        assertEquals(
                new Ran(0, "Wrote 2 contacts to " + list + ".\n", ""),
                terminal.run("export", list));
        assertEquals(
                new Ran(0, "Wrote 2 contacts to " + cards + ".\n", ""),
                terminal.run("export", cards, "--format", "vcard"));

        var known = new Ran(0, "2 read: 0 new, 0 changed, 2 already here, 0 skipped.\n", "");
        assertEquals(known, terminal.run("import", list));
        assertEquals(known, terminal.run("import", cards));
        assertEquals(known, terminal.run("import", list, "--format", "csv"));
    }

    @Test
    void aMendedRowIsBroughtInAndSaid() throws IOException {
        var file = file("list.csv", "Name,E-mail,Company,City\nAda,a@l.org,\"Lumen,Lyon\n");

        var ran = terminal.run("import", file);

        assertTrue(ran.out().startsWith("1 read: 1 new"), ran.out());
        assertTrue(ran.out().contains("worth a look:\n  line 2: a quotation mark"), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0089PNG\r\n\u001a\n\0\0", "", "just words", "First Name;\0\0\0"})
    void whatIsNoListIsRefusedInOneLine(String content) throws IOException {
        terminal.run("check");
        var before = Files.readAllBytes(terminal.usualFile());
        var file = home.resolve("odd.csv");
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));

        var ran = terminal.run("import", file.toString());

        assertEquals(4, ran.status(), ran.err());
        assertEquals("", ran.out());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains("odd.csv"), ran.err());
        assertArrayEquals(before, Files.readAllBytes(terminal.usualFile()));
    }

    @Test
    void aMissingFileIsRefused() {
        var ran = terminal.run("import", home.resolve("nowhere.csv").toString());

        assertEquals(4, ran.status(), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(home.resolve(name), content).toString();
    }
}
