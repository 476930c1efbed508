package foothold.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Sitting;
import foothold.doorbell.Wish;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files opened from outside: looked through on the real screens, taken, and all of it back. */
class ArrivalJourneyTest {
    private static final String PEOPLE = "Name,E-mail\nAnn Lee,ann.lee@example.org\n";
    private static final String EXCHANGE = "/foothold/exchange/";

    @TempDir private Path folder;

    private Path copy(String resource) throws IOException {
        try (var in = ArrivalJourneyTest.class.getResourceAsStream(EXCHANGE + resource)) {
            var name = resource.substring(resource.lastIndexOf('/') + 1);
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    private Sitting begin() throws IOException {
        var sitting = new Sitting(folder, "2026-11-24T09:30");
        sitting.imports(Files.writeString(folder.resolve("people.csv"), PEOPLE));
        sitting.logs("Ann Lee", "sent request yesterday 9:12 by email: Three questions?");
        return sitting;
    }

    private static void opens(Sitting sitting, Path... files) {
        sitting.starts(Wish.open(List.of(files)).words());
    }

    private static boolean says(Sitting sitting, String words) {
        return sitting.texts().stream().anyMatch(each -> each.contains(words));
    }

    private static List<String> today(Sitting sitting) {
        sitting.strikes(KeyCode.DIGIT1, KeyCode.CONTROL);
        return sitting.today().stream()
                .map(row -> row.followup().kind() + " " + row.followup().party().name())
                .toList();
    }

    @Test
    void aReplyIsAnsweredOnTodayAndUndone() throws IOException {
        try (var sitting = begin()) {
            var before = sitting.everything();
            sitting.at("2026-11-24T15:00");
            opens(sitting, copy("mail/received/gmail.eml"));
            assertTrue(says(sitting, "Becomes a reply from Ann Lee."), () -> sitting.texts() + "");
            assertEquals(before, sitting.everything(), "only looked through yet");
            sitting.fires("intake-take");
            assertTrue(says(sitting, "Reply from Ann Lee added"));
            assertTrue(today(sitting).contains("ANSWER_REPLY Ann Lee"), today(sitting)::toString);

            opens(sitting, copy("mail/received/gmail.eml"));
            assertTrue(says(sitting, "Already here."));
            sitting.presses(KeyCode.Z, KeyCode.CONTROL);
            assertEquals(before, sitting.everything());
            assertTrue(says(sitting, "Becomes a reply from Ann Lee."), "it can be taken again");
        }
    }

    @Test
    void anInvitationIsSetMovedAndCancelled() throws IOException {
        try (var sitting = begin()) {
            var before = sitting.everything();
            opens(sitting, copy("calendar/received/google.ics"));
            assertTrue(says(sitting, "Tue 1 Dec 14:00–14:30"), () -> sitting.texts().toString());
            assertTrue(says(sitting, "Becomes a meeting with Ann Lee."));
            sitting.fires("intake-take");
            assertTrue(today(sitting).contains("PREPARE Ann Lee"), today(sitting)::toString);

            opens(sitting, copy("calendar/received/google-update.ics"));
            assertTrue(says(sitting, "Moves your meeting with Ann Lee, now Tue 1 Dec 14:00"));
            sitting.fires("intake-take");
            assertTrue(says(sitting, "Meeting with Ann Lee moved"));

            opens(sitting, copy("calendar/received/google-cancel.ics"));
            assertTrue(says(sitting, "Takes back your meeting with Ann Lee, Wed 2 Dec 15:00"));
            sitting.fires("intake-take");
            assertFalse(today(sitting).contains("PREPARE Ann Lee"), today(sitting)::toString);
            Stream.of(1, 2, 3).forEach(_ -> sitting.presses(KeyCode.Z, KeyCode.CONTROL));
            assertEquals(before, sitting.everything());
        }
    }

    @Test
    void listsGoToTheImportAndAnythingElseIsTold() throws IOException {
        try (var sitting = begin()) {
            var list = Files.writeString(folder.resolve("new.csv"), "Name\nBob Ray\n");
            opens(sitting, list, copy("calendar/received/google.ics"));
            assertTrue(says(sitting, "Becomes a meeting with Ann Lee."));
            assertTrue(says(sitting, "A list of people waits"), () -> sitting.texts().toString());

            opens(sitting, list);
            assertTrue(says(sitting, "Import 1 person"), () -> sitting.texts().toString());

            opens(sitting, folder);
            assertTrue(says(sitting, "is a folder"));
            opens(sitting, Files.writeString(folder.resolve("x.png"), "x"));
            assertTrue(says(sitting, "Foothold cannot read x.png."));
            opens(sitting, folder.resolve("gone.ics"));
            assertTrue(says(sitting, "gone.ics is not there"));
        }
    }

    @Test
    void anIdLeadsToItsPersonOrMeeting() throws IOException {
        try (var sitting = begin()) {
            opens(sitting, copy("calendar/received/google.ics"));
            sitting.fires("intake-take");
            var all = sitting.everything();
            sitting.starts(new Wish(List.of(), id(all, "contacts")).words());
            assertTrue(says(sitting, "ann.lee@example.org"), () -> sitting.texts().toString());
            sitting.starts(new Wish(List.of(), id(all, "meetings")).words());
            assertTrue(says(sitting, "Tue 1 Dec"), () -> sitting.texts().toString());
            sitting.starts(new Wish(List.of(), "nobody").words());
            assertTrue(says(sitting, "That is not here any more."));
        }
    }

    private static String id(String archive, String type) {
        int at = archive.indexOf("\"id\"", archive.indexOf("\"" + type + "\""));
        return archive.substring(at).split("\"")[3];
    }
}
