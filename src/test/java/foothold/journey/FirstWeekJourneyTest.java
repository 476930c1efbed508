package foothold.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Sitting;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A new user's first days, in the window: LinkedIn's file, some requests, a reply, a meeting; then
 * the program stays closed over a weekend and Thanksgiving.
 */
class FirstWeekJourneyTest {
    private static final String CONNECTIONS =
            """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses \
            are missing. You will only see email addresses for connections who have allowed it."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Amara,Osei,https://www.linkedin.com/in/amara-osei-x,,Heron Health,UX lead,03 Mar 2024
            Ben,Hale,https://www.linkedin.com/in/ben-hale-x,ben@example.com,Juniper,Buyer,4 Mar 2024
            Clara,Voss,https://www.linkedin.com/in/clara-voss-x,,"Oak, Elm & Co.",Nurse,05 Mar 2024
            Dev,Nair,https://www.linkedin.com/in/dev-nair-x,,Kestrel,Analyst,06 Mar 2024
            Elif,Kaya,https://www.linkedin.com/in/elif-kaya-x,,Juniper,Editor,07 Mar 2024
            Finn,Ó Briain,https://www.linkedin.com/in/finn-x,,,,08 Mar 2024
            """;

    /** What waits on Monday 30 November: kind and whom it is about, in its section. */
    private static final List<String> AWAY =
            List.of(
                    "REPLY_OWED ANSWER_REPLY Clara Voss",
                    "OVERDUE DEBRIEF Dev Nair",
                    "OVERDUE THANK_YOU Dev Nair",
                    "OVERDUE TRY_NEXT_PERSON Heron Health",
                    "OVERDUE TRY_NEXT_PERSON Juniper",
                    "OVERDUE NUDGE Amara Osei",
                    "DUE_TODAY NUDGE Ben Hale");

    /** Why, in the same order. */
    private static final List<String> WHY =
            List.of(
                    "They wrote Wed 18 Nov 2026 at 16:00 and wait for your answer: due Thu 19",
                    "Met Fri 20 Nov 2026 at 15:00–15:20; write it down within 2 hours, while it is"
                            + " fresh",
                    "Met Fri 20 Nov 2026 at 15:00–15:20; the thank-you is still owed: late is"
                            + " better than never",
                    "You asked Amara Osei Mon 16 Nov 2026 at 09:20; 3 business days without a reply"
                            + " from anybody there: due Thu 19",
                    "You asked Ben Hale Tue 17 Nov 2026 at 14:20, counted from Wed 18; 3 business"
                            + " days without a reply from anybody there: due Mon 23",
                    "Sent Mon 16 Nov 2026 at 09:20; 7 business days without a reply: due Wed 25",
                    "Sent Tue 17 Nov 2026 at 14:20, counted from Wed 18; 7 business days without a"
                            + " reply, Thu 26 being Thanksgiving: due Mon 30");

    @TempDir private Path folder;

    @Test
    void whatIsOverdueAfterDaysAwayAndWhy() throws IOException {
        firstWeek();

        try (var later = new Sitting(folder, "2026-11-30T09:00")) {
            assertEquals(AWAY, rows(later));
            assertEquals(WHY, reasons(later));
            var words = later.texts();
            assertTrue(
                    words.containsAll(
                            List.of(
                                    "Monday 30 November",
                                    "Reply owed  1",
                                    "Overdue  5",
                                    "Due today  1",
                                    "6 business days late",
                                    "4 business days late",
                                    "2 business days late",
                                    "9 days late",
                                    "“Gladly, when?”",
                                    "You: “May I ask you 3 questions?”")),
                    words::toString);
        }
    }

    /** The window stays open past midnight: what was due that day is overdue without a touch. */
    @Test
    void theOpenWindowNoticesMidnight() throws IOException {
        firstWeek();

        try (var later = new Sitting(folder, "2026-11-30T23:59:50")) {
            assertEquals("DUE_TODAY NUDGE Ben Hale", rows(later).getLast());
            later.at("2026-12-01T00:00:05");
            assertEquals("OVERDUE NUDGE Ben Hale", rows(later).getLast());
            assertTrue(rows(later).stream().noneMatch(row -> row.startsWith("DUE_TODAY")));
        }
    }

    @Test
    void undoAfterTheRestartTakesTheMeetingBackAndWhatFollowedFromIt() throws IOException {
        firstWeek();

        try (var later = new Sitting(folder, "2026-11-30T09:00")) {
            var with = later.today();
            var before = later.everything();
            later.presses(KeyCode.Z, KeyCode.CONTROL);

            assertNotEquals(before, later.everything());
            assertEquals(
                    AWAY.stream().filter(row -> !row.endsWith("Dev Nair")).toList(), rows(later));
            assertTrue(
                    later.texts().stream().anyMatch(text -> text.contains("Log meeting with Dev")));
            later.presses(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
            assertEquals(with, later.today());
            assertEquals(before, later.everything());
        }
    }

    private void firstWeek() throws IOException {
        try (var first = new Sitting(folder, "2026-11-16T09:30")) {
            assertTrue(first.texts().contains("Begin with the people you know"), "no first words");
            var said = first.imports(Files.writeString(folder.resolve("c.csv"), CONNECTIONS));
            assertTrue(said.contains("6 new people"), said::toString);
            assertEquals(List.of(), first.today());
            assertFalse(first.texts().contains("Begin with the people you know"));

            first.logs("Amara Osei", "sent request 9:20 on linkedin: May I ask you 3 questions?");
            first.logs("Clara Voss", "sent request 9:25 by email: Dear Clara");
            first.at("2026-11-17T14:21");
            first.logs("Ben Hale", "sent request 14:20");
            first.at("2026-11-18T16:00");
            first.logs("Clara Voss", "they replied: Gladly, when?");
        }
        try (var friday = new Sitting(folder, "2026-11-20T16:30")) {
            friday.logs("Dev Nair", "met today 15:00 20 min: knows the field");
        }
    }

    private static List<String> rows(Sitting sitting) {
        return sitting.today().stream()
                .map(
                        row ->
                                row.part()
                                        + " "
                                        + row.followup().kind()
                                        + " "
                                        + row.followup().party().name())
                .toList();
    }

    private static List<String> reasons(Sitting sitting) {
        return sitting.today().stream().map(row -> row.followup().reason()).toList();
    }
}
