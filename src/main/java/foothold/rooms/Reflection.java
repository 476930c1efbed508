package foothold.rooms;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.ui.Action;
import foothold.ui.Screen;
import foothold.ui.practice.PracticeScreen;
import foothold.ui.review.ReviewFeature;
import foothold.ui.shell.MainWindow;

import java.util.List;
import java.util.random.RandomGenerator;

/** Practising and looking back on weeks, put together over one data file. */
final class Reflection {
    private final MainWindow window;
    private final PracticeScreen practice;
    private final ReviewFeature review;

    Reflection(Workspace workspace, Agenda agenda, RandomGenerator random, MainWindow window) {
        this.window = window;
        this.practice = new PracticeScreen(workspace, agenda, random, window);
        this.review = new ReviewFeature(workspace, agenda, random, window);
    }

    /** Practising. */
    Screen practice() {
        return practice;
    }

    /** Puts screens without a place in the rail into the window, each led to by the palette. */
    void open(List<Screen> asides) {
        open(review);
        asides.forEach(this::open);
    }

    private void open(Screen aside) {
        window.aside(aside);
        window.register(
                List.of(
                        new Action(
                                aside.title(),
                                aside.icon(),
                                null,
                                null,
                                () -> window.show(aside.id()))));
    }

    /** Opens the weekly review. */
    void lookBack() {
        window.show(ReviewFeature.ID);
    }

    /** Offers to look back, at a week's end. */
    void offer() {
        review.offer();
    }

    /** Writes what is typed and not written yet. */
    void flush() {
        practice.flush();
        review.flush();
    }
}
