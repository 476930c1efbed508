package foothold.exchange.contactcsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.Problem;
import foothold.exchange.Problem.Kind;
import foothold.exchange.TextDecoder;
import foothold.exchange.UnreadableFile;
import foothold.exchange.person.PersonFile;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What the exports of address books and the tables of people tell. */
class ContactCsvTest {

    @Test
    void googleSince2024() throws UnreadableFile {
        var file =
                read(
                        """
                        First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,\
                        Organization Name,Organization Title,Organization Department,Birthday,\
                        Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,\
                        Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,\
                        Website 1 - Label,Website 1 - Value
                        Ada,,Park,,,,Lumen,Chemist,Lab,,"Met at
                        the fair",,* myContacts ::: Chess,* Work,a@l.org ::: b@l.org,Mobile,\
                        +49 30 1234567,Home,"1 Rue X
                        Lyon",Profile,https://l.org/ada
                        """);
        assertEquals(
                List.of(
                        "2 {name=Ada Park, role=Chemist, organization=Lumen, location=1 Rue X"
                                + " Lyon, emails=[a@l.org, b@l.org], phones=[+49 30 1234567],"
                                + " links=[https://l.org/ada], tags=[Chess], research=Met at\n"
                                + "the fair}"),
                rows(file));
    }

    @Test
    void googleBefore2024() throws UnreadableFile {
        var file =
                read(
                        """
                        Name,Given Name,Family Name,Yomi Name,Name Prefix,Location,Occupation,Notes,\
                        Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Type,\
                        Organization 1 - Name,Organization 1 - Title
                        Ada Park,Ada,Park,AY-da,Dr.,,,,* Friends ::: * myContacts,*,a@l.org,,Lumen,Chemist
                        ,Bo,Ray,,,Lyon,Poet,,,,,,,
                        """);
        assertEquals(
                List.of(
                        "2 {name=Ada Park, role=Chemist, organization=Lumen, pronunciation=AY-da,"
                                + " emails=[a@l.org], tags=[Friends]}",
                        "3 {name=Bo Ray, role=Poet, location=Lyon}"),
                rows(file));
    }

    @Test
    void outlookWhereTitleIsNoJob() throws UnreadableFile {
        var file =
                read(
                        """
                        Title,First Name,Middle Name,Last Name,Suffix,Company,Job Title,\
                        Business City,Business Country/Region,Business Phone,Business Fax,\
                        E-mail Address,E-mail 2 Address,Categories,Web Page
                        Dr.,Ada,M.,Park,Jr.,Lumen,Chemist,Lyon,France,+33 1 23 45 67 89,123456,\
                        a@l.org,b@l.org,Chess;Work,www.l.org
                        Mr.,Bo,,Ray,,,,,,,,,,,
                        """);
        assertEquals(
                List.of(
                        "2 {name=Dr. Ada M. Park Jr., role=Chemist, organization=Lumen,"
                                + " location=Lyon, France, emails=[a@l.org, b@l.org],"
                                + " phones=[+33 1 23 45 67 89], links=[www.l.org], tags=[Chess,"
                                + " Work]}",
                        "3 {name=Bo Ray}"),
                rows(file));
    }

    @Test
    void thunderbirdWithRowsThatAreShort() throws UnreadableFile {
        var file =
                read(
                        """
                        First Name,Last Name,Display Name,Nickname,Primary Email,Work Phone,\
                        Home City,Work City,Job Title,Organization,Web Page 1,Notes,
                        Ada,Park,Ada Park,,a@l.org,,,Lyon,Chemist,Lumen
                        """);
        assertEquals(
                List.of(
                        "2 {name=Ada Park, role=Chemist, organization=Lumen, location=Lyon,"
                                + " emails=[a@l.org]}"),
                rows(file));
    }

    @Test
    void germanExcelInItsOwnEncoding() throws UnreadableFile {
        var text =
                "Anrede;Vorname;Name;Firma;Funktion;E-Mail;Telefon;Ort\r\n"
                        + "Frau;Jörg;Müßig;Straßenbau, Tief & Co;Gerüstbauer;j@x.de;030"
                        + " 1234567;Köln\r\n";
        var file = read(text.getBytes(Charset.forName("windows-1252")));
        assertEquals(
                List.of(
                        "2 {name=Jörg Müßig, role=Gerüstbauer, organization=Straßenbau, Tief & Co,"
                                + " location=Köln, emails=[j@x.de], phones=[030 1234567]}"),
                rows(file));
    }

    @Test
    void frenchNamesOfColumnsAndExcelsSeparatorLine() throws UnreadableFile {
        var file = read("sep=;\nPrénom;Nom;Société;Poste;Courriel\nÉva;Roy;Œuf;Chef, de;e@r.fr\n");
        assertEquals(
                List.of("3 {name=Éva Roy, role=Chef, de, organization=Œuf, emails=[e@r.fr]}"),
                rows(file));
    }

    @Test
    void withoutNamesOfColumnsTheContentTells() throws UnreadableFile {
        var file = read("Ada Park\ta@l.org\t+49 30 1234567\nBo Ray\tb@r.org\t030 7654321\n");
        assertEquals(
                List.of(
                        "1 {name=Ada Park, emails=[a@l.org], phones=[+49 30 1234567]}",
                        "2 {name=Bo Ray, emails=[b@r.org], phones=[030 7654321]}"),
                rows(file));
    }

    @Test
    void aTitleAboveTheNamesIsPassedOver() throws UnreadableFile {
        var file = read("People I know,,\n,,\nName,E-mail,Company\nAda Park,a@l.org,Lumen\n");
        assertEquals(
                List.of("4 {name=Ada Park, organization=Lumen, emails=[a@l.org]}"), rows(file));
    }

    @Test
    void whatIsOddIsKeptAndSaid() throws UnreadableFile {
        var file =
                read(
                        """
                        Name,Email,Phone,Time Zone
                        Ada,ada[at]l.org,ext. 4471,Mars/Base
                        """);
        assertEquals(
                List.of(
                        "2 {name=Ada, phones=[ext. 4471], research=As written: ada[at]l.org\n\n"
                                + "As written: Mars/Base}"),
                rows(file));
        assertEquals(3, file.notes().size());
        assertTrue(
                file.notes().stream().allMatch(note -> note.line() == 2), file.notes()::toString);
    }

    @Test
    void everyRowEndsAsAPersonOrWithAReason() throws UnreadableFile {
        var file =
                read(
                        """
                        Name,Email,Company,Notes
                        Ada,a@l.org,Lumen,
                        ,,,
                        ,,,only a note
                        ,b@l.org,,
                        ,,Lumen,
                        Name,Email,Company,Notes
                        "Bo,b@r.org,,
                        """);
        assertEquals(7, file.read());
        assertEquals(
                List.of(Kind.NO_NAME, Kind.NO_NAME, Kind.REPEATED_HEADER),
                file.skipped().stream().map(Problem::kind).toList());
        assertEquals(List.of(3, 4, 7), file.skipped().stream().map(Problem::line).toList());
        assertEquals(
                List.of("Ada", "b@l.org", "Lumen", "Bo"),
                file.rows().stream().map(row -> row.name()).toList());
        assertTrue(
                file.notes().stream().anyMatch(note -> note.kind() == Kind.BROKEN_QUOTE),
                file.notes()::toString);
    }

    @Test
    void theUserSaysWhatAColumnHolds() throws UnreadableFile {
        var sheet =
                SheetReader.read(
                        TextDecoder.decode(
                                "who,why\nAda,chess\n".getBytes(StandardCharsets.UTF_8)));
        var strange =
                SheetReader.read(
                        TextDecoder.decode("x,y\nAda,chess\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(Meaning.NAME, Meaning.NOTHING), ColumnGuess.of(sheet));
        assertEquals(List.of(Meaning.NOTHING, Meaning.NOTHING), ColumnGuess.of(strange));
        var told = ContactCsvReader.read(strange, List.of(Meaning.NAME, Meaning.NOTES));
        assertEquals(List.of("2 {name=Ada, research=chess}"), rows(told));
    }

    private static PersonFile read(String text) throws UnreadableFile {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PersonFile read(byte[] bytes) throws UnreadableFile {
        var sheet = SheetReader.read(TextDecoder.decode(bytes));
        return ContactCsvReader.read(sheet, ColumnGuess.of(sheet));
    }

    private static List<String> rows(PersonFile file) {
        return file.rows().stream()
                .map(row -> row.line() + " " + row.facts())
                .collect(Collectors.toList());
    }
}
