package foothold.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.meeting.Meeting;
import foothold.service.publish.Outcome;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.List;

/** Publishing to a real Radicale. */
class RadicaleTest extends OnRadicale {
    private static final String HOLIDAY =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Somebody//Else//EN
            BEGIN:VEVENT
            UID:theirs
            DTSTAMP:20261125T150000Z
            DTSTART;VALUE=DATE:20261224
            SUMMARY:Their own
            END:VEVENT
            END:VCALENDAR
            """
                    .replace("\n", "\r\n");

    @Test
    void theFirstTimeEverythingArrivesAndTheSecondTimeNothingIsSent() throws Exception {
        int events = desk.events();
        assertTrue(events > 2);

        assertEquals(new Outcome(events + 2, 0, 0, 0, 0), desk.publish(radicale.login()));

        assertEquals(events, radicale.files(".ics").size());
        assertEquals(2, radicale.files(".vcf").size());
        assertEquals(new Outcome(0, 0, events + 2, 0, 0), desk.publish(radicale.login()));
        var all = radicale.ask("GET", CALENDAR, "text/plain", "").body();
        assertTrue(all.contains("Conversation with Ben Okafor"), all);
        assertTrue(all.contains("Confirm the meeting: Ben Okafor"), all);
        assertFalse(all.contains("Secret"), all);
        assertFalse(all.contains("Private"), all);
        assertFalse(all.contains("555"), all);
        var cards = radicale.ask("GET", "foothold-addressbook/", "text/plain", "").body();
        assertTrue(cards.contains("ben@example.org") && !cards.contains("Merely"), cards);
    }

    @Test
    void whatIsThereIsWhatWasSent() throws Exception {
        desk.publish(radicale.login());
        var sent = desk.publishing.parcel(Desk.ALL).items();
        for (var item : sent) {
            var place = item.name().endsWith(".ics") ? CALENDAR : "foothold-addressbook/";
            var there = radicale.ask("GET", place + item.name(), "text/plain", "").body();
            var text = item.text().at(0, desk.file.workspace().clock().instant());
            assertEquals(sorted(text), sorted(there), item.name());
        }
    }

    /** The server puts lines into an order and a width of its own. */
    private static List<String> sorted(String text) {
        return text.replace("\r\n ", "").lines().filter(each -> !each.isEmpty()).sorted().toList();
    }

    @Test
    void onlyWhatChangedIsSentAndWhatIsCancelledGoes() throws Exception {
        desk.publish(radicale.login());
        int before = radicale.files(".ics").size();
        var talk = desk.meeting("talk");
        var later = Desk.meeting("talk", "ana", "2026-12-01T11:00").slot();
        desk.file.change(talk, talk.with(later));

        var moved = desk.publish(radicale.login());
        assertEquals(new Outcome(1, 0, before + 1, 0, 0), moved);
        var all = radicale.ask("GET", CALENDAR, "text/plain", "").body();
        assertTrue(all.contains("T110000") && all.contains("SEQUENCE:1"), all);

        var chat = desk.meeting("chat");
        var marked = chat.course().marked(Meeting.State.CANCELLED, DataFile.NOW);
        desk.file.change(chat, chat.with(marked));
        var gone = desk.publish(radicale.login());
        assertTrue(gone.removed() >= 2, gone.toString());
        assertFalse(
                radicale.ask("GET", CALENDAR, "text/plain", "")
                        .body()
                        .contains("Conversation with Ben"));
        desk.file.workspace().undo();
        assertTrue(desk.publish(radicale.login()).sent() >= 2);
    }

    @Test
    void whatOthersPutThereIsNeverTouched() throws Exception {
        desk.publish(radicale.login());
        var put = radicale.ask("PUT", CALENDAR + "theirs.ics", "text/calendar", HOLIDAY);
        assertEquals(201, put.statusCode());
        var named = CALENDAR + "foothold-00000000000000000000000000000000.ics";
        radicale.ask("PUT", named, "text/calendar", HOLIDAY.replace("UID:theirs", "UID:other"));

        assertEquals(0, desk.publish(radicale.login()).removed());
        var removed = desk.remove(radicale.login());

        assertEquals(0, desk.publishing.published());
        assertTrue(removed.removed() > 2);
        assertEquals(
                List.of(
                        CALENDAR + "foothold-00000000000000000000000000000000.ics",
                        CALENDAR + "theirs.ics"),
                radicale.files(".ics"));
        assertEquals(List.of(), radicale.files(".vcf"));
    }

    @Test
    void whatSomebodyChangedOfOursIsPutBackAndSaid() throws Exception {
        desk.publish(radicale.login());
        var name = desk.publishing.parcel(Desk.ALL).items().getFirst().name();
        var uid =
                radicale.ask("GET", CALENDAR + name, "", "")
                        .body()
                        .lines()
                        .filter(each -> each.startsWith("UID:"))
                        .findFirst()
                        .orElseThrow();
        var changed = HOLIDAY.replace("UID:theirs", uid);
        assertEquals(
                201, radicale.ask("PUT", CALENDAR + name, "text/calendar", changed).statusCode());

        var outcome = desk.publish(radicale.login());

        assertEquals(1, outcome.overwritten());
        assertEquals(1, outcome.sent());
        assertFalse(radicale.ask("GET", CALENDAR + name, "", "").body().contains("Their own"));
        assertEquals(200, radicale.ask("DELETE", CALENDAR + name, "", "").statusCode());
        assertEquals(1, desk.publish(radicale.login()).sent(), "what was deleted comes back");
    }

    @Test
    void theAddressOfACollectionIsTakenAsItIs() throws Exception {
        radicale.ask("MKCALENDAR", "own/", "application/xml", "");
        var address = "http://127.0.0.1:" + radicale.port() + "/" + radicale.user() + "/own/";
        desk.publish(radicale.login(address, Radicale.PASSWORD));
        assertEquals(
                desk.events(),
                radicale.files(".ics").stream().filter(each -> each.startsWith("own/")).count());
        desk.remove(radicale.login(address, Radicale.PASSWORD));
        assertTrue(Files.isDirectory(radicale.room().resolve("own")));
    }
}
