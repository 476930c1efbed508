package foothold.ui.settings.remind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.remind.Habits;
import foothold.domain.remind.Quiet;
import foothold.gallery.SampleReminders;
import foothold.service.remind.NotTold;
import foothold.service.remind.Reminders;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalTime;
import java.util.List;

/** Settings → Reminders in use. */
class RemindTest {
    private final Fake reminders = new Fake();
    private RemindPart part;

    /** Reminders of a computer that may refuse. */
    private static final class Fake implements Reminders {
        private final SampleReminders inner = new SampleReminders();
        private IOException refusal;

        @Override
        public Told look() {
            return new Told(List.of(), List.of());
        }

        @Override
        public Told tell() {
            return look();
        }

        @Override
        public void waitForClicks() {
            throw new IllegalStateException("a window waits for nothing");
        }

        @Override
        public void sample() throws IOException {
            refuse();
        }

        @Override
        public Habits habits() {
            return inner.habits();
        }

        @Override
        public void keep(Habits habits) throws IOException {
            refuse();
            inner.keep(habits);
        }

        @Override
        public Standing standing() {
            return inner.standing();
        }

        @Override
        public void install() throws IOException {
            refuse();
            inner.install();
        }

        @Override
        public void remove() throws IOException {
            refuse();
            inner.remove();
        }

        private void refuse() throws IOException {
            if (refusal != null) {
                throw refusal;
            }
        }
    }

    @BeforeEach
    void open() {
        FxTest.run(
                () -> {
                    var model = new RemindModel(() -> reminders, new FakeShell());
                    part = new RemindPart(model);
                    FxTest.scene(part, 700, 500);
                    model.refresh();
                });
    }

    @Test
    void oneSwitchTurnsItOnAndOff() {
        assertTrue(text("remind-state").startsWith("On: a systemd timer looks"));
        fire();
        assertFalse(reminders.standing().on());
        assertTrue(text("remind-state").startsWith("Off."));
        assertTrue(text("remind-said").startsWith("Foothold no longer reminds you"));
        fire();
        assertTrue(reminders.standing().on());
    }

    @Test
    void theTimesAndNamesAreKeptAsTheyAreChosen() {
        choose("remind-morning", LocalTime.of(9, 30));
        choose("remind-from", LocalTime.of(20, 0));
        choose("remind-to", LocalTime.of(7, 0));
        FxTest.run(() -> FxTest.find(part, "remind-names", CheckBox.class).fire());
        assertEquals(
                new Habits(
                        LocalTime.of(9, 30),
                        new Quiet(LocalTime.of(20, 0), LocalTime.of(7, 0)),
                        false),
                reminders.habits());
    }

    @Test
    void whatTheSystemRefusesIsSaidAndTheSwitchShowsWhatHolds() {
        reminders.refusal = new IOException("systemd does not start the timer");
        fire();
        assertTrue(text("remind-problem").contains("systemd does not start the timer. Nothing"));
        assertTrue(FxTest.call(() -> FxTest.find(part, "remind-on", CheckBox.class).isSelected()));

        reminders.refusal = new NotTold("This desktop shows no notifications.", null);
        FxTest.run(() -> FxTest.find(part, "remind-sample", Button.class).fire());
        assertTrue(text("remind-problem").startsWith("This desktop shows no notifications. Noth"));

        reminders.refusal = null;
        FxTest.run(() -> FxTest.find(part, "remind-sample", Button.class).fire());
        assertEquals("", text("remind-problem"));
        assertTrue(text("remind-said").startsWith("It was handed to your desktop."));
    }

    private void fire() {
        FxTest.run(() -> FxTest.find(part, "remind-on", CheckBox.class).fire());
    }

    private void choose(String id, LocalTime time) {
        FxTest.run(() -> FxTest.find(part, id, TimeChoice.class).setValue(time));
    }

    private String text(String id) {
        return FxTest.call(() -> FxTest.find(part, id, Label.class).getText());
    }
}
