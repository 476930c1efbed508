package foothold.exchange.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.flat.Shapes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What is written is what is read, and what is read is what is written. */
class RoundTripTest {

    @Test
    void anyRecordsComeBackEqualAndGiveTheSameBytesAgain() throws UnreadableArchive {
        for (long seed = 0; seed < 400; seed++) {
            var records = new RandomRecords(seed, 6).make();
            var bytes = records.archive();
            var back = Records.read(bytes);
            assertEquals(records, back, "seed " + seed);
            assertArrayEquals(bytes, back.archive(), "seed " + seed);
        }
    }

    @Test
    void theOrderInWhichRecordsComeDoesNotMatter() {
        var records = new RandomRecords(7, 30).make();
        var shuffled = new ArrayList<Entity>();
        records.lists().values().forEach(shuffled::addAll);
        Collections.shuffle(shuffled, new Random(8));
        var source = new Records(new HashMap<>());
        Shapes.ALL.forEach(shape -> source.lists().put(shape, new ArrayList<>()));
        shuffled.forEach(entity -> source.lists().get(Shapes.of(entity)).add(entity));
        assertArrayEquals(records.archive(), source.archive());
    }

    @Test
    void aSmallArchiveLooksAsPromised() {
        var settings =
                new Settings(
                        ZoneId.of("Europe/Berlin"),
                        new Settings.Calendar(null, Set.of()),
                        "classic-3b7",
                        Settings.Theme.DARK);
        var note = new Note("n1", "c1", Instant.parse("2026-11-17T13:20:00Z"), "„Größe“ 👋\n");
        var text = text(Records.of(List.of(note, settings)).archive());
        assertEquals(
                """
                {
                  "format": 1,
                  "settings": {
                    "zone": "Europe/Berlin",
                    "weekend": [],
                    "cadence": "classic-3b7",
                    "theme": "DARK",
                    "names": []
                  },
                  "cadences": [],
                  "daysOff": [],
                  "paths": [],
                  "campaigns": [],
                  "organizations": [],
                  "contacts": [],
                  "messages": [],
                  "meetings": [],
                  "notes": [
                    {
                      "id": "n1",
                      "contact": "c1",
                      "at": "2026-11-17T13:20:00Z",
                      "text": "„Größe“ 👋"
                    }
                  ],
                  "reminders": [],
                  "decisions": [],
                  "templates": [],
                  "distinctPairs": [],
                  "research": [],
                  "referrals": [],
                  "promises": [],
                  "questions": [],
                  "questionLists": [],
                  "listedQuestions": [],
                  "jottings": [],
                  "insights": [],
                  "actions": [],
                  "hypotheses": [],
                  "votes": [],
                  "criteria": [],
                  "verdicts": [],
                  "rehearsals": [],
                  "reviews": [],
                  "discarded": []
                }
                """,
                text);
    }

    @Test
    void whatIsNullOrEmptyIsLeftOut() {
        var text = text(Records.of(List.of(Contact.named("c1", "Ada"))).archive());
        assertFalse(text.contains("null"), text);
        assertFalse(text.contains("emails"), text);
        assertTrue(text.contains("\"doNotContact\": false"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff"})
    void aByteOrderMarkChangesNothing(String mark) throws UnreadableArchive {
        var records = new RandomRecords(3, 4).make();
        var marked = (mark + text(records.archive())).getBytes(StandardCharsets.UTF_8);
        assertEquals(records, Records.read(marked));
    }

    @Test
    void otherLayoutsOfTheSameJsonAreRead() throws UnreadableArchive {
        var records = new RandomRecords(4, 4).make();
        var text = text(records.archive());
        var windows = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var dense = text.replaceAll("\n *", "").getBytes(StandardCharsets.UTF_8);
        assertEquals(records, Records.read(windows));
        assertEquals(records, Records.read(dense));
    }

    @Test
    void halfACharacterSurvivesAsAnEscape() throws UnreadableArchive {
        var half = Records.of(List.of(Contact.named("c1", "\"half\" \ud83d \udc4b\ud83d 👋")));
        var text = text(half.archive());
        assertTrue(text.contains("\\\"half\\\" \\ud83d \\udc4b\\ud83d 👋"), text);
        assertEquals(half, Records.read(half.archive()));
    }

    @Test
    void anArchiveKnowsWhatItHolds() throws UnreadableArchive {
        var one = Records.of(List.of(Contact.named("c1", "Ada"))).archive();
        var archive = ArchiveReader.read(new ByteArrayInputStream(one));
        assertTrue(archive.holds(Shapes.CONTACT));
        assertFalse(archive.holds(Shapes.SETTINGS));
        assertEquals(9, archive.entries().getFirst().line());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
