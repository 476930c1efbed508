package foothold.ui.today;

import static foothold.ui.Messages.text;

import foothold.service.agenda.Outlook;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line above the list: that all is done for today, or that a long list may be spread. */
final class Notice extends HBox {
    private final TodayModel model;
    private final Label words = new Label();
    private final Button spread = new Button(text("today.spread"));
    private final Button review = new Button(text("today.allDone.review"));

    /** {@code lookBack} opens the weekly review. */
    Notice(TodayModel model, Runnable lookBack) {
        this.model = model;
        getStyleClass().addAll("card", "today-notice");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        spread.setId("today-spread");
        spread.setMinWidth(USE_PREF_SIZE);
        spread.setOnAction(_ -> model.spread());
        spread.managedProperty().bind(spread.visibleProperty());
        review.setId("today-review");
        review.getStyleClass().add("quiet");
        review.setMinWidth(USE_PREF_SIZE);
        review.setOnAction(_ -> lookBack.run());
        review.managedProperty().bind(review.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(words, spread, review);
        setVisible(false);
    }

    /** Says what is to be said of the list as it is now. */
    void update() {
        boolean done = model.state().get() == TodayModel.State.ALL_DONE;
        boolean late = model.overdue().get() > TodayModel.LONG;
        setVisible(late || !model.whole() || done && !model.rows().isEmpty());
        spread.setVisible(late);
        review.setVisible(done && !late);
        if (model.whole()) {
            words.setText(late ? text("today.long", model.overdue().get()) : text("today.allDone"));
        } else {
            words.setText(text("today.rest"));
        }
    }

    /** What comes next when nothing is to be done in the days shown. */
    static String next(Outlook outlook, TodayModel model) {
        return outlook.firstAfter(Outlook.USUAL_DAYS)
                .map(
                        next ->
                                text(
                                        "today.allDone.next",
                                        Outlook.USUAL_DAYS,
                                        next.action(),
                                        next.party().name(),
                                        model.dates().day(next.due().day(outlook.zone()))))
                .orElseGet(() -> text("today.allDone.nothing", Outlook.USUAL_DAYS));
    }
}
