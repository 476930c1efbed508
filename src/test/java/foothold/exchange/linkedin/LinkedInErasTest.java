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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.UnreadableFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every shape the export has had, read to the same two people. */
class LinkedInErasTest {

    static Stream<Arguments> preambles() {
        return Stream.of(
                Arguments.of("none", "", 1),
                Arguments.of("blank lines", "\n\n", 3),
                Arguments.of("the usual note", NOTE, 4),
                Arguments.of("short note", "Notes:\n\"Some addresses are missing.\"\n\n", 4),
                Arguments.of("two blank lines", "Notes:\n\"Some fields are empty.\"\n\n\n", 5),
                Arguments.of("lone quotation mark", "Notes:\n\"Some fields are empty.\"\n\"\n", 4),
                Arguments.of(
                        "unquoted note",
                        "Notes:\nA sample, for testing.\nAll data, all names, is synthetic.\n\n",
                        5),
                Arguments.of(
                        "note that names the columns",
                        "Notes:\nFirst Name, Last Name and Connected On follow.\n",
                        3),
                Arguments.of(
                        "note over several lines",
                        "Notes:\n\"One, two\nthree, four\nfive\"\n\n",
                        6),
                Arguments.of(
                        "quoted note heading", "\"Notes:\"\n\"Some fields are empty.\"\n\n", 4),
                Arguments.of(
                        "re-saved by Excel", "Notes:,,,,,,\n\"Some, fields.\",,,,,,\n,,,,,,\n", 4),
                Arguments.of("a long story", "A line, with, commas.\n".repeat(400), 401));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("preambles")
    void theNamesAreFoundByWhatTheySay(String name, String preamble, int line)
            throws UnreadableFile {
        LinkedInFile file = read(preamble + NAMES + ADA + GRACE);
        assertEquals(BOTH, people(file));
        assertEquals(line, file.columns().line());
        assertEquals(line + 1, file.rows().getFirst().line());
        assertTrue(file.columns().certain());
        assertEquals(List.of(), file.notes());
        assertEquals(List.of(), file.skipped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEnd(String end) throws UnreadableFile {
        LinkedInFile file = read((NOTE + NAMES + ADA + GRACE).replace("\n", end));
        assertEquals(BOTH, people(file));
        assertEquals(4, file.columns().line());
        assertEquals(6, file.rows().getLast().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anyEncoding(String charset) throws UnreadableFile {
        String text =
                NOTE + NAMES + ADA.replace("Ada", "Zoë") + GRACE.replace("Navy", "Müller & Söhne");
        List<String> expected =
                List.of(
                        BOTH.get(0).replace("Ada", "Zoë"),
                        BOTH.get(1).replace("Navy", "Müller & Söhne"));
        assertEquals(expected, people(read(text, Charset.forName(charset))));
        if (charset.startsWith("UTF")) {
            assertEquals(expected, people(read("\uFEFF" + text, Charset.forName(charset))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void anyDelimiter(String delimiter) throws UnreadableFile {
        String rows = (NAMES + ADA + GRACE).replace("\"Engines, Ltd.\"", "Engines# Ltd.");
        String text = "sep=" + delimiter + "\n" + rows.replace(",", delimiter).replace('#', ',');
        assertEquals(BOTH, people(read(text)));
    }

    @Test
    void everythingQuoted() throws UnreadableFile {
        String quoted =
                Stream.of(NAMES, ADA.replace("\"Engines, Ltd.\"", "Engines# Ltd."), GRACE)
                        .map(
                                line ->
                                        "\""
                                                + line.strip()
                                                        .replace(",", "\",\"")
                                                        .replace('#', ',')
                                                + "\"\r\n")
                        .collect(Collectors.joining());
        assertEquals(BOTH, people(read("\uFEFF" + quoted)));
    }

    @Test
    void sixColumnsOf2018WithTheTimeOfDay() throws UnreadableFile {
        LinkedInFile file =
                read(
                        """
                        First Name,Last Name,Email Address,Company,Position,Connected On
                        Ada,Lovelace,ada@example.com,Engines,Engineer,"3/5/26, 4:30 PM"
                        Grace,Hopper,,Navy,Admiral,"11/2/25, 9:05 AM"\
                        """);
        assertEquals(
                List.of(
                        "Ada|Lovelace||ada@example.com|Engines|Engineer|2026-03-05",
                        "Grace|Hopper|||Navy|Admiral|2025-11-02"),
                people(file));
        assertEquals("3/5/26, 4:30 PM", file.rows().getFirst().connected().text());
        assertEquals(List.of(), file.notes());
    }

    @Test
    void eightAndNineColumns() throws UnreadableFile {
        LinkedInFile eight =
                read(
                        """
                        First Name,Last Name,URL,Email Address,Company,Position,Connected On,Tags
                        Ada,Lovelace,https://www.linkedin.com/in/ada,,Engines,Engineer,2026-04-10,friend
                        """);
        assertEquals(
                List.of(
                        "Ada|Lovelace|https://www.linkedin.com/in/ada||Engines|Engineer|2026-04-10"),
                people(eight));
        LinkedInFile nine =
                read(
                        """
                        First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,Instant Messengers
                        Ada,Lovelace,,ada@example.com,Engines,Engineer,05 Mar 2018,,
                        """);
        assertEquals(
                List.of("Ada|Lovelace||ada@example.com|Engines|Engineer|2018-03-05"), people(nine));
    }

    @Test
    void anyOrderOfColumns() throws UnreadableFile {
        LinkedInFile file =
                read(
                        """
                        Connected On,Company,Last Name,Position,First Name,Email Address,URL
                        05 Mar 2024,"Engines, Ltd.",Lovelace,Engineer,Ada,ada@example.com,https://www.linkedin.com/in/ada
                        """);
        assertEquals(BOTH.subList(0, 1), people(file));
    }

    @Test
    void fiftyNineColumnsInOutlooksFormat() throws UnreadableFile {
        String names =
                "Title,First Name,Middle Name,Last Name,Suffix,E-mail Address,E-mail 2"
                    + " Address,E-mail 3 Address,Business Street,Business Street 2,Business Street"
                    + " 3,Business City,Business State,Business Postal Code,Business Country,Home"
                    + " Street,Home Street 2,Home Street 3,Home City,Home State,Home Postal"
                    + " Code,Home Country,Other Street,Other Street 2,Other Street 3,Other"
                    + " City,Other State,Other Postal Code,Other Country,Company,Department,Job"
                    + " Title,Assistant's Phone,Business Fax,Business Phone,Business Phone"
                    + " 2,Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,Home Phone"
                    + " 2,ISDN,Mobile Phone,Other Fax,Other Phone,Pager,Primary Phone,Radio"
                    + " Phone,TTY/TDD Phone,Telex,Assistant's Name,Birthday,Manager's"
                    + " Name,Notes,Other Address PO Box,Spouse,Web Page,Personal Web Page";
        String row =
                ",Ada,King,Lovelace,,ada@example.com"
                        + ",".repeat(24)
                        + "Engines,,Engineer"
                        + ",".repeat(27);
        LinkedInFile file = read("\"" + names.replace(",", "\",\"") + "\"\n" + row + "\n");
        assertEquals(List.of("Ada|Lovelace||ada@example.com|Engines|Engineer|null"), people(file));
        assertEquals(59, file.columns().names().size());
        assertEquals(List.of(), file.notes());
        assertFalse(file.columns().certain(), "other address books look the same");
    }

    @Test
    void emptyColumnsThatExcelLeavesAtTheEnd() throws UnreadableFile {
        LinkedInFile file = read((NAMES + GRACE).replace("\n", ",,\n") + GRACE);
        assertEquals(List.of(BOTH.get(1), BOTH.get(1)), people(file));
        assertEquals(List.of(), file.notes());
    }

    @Test
    void ambiguousDatesAreReadByTheLanguageAndNoted() throws UnreadableFile {
        LinkedInFile file = read(NAMES + GRACE.replace("2 Nov 2023", "01/02/2023"));
        assertEquals("2023-01-02", file.rows().getFirst().connected().on().toString());
        assertEquals(List.of("2 AMBIGUOUS_DATE"), problems(file.notes()));
        assertTrue(file.notes().getFirst().why().contains("read as 2 January 2023"));
    }
}
