package foothold.exchange.linkedin;

import static foothold.exchange.linkedin.Exports.ADA;
import static foothold.exchange.linkedin.Exports.BOTH;
import static foothold.exchange.linkedin.Exports.GRACE;
import static foothold.exchange.linkedin.Exports.NAMES;
import static foothold.exchange.linkedin.Exports.NOTE;
import static foothold.exchange.linkedin.Exports.people;
import static foothold.exchange.linkedin.Exports.problems;
import static foothold.exchange.linkedin.Exports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.TextDecoder;
import foothold.exchange.UnreadableFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Rows that are hidden, nameless, ragged, torn or odd; and files that are no export. */
class LinkedInRowsTest {

    @Test
    void rowsThatNameNobodyAreSkippedWithLineAndReason() throws UnreadableFile {
        LinkedInFile file =
                read(
                        NOTE
                                + NAMES
                                + ",,,,,,20 Mar 2022\n"
                                + ADA
                                + ",,https://www.linkedin.com/in/x,,,,\n"
                                + ",,,,,,\n\n"
                                + GRACE
                                + ",, ,x@example.com,,,01 Jan 2020\n,,,,Acme,,\n"
                                + NAMES);
        assertEquals(BOTH, people(file));
        assertEquals(
                List.of(
                        "5 HIDDEN_MEMBER",
                        "7 NO_NAME",
                        "8 HIDDEN_MEMBER",
                        "11 NO_NAME",
                        "12 NO_NAME",
                        "13 REPEATED_HEADER"),
                problems(file.skipped()));
        assertEquals(
                "nothing but a date: a member who has left or hides",
                file.skipped().getFirst().why());
        assertEquals("neither first nor last name", file.skipped().get(1).why());
        assertEquals(8, file.read());
        assertEquals(file.read(), file.rows().size() + file.skipped().size());
    }

    @Test
    void halfANameIsAName() throws UnreadableFile {
        assertEquals(
                List.of("Ghost||||NoUrl Inc|Unknown|2018-01-01", "|Solo|||||null"),
                people(read(NAMES + "Ghost,,,,NoUrl Inc,Unknown,01 Jan 2018\n,Solo,,,,,\n")));
    }

    @Test
    void raggedRowsAreKeptAndNoted() throws UnreadableFile {
        LinkedInFile file =
                read(
                        NAMES
                                + "Skip,Incomplete,not-a-url,,,\n"
                                + "Ada,Lovelace\n"
                                + "Eve,Wu,,,Acme, Inc.,Boss,01 Jan 2020\n");
        assertEquals(
                List.of(
                        "Skip|Incomplete|not-a-url||||null",
                        "Ada|Lovelace|||||null",
                        "Eve|Wu|||Acme|Inc.|null"),
                people(file));
        assertEquals(
                List.of("2 TOO_FEW_CELLS", "3 TOO_FEW_CELLS", "4 TOO_MANY_CELLS", "4 UNKNOWN_DATE"),
                problems(file.notes()));
    }

    @Test
    void anUnknownDateKeepsItsText() throws UnreadableFile {
        LinkedInFile file = read(NAMES + GRACE.replace("2 Nov 2023", "last summer"));
        assertEquals(
                new LinkedInRow.Connected(null, "last summer"), file.rows().getFirst().connected());
        assertEquals(List.of("2 UNKNOWN_DATE"), problems(file.notes()));
    }

    @Test
    void valuesAreTrimmedAndStayOnOneLine() throws UnreadableFile {
        assertEquals(
                List.of("Ada|Lovelace|https://x.example/a||Engines Ltd.|Engineer & 工程师|2024-03-05"),
                people(
                        read(
                                NAMES
                                        + " Ada\u00A0,\u200BLovelace"
                                        + " ,https://x.example/a,,\"Engines\r\n"
                                        + "Ltd.\",Engineer & 工程师, 05 Mar 2024\n")));
    }

    @Test
    void rightToLeftAndEmojiNamesComeThrough() throws UnreadableFile {
        assertEquals(
                List.of(
                        "محمد|أحمد|||شركة الاختبار|مهندس|2024-06-10",
                        "🚀 Ann|Lee, PMP®||||CEO 😀|null"),
                people(
                        read(
                                NAMES
                                        + "محمد,أحمد,,,شركة الاختبار,مهندس,10 Jun 2024\n"
                                        + "🚀 Ann,\"Lee, PMP®\",,,,CEO 😀,\n")));
    }

    @Test
    void aTornRowCostsNoOther() throws UnreadableFile {
        LinkedInFile file = read(NAMES + "Eve,Wu,,,Acme,\"Boss,01 Jan 2020\n" + ADA + GRACE);
        assertEquals("Eve|Wu|||Acme|Boss|2020-01-01", people(file).getFirst());
        assertEquals(BOTH, people(file).subList(1, 3));
        assertEquals(List.of("2 BROKEN_QUOTE"), problems(file.notes()));
    }

    @Test
    void aFileCutAnywhereLosesNoRowAboveTheCut() throws UnreadableFile {
        byte[] whole =
                (NOTE + NAMES + ADA + GRACE + ADA.replace("Ada", "Zoë"))
                        .getBytes(StandardCharsets.UTF_8);
        int afterNames = (NOTE + NAMES).length();
        int afterTwo = afterNames + (ADA + GRACE).length();
        for (int length = afterTwo + 1; length < whole.length - 1; length++) {
            LinkedInFile file =
                    LinkedInReader.read(TextDecoder.decode(Arrays.copyOf(whole, length)));
            assertEquals(BOTH, people(file).subList(0, 2), "cut after " + length);
            boolean inLastRow = file.notes().stream().allMatch(note -> note.line() == 7);
            boolean inLastDate = length > whole.length - "05 Mar 2024\n".length() - 1;
            assertTrue(inLastRow && (inLastDate || !file.notes().isEmpty()), "cut after " + length);
        }
    }

    @Test
    void damagedLettersAreNotedWithTheirLine() throws UnreadableFile {
        byte[] bytes =
                (NAMES + "Zoë,Müller,,,,,\nJosé,Peña,,,,,\n").getBytes(StandardCharsets.UTF_8);
        bytes[NAMES.length() + "Zoë,Müller,,,,,\nJos".getBytes(StandardCharsets.UTF_8).length] =
                (byte) 0xFF;
        LinkedInFile file = LinkedInReader.read(TextDecoder.decode(bytes));
        assertEquals(List.of("3 LOST_CHARACTERS"), problems(file.notes()));
        assertEquals("Zoë", file.rows().getFirst().name().first());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just some text",
                "Name,Given Name,Family Name,E-mail 1 - Value\n"
                        + "Ada Lovelace,Ada,Lovelace,ada@example.com\n",
                "First Name,Last Name,Phone\nAda,Lovelace,1\n",
                "{\"format\":1}",
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n",
                "Notes:\n\"When exporting your connection data\"\n",
            })
    void whatHasNoSuchNamesIsRefusedWithAWayOut(String text) {
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> read(text));
        assertEquals(UnreadableFile.Kind.WRONG_FORMAT, refused.kind());
        assertTrue(refused.getMessage().contains("First Name, Last Name and Connected On"));
        assertTrue(refused.getMessage().contains("Get a copy of your data"));
    }

    @Test
    void namesWithoutPeopleAreAnEmptyExport() throws UnreadableFile {
        assertEquals(0, read(NOTE + NAMES).read());
    }

    @Test
    void endlessRowsAreRefused() {
        String rows = "a,b,c\n".repeat(LinkedInReader.MOST_ROWS + 1);
        assertEquals(
                UnreadableFile.Kind.TOO_LARGE,
                assertThrows(UnreadableFile.class, () -> read(NAMES + rows)).kind());
    }
}
