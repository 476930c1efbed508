package foothold.exchange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.archive.UnreadableArchive.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever is wrong with a record is told with its list, place, id and field. */
class RefusedRecordsTest {
    private static final String ADA = "\"contacts\":[{\"id\":\"ada\",\"name\":\"Ada\"}],";

    /** One member each, with what is said about it; ' stands for the quotation mark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'contacts':5                                           | “contacts” is not a list, in square brackets
                    'contacts':{}                                          | “contacts” is not a list, in square brackets
                    'people':[]                                            | “people” is not a list of this format
                    'notes':[],'notes':[]                                  | “notes” stands here a second time
                    'format':1                                             | “format” stands here a second time
                    'settings':[]                                          | settings: a record stands in braces, with its fields by name
                    'settings':{'id':'x','zone':'UTC'}                     | settings: “id” is not a field of settings
                    'settings':{}                                          | settings: “zone” is missing
                    'settings':{'zone':'Mars'}                             | settings: “zone” is “Mars”, which is not a time zone such as Europe/Berlin
                    'settings':{'zone':'UTC','weekend':['SUN']}            | settings: “weekend” is “SUN”, which is not one of [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]
                    'contacts':[7]                                         | contacts[0]: a record stands in braces, with its fields by name
                    'contacts':[{}]                                        | contacts[0]: “id” is missing
                    'contacts':[{'id':''}]                                 | contacts[0] (id ): “id” is missing
                    'contacts':[{'id':'c1'}]                               | contacts[0] (id c1): “name” is missing
                    'contacts':[{'id':' c1','name':'A'}]                   | contacts[0] (id c1): “id” is text on one line without blanks before or behind it
                    'contacts':[{'id':'c\\u00011','name':'A'}]             | contacts[0] (id c\u00011): “id” is text on one line without blanks before or behind it
                    'contacts':[{'id':'c1','name':5}]                      | contacts[0] (id c1): “name” is “5”, which is not text
                    'contacts':[{'id':'c1','name':'A','name':'B'}]         | contacts[0] (id c1): “name” stands here a second time
                    'contacts':[{'id':'c1','name':'A','nmae':'B'}]         | contacts[0] (id c1): “nmae” is not a field of contacts
                    'contacts':[{'id':'c1','name':{'a':1}}]                | contacts[0] (id c1): “name” holds something nested, which no field does
                    'contacts':[{'id':'c1','name':'A','emails':'a@b.c'}]   | contacts[0] (id c1): “emails” is “a@b.c”, which is not a list
                    'contacts':[{'id':'c1','name':'A','emails':[null]}]    | contacts[0] (id c1): “emails” holds “null”, which is not text
                    'contacts':[{'id':'c1','name':'A','emails':[5]}]       | contacts[0] (id c1): “emails” is “[5]”, which is not a list of texts
                    'contacts':[{'id':'c1','name':'A','emails':[['a']]}]   | contacts[0] (id c1): “emails” holds something nested, which no field does
                    'contacts':[{'id':'c1','name':'A','target':1}]         | contacts[0] (id c1): “target” is “1”, which is not true or false
                    'contacts':[{'id':'c1','name':'A','target':'yes'}]     | contacts[0] (id c1): “target” is “yes”, which is not true or false
                    'contacts':[{'id':'c1','name':'A','tieStrength':4}]    | contacts[0] (id c1): tie strength is 0 to 3, not 4
                    'contacts':[{'id':'c1','name':'A','tieStrength':2.5}]  | contacts[0] (id c1): “tieStrength” is “2.5”, which is not a whole number
                    'contacts':[{'id':'c1','name':'A','tieStrength':1e99999}] | contacts[0] (id c1): “tieStrength” is “1e99999”, which is not a whole number
                    'contacts':[{'id':'c1','name':'A','tieStrength':1e9999999999}] | contacts[0] (id c1): “tieStrength” is “1e9999999999”, which is not a whole number
                    'contacts':[{'id':'c1','name':'A','tieStrength':9223372036854775808}] | contacts[0] (id c1): “tieStrength” is “9223372036854775808”, which is not a whole number
                    'contacts':[{'id':'c1','name':'A','tieStrength':9223372036854775807}] | contacts[0] (id c1): “tieStrength” is “9223372036854775807”, which is not a whole number
                    'contacts':[{'id':'c1','name':'A','closedAt':'2026-01-01T00:00:00Z'}] | contacts[0] (id c1): “closedAt” is “2026-01-01T00:00:00Z”, which means nothing beside the other fields
                    'contacts':[{'id':'c1','name':'A','connectedOn':'17.11.2026'}] | contacts[0] (id c1): “connectedOn” is “17.11.2026”, which is not a day such as 2026-11-17
                    'contacts':[{'id':'c1','name':'A','connectedOn':'+99999-01-01'}] | contacts[0] (id c1): “connectedOn” is “+99999-01-01”, which is not a day such as 2026-11-17
                    'contacts':[{'id':'c1','name':'A'},{'id':'c1','name':'B'}] | contacts[1] (id c1): another one has the same id
                    'messages':[{'id':'m1'}]                               | messages[0] (id m1): “direction” is missing
                    'messages':[{'id':'m1','direction':'OUTGOING','contact':'ada'}] | messages[0] (id m1): a message needs the day it is planned for or the time it was sent
                    'messages':[{'id':'m1','direction':'INCOMING','contact':'ada','plannedOn':'2026-11-17'}] | messages[0] (id m1): a message of theirs needs the time it came
                    'messages':[{'id':'m1','direction':'OUTGOING','contact':'ada','kind':'Request'}] | messages[0] (id m1): “kind” is “Request”, which is not one of [REQUEST, NUDGE, REPLY, CONFIRMATION, THANK_YOU, REFERRER_THANKS, REPORT_BACK, KEEP_IN_TOUCH, CLOSING_THE_LOOP, OTHER]
                    'messages':[{'id':'m1','direction':'OUTGOING','contact':'ada','at':'2026-11-17 13:20'}] | messages[0] (id m1): “at” is “2026-11-17 13:20”, which is not a UTC time such as 2026-11-17T13:20:00Z
                    'meetings':[{'id':'t1','contact':'ada','start':'2026-11-17T13:20:00Z','zone':'UTC'}] | meetings[0] (id t1): a meeting that is set needs the time it was set
                    'meetings':[{'id':'t1','contact':'ada','start':'+1000000000-12-31T23:59:59.999999999Z','zone':'UTC'}] | meetings[0] (id t1): “start” is “+1000000000-12-31T23:59:59.999999999Z”, which is not a UTC time such as 2026-11-17T13:20:00Z
                    'meetings':[{'id':'t1','contact':'ada','start':'2026-11-17T13:20:00Z','zone':'UTC','state':'NO_SHOW','setAt':'2026-11-01T00:00:00Z'}] | meetings[0] (id t1): a cancelled or missed meeting needs the time it was marked
                    'notes':[{'id':'n1','contact':'ada','text':'x'}]       | notes[0] (id n1): “at” is missing
                    'daysOff':[{'id':'o1','first':'2026-11-17','last':'2026-11-16'}] | daysOff[0] (id o1): time off cannot end before it starts
                    'reminders':[{'id':'r1','text':'x','due':'soon'}]      | reminders[0] (id r1): “due” is “soon”, which is not a day or a UTC time
                    'reminders':[{'id':'r1','text':'x','due':'-9999-01-01'}] | reminders[0] (id r1): “due” is “-9999-01-01”, which is not a day or a UTC time
                    'decisions':[{'id':'d1','kind':'NUDGE','trigger':'m1','dismissed':true}] | decisions[0] (id d1): “at” is missing
                    'decisions':[{'id':'d1','kind':'NUDGE','trigger':'m1','at':'2026-11-17T13:20:00Z'}] | decisions[0] (id d1): a decision is either “snoozedUntil” or “dismissed”
                    'cadences':[{'id':'k1','name':'x','nudgeDays':['7']}]  | cadences[0] (id k1): “nudgeDays” is “[7]”, which is not a list of whole numbers
                    'cadences':[{'id':'k1','name':'x','nudgeDays':[2147483647]}] | cadences[0] (id k1): intervals are 1 to 366 business days, not 2147483647
                    'cadences':[{'id':'k1','name':'x','keepInTouchMonths':2147483647}] | cadences[0] (id k1): keeping in touch takes 1 to 120 months between, not 2147483647
                    """)
    void oneThingIsWrong(String member, String sentence) {
        var refused = refusal("{\"format\":1," + member.replace('\'', '"') + "}");
        assertEquals(Kind.WRONG_RECORDS, refused.kind());
        assertEquals(List.of(sentence), sentences(refused));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'notes':[{'id':'n1','contact':'bob','at':'2026-11-17T13:20:00Z','text':'x'}] | notes[0] (id n1): “contact” is “bob”, and there is no contact of that id
                    'reminders':[{'id':'r1','organization':'acme','text':'x','due':'2026-11-17'}] | reminders[0] (id r1): “organization” is “acme”, and there is no organization of that id
                    'campaigns':[{'id':'k1','name':'x','paths':['p9']}] | campaigns[0] (id k1): “paths” is “p9”, and there is no path of that id
                    'campaigns':[{'id':'k1','name':'x','cadence':'fast'}] | campaigns[0] (id k1): “cadence” is “fast”, and there is no cadence of that id
                    'settings':{'zone':'UTC','cadence':'fast'} | settings: “cadence” is “fast”, and there is no cadence of that id
                    """)
    void aPointerIntoTheVoidIsToldSo(String member, String sentence) throws UnreadableArchive {
        var archive = read("{\"format\":1," + ADA + member.replace('\'', '"') + "}");
        var refused =
                assertThrows(
                        UnreadableArchive.class, () -> References.check(archive, (_, _) -> false));
        assertEquals(List.of(sentence), sentences(refused));
        References.check(archive, (_, _) -> true);
    }

    @Test
    void aTextTooLongIsToldWithItsFieldAndTheLimit() {
        var text = "a".repeat(10_000_001);
        var refused =
                refusal(
                        "{\"format\":1,\"contacts\":[\n{\"id\":\"c1\",\"name\":\""
                                + text
                                + "\"}]}");
        assertEquals(2, refused.problems().getFirst().line());
        assertTrue(
                refused.getMessage()
                        .contains(
                                "contacts[0] (id c1): “name” has 10,000,001 characters, and no"
                                        + " field may have more than 10,000,000"),
                refused.getMessage());
    }

    @Test
    void everyProblemIsListedInTheOrderOfTheFileWithItsLine() {
        var refused =
                refusal(
                        """
                        {
                          "format": 1,
                          "contacts": [
                            {"id": "c1", "name": "A", "tie": "ENEMY", "tags": [{}]},
                            {"id": "c2"}
                          ],
                          "poems": []
                        }
                        """);
        assertEquals(
                List.of(4, 5, 7), refused.problems().stream().map(ArchiveProblem::line).toList());
        assertTrue(refused.getMessage().startsWith("3 things in this archive"));
    }

    @Test
    void manyProblemsAreCountedNotKept() {
        var refused = refusal("{\"format\":1,\"notes\":[" + "{},".repeat(99_999) + "{}]}");
        assertEquals(100, refused.problems().size());
        assertTrue(refused.getMessage().startsWith("100000 things"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "2, NEWER, format 2",
        "99999999999999999999, NEWER, format 99999999999999999999",
        "0, NOT_AN_ARCHIVE, format 0",
        "-1, NOT_AN_ARCHIVE, format -1"
    })
    void otherFormatsAreRefusedByNumberWhateverElseTheyHold(
            String number, Kind kind, String words) {
        var refused = refusal("{\"people\":[{\"x\":{}}],\"format\":" + number + "}");
        assertEquals(kind, refused.kind());
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
        assertTrue(
                kind != Kind.NEWER || refused.getMessage().contains("formats up to 1"),
                refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "20.0, 20", "2e1, 20", "null, 20", "-0.0, 0"})
    void wholeNumbersMayBeWrittenInAnyWay(String written, int minutes) throws UnreadableArchive {
        var text =
                """
                {"format":1,%s"meetings":[{"id":"t1","contact":"ada","state":"PROPOSED",
                "start":"2026-11-17T13:20:00Z","zone":"UTC","minutes":%s}]}
                """
                        .formatted(ADA, written);
        if (minutes == 0) {
            assertTrue(refusal(text).getMessage().contains("1 to 1440 minutes, not 0"));
        } else {
            assertTrue(read(text).entries().getLast().entity().toString().contains("minutes=20"));
        }
    }

    private static UnreadableArchive refusal(String json) {
        return assertThrows(UnreadableArchive.class, () -> read(json));
    }

    private static Archive read(String json) throws UnreadableArchive {
        return ArchiveReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> sentences(UnreadableArchive refused) {
        return refused.problems().stream().map(ArchiveProblem::sentence).toList();
    }
}
