package foothold.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Sitting;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From "yes, happy to talk" to the thanks for a name, by keyboard alone; and all of it back. */
class MeetingJourneyTest {
    private static final String CONNECTIONS =
            """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Dev,Nair,https://www.linkedin.com/in/dev-nair-x,dev@example.com,Kestrel,Analyst,4 Mar 2024
            """;
    private static final int MOST_STEPS = 80;

    @TempDir private Path folder;
    private final List<String> stages = new ArrayList<>();

    private static List<String> rows(Sitting sitting) {
        return sitting.today().stream()
                .map(row -> row.followup().kind() + " " + row.followup().party().name())
                .toList();
    }

    /** Opens the row of Today that reads so. */
    private static void opens(Sitting sitting, String row) {
        sitting.strikes(KeyCode.DIGIT1, KeyCode.CONTROL);
        int at = rows(sitting).indexOf(row);
        assertTrue(at >= 0, () -> row + " is not among " + rows(sitting));
        sitting.strikes(KeyCode.HOME);
        for (int i = 0; i < at; i++) {
            sitting.strikes(KeyCode.DOWN);
        }
        sitting.strikes(KeyCode.ENTER);
    }

    private void live(Sitting sitting) throws IOException {
        stages.add(sitting.everything());
        schedule(sitting);
        stages.add(sitting.everything());
        sitting.at("2026-11-25T15:00");
        talk(sitting);
        stages.add(sitting.everything());
        debrief(sitting);
        stages.add(sitting.everything());
        thank(sitting);
        stages.add(sitting.everything());
        sitting.at("2026-11-27T16:00");
        sends(sitting, "CONTACT_REFERRAL Priya Raman", "Hi Priya,\n\nDev Nair named you.\n\nJo");
        stages.add(sitting.everything());
        sitting.at("2026-11-27T16:30");
        sends(sitting, "THANK_REFERRER Dev Nair", "Hi Dev,\n\nI wrote to her, thank you.\n\nJo");
    }

    private static void schedule(Sitting sitting) {
        sitting.strikes(KeyCode.DIGIT4, KeyCode.CONTROL);
        sitting.strikes(KeyCode.N);
        sitting.writes("Dev");
        sitting.strikes(KeyCode.ENTER);
        sitting.writes("tomorrow 3pm");
        sitting.strikes(KeyCode.ENTER);
        assertTrue(
                sitting.texts().stream().anyMatch(each -> each.startsWith("Meeting set")),
                () -> sitting.texts().toString());
    }

    private static void talk(Sitting sitting) {
        sitting.strikes(KeyCode.K, KeyCode.CONTROL);
        sitting.writes("Start the meeting");
        sitting.strikes(KeyCode.ENTER);
        assertFalse(sitting.texts().contains("Today"), "the window is not quiet");
        captures(sitting, "#name Priya Raman, runs onboarding");
        sitting.at("2026-11-25T15:06");
        captures(sitting, "#promise send him the article");
        sitting.at("2026-11-25T15:09");
        captures(sitting, "#advice ride the night bus with the drivers");
        var prompt = "Who else should I talk to? And how can I help you?";
        assertFalse(sitting.texts().contains(prompt));
        sitting.at("2026-11-25T15:18");
        assertTrue(sitting.texts().contains(prompt), () -> sitting.texts().toString());
        sitting.strikes(KeyCode.D, KeyCode.CONTROL);
    }

    private static void captures(Sitting sitting, String line) {
        sitting.writes(line);
        sitting.strikes(KeyCode.ENTER);
    }

    private static void debrief(Sitting sitting) {
        sitting.strikes(KeyCode.N);
        sitting.strikes(KeyCode.ENTER);
        sitting.strikes(KeyCode.DOWN);
        sitting.strikes(KeyCode.P);
        sitting.tabsTo("debrief-due");
        sitting.writes("in 9 days");
        sitting.strikes(KeyCode.ENTER);
        sitting.strikes(KeyCode.DOWN);
        sitting.strikes(KeyCode.I);
        sitting.tabsTo("debrief-notes");
        sitting.writes("He likes the drivers more than the timetables.");
        sitting.strikes(KeyCode.D, KeyCode.CONTROL);
    }

    private static void thank(Sitting sitting) {
        var draft = sitting.field("compose-text");
        assertTrue(draft.contains("ride the night bus with the drivers"), draft);
        sitting.writes("Hi Dev,\n\nThank you. I will ride the night bus with the drivers.\n\nJo");
        sitting.strikes(KeyCode.ENTER, KeyCode.CONTROL);
        sitting.strikes(KeyCode.DIGIT1, KeyCode.CONTROL);
        sitting.at("2026-11-27T09:00");
        assertEquals(
                List.of("CONTACT_REFERRAL Priya Raman", "PROGRESS_NOTE Dev Nair"),
                rows(sitting).stream().filter(each -> !each.startsWith("KEEP_PROMISE")).toList());
    }

    private static void sends(Sitting sitting, String row, String words) {
        opens(sitting, row);
        sitting.writes(words);
        sitting.strikes(KeyCode.ENTER, KeyCode.CONTROL);
        sitting.strikes(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertFalse(rows(sitting).contains(row), () -> rows(sitting).toString());
    }

    private Sitting begin() throws IOException {
        var sitting = new Sitting(folder, "2026-11-24T09:30");
        sitting.imports(Files.writeString(folder.resolve("c.csv"), CONNECTIONS));
        sitting.logs("Dev Nair", "sent request 9:00 by email: May I ask you 3 questions?");
        sitting.logs("Dev Nair", "they replied 9:20: yes, happy to talk");
        return sitting;
    }

    @Test
    void fromYesToTheThanksForANameByKeyboard() throws IOException {
        try (var sitting = begin()) {
            live(sitting);
            var all = sitting.everything();
            assertTrue(all.contains("\"Priya Raman\""), all);
            assertTrue(all.contains("He likes the drivers"), all);
            assertTrue(all.contains("send him the article"), all);
            assertFalse(rows(sitting).contains("DEBRIEF Dev Nair"));
            assertFalse(rows(sitting).contains("THANK_YOU Dev Nair"));
        }
    }

    @Test
    void undoWalksAllOfItBack() throws IOException {
        try (var sitting = begin()) {
            live(sitting);
            var expected = new ArrayList<>(stages);
            sitting.strikes(KeyCode.DIGIT1, KeyCode.CONTROL);
            for (int step = 0; step < MOST_STEPS && !expected.isEmpty(); step++) {
                sitting.presses(KeyCode.Z, KeyCode.CONTROL);
                if (sitting.everything().equals(expected.getLast())) {
                    expected.removeLast();
                }
            }
            assertEquals(0, expected.size(), "stages undo did not come back to");
            assertTrue(rows(sitting).contains("ANSWER_REPLY Dev Nair"), rows(sitting)::toString);
        }
    }
}
