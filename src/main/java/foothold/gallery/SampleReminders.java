package foothold.gallery;

import foothold.domain.remind.Habits;
import foothold.service.remind.Reminders;

import java.util.List;

/** Reminders as they are on a computer where they were just turned on. */
public final class SampleReminders implements Reminders {
    private Habits habits = Habits.USUAL;
    private boolean on = true;

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
        // A picture is not clicked.
    }

    @Override
    public void sample() {
        // Nothing is shown beside a picture.
    }

    @Override
    public Habits habits() {
        return habits;
    }

    @Override
    public void keep(Habits other) {
        habits = other;
    }

    @Override
    public Standing standing() {
        return new Standing(on, "a systemd timer", null);
    }

    @Override
    public void install() {
        on = true;
    }

    @Override
    public void remove() {
        on = false;
    }
}
