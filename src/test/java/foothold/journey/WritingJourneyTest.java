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
import java.util.List;

/** From Today's row to a message that is checked, handed over, marked as sent, and undone. */
class WritingJourneyTest {
    private static final String CONNECTIONS =
            """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Amara,Osei,https://www.linkedin.com/in/amara-osei-x,,Heron Health,UX lead,03 Mar 2024
            Ben,Hale,https://www.linkedin.com/in/ben-hale-x,ben@example.com,Juniper,Buyer,04 Mar 2024
            """;
    private static final String GOOD =
            "Hi Ben,\n\nWeeks fill up, so I ask once more: would you have 20 minutes for me?\n\nJo";

    @TempDir private Path folder;

    private static List<String> rows(Sitting sitting) {
        return sitting.today().stream()
                .map(row -> row.followup().kind() + " " + row.followup().party().name())
                .toList();
    }

    private Sitting begin() throws IOException {
        try (var first = new Sitting(folder, "2026-11-05T09:30")) {
            first.imports(Files.writeString(folder.resolve("c.csv"), CONNECTIONS));
            first.logs("Ben Hale", "sent request 9:00 by email: May I ask you 3 questions?");
        }
        return new Sitting(folder, "2026-11-17T09:00");
    }

    @Test
    void aNudgeIsWrittenCheckedSentAndUndone() throws IOException {
        try (var sitting = begin()) {
            var before = rows(sitting);
            assertTrue(before.contains("NUDGE Ben Hale"), before::toString);
            sitting.selects(before.indexOf("NUDGE Ben Hale"));
            assertTrue(sitting.field("compose-text").startsWith("Hi Ben,"));

            sitting.types("compose-text", GOOD.replace("Ben", "Amara"));
            assertTrue(
                    sitting.texts().contains("You greet “Amara”, but this goes to Ben Hale"),
                    () -> sitting.texts().toString());
            sitting.fires("compose-mail");
            assertEquals(List.of(), sitting.desktop().opened());

            sitting.types("compose-text", GOOD);
            sitting.fires("compose-mail");
            assertTrue(
                    sitting.desktop()
                            .opened()
                            .getFirst()
                            .toString()
                            .startsWith("mailto:ben@example.com?subject=Re%3A"));
            assertTrue(rows(sitting).contains("SEND_PLANNED Ben Hale"));
            assertFalse(rows(sitting).contains("NUDGE Ben Hale"));

            var draft = rows(sitting);
            sitting.fires("compose-sent");
            assertFalse(rows(sitting).contains("SEND_PLANNED Ben Hale"));
            assertTrue(sitting.everything().contains("would you have 20 minutes for me"));

            sitting.presses(KeyCode.Z, KeyCode.CONTROL);
            assertEquals(draft, rows(sitting));
        }
    }

    @Test
    void whatIsHalfWrittenIsThereAfterARestart() throws IOException {
        try (var sitting = begin()) {
            sitting.selects(rows(sitting).indexOf("NUDGE Ben Hale"));
            sitting.types("compose-text", "Hi Ben, I");
        }
        try (var later = new Sitting(folder, "2026-11-18T09:00")) {
            assertTrue(rows(later).contains("SEND_PLANNED Ben Hale"));
            later.selects(rows(later).indexOf("SEND_PLANNED Ben Hale"));
            assertEquals("Hi Ben, I", later.field("compose-text"));
        }
    }
}
