package foothold.service.log;

import static foothold.testdata.DataFile.NOW;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.flat.Shapes;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

class NotesTest {
    private static final String ANA = "ana";

    @TempDir Path folder;

    @Test
    void writesNotesAndReminders() {
        try (var file = new DataFile(folder)) {
            file.person(ANA, "Ana Ruiz");
            var logbook = new Logbook(file.workspace(), file.random());

            logbook.note(ANA, NOW, "Likes trail running");
            var about = new Reminder.About(ANA, null);
            var due = Due.on(LocalDate.of(2026, 11, 27));
            var reminder = logbook.reminder(about, due, "Ask about pay");

            assertEquals("Likes trail running", file.only(Shapes.NOTE, ANA).text());
            assertEquals(NOW, file.only(Shapes.REMINDER, ANA).course().madeAt());
            logbook.done(reminder);
            assertEquals(NOW, file.only(Shapes.REMINDER, ANA).course().doneAt());
        }
    }
}
