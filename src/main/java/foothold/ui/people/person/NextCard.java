package foothold.ui.people.person;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Stage;
import foothold.ui.StateMark;
import foothold.ui.control.NextStep;
import foothold.ui.people.act.PersonPage;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** The one thing that comes next with a person, why, and the button that does it. */
final class NextCard extends VBox {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final PersonModel model;
    private final StateMark mark = new StateMark(StateMark.State.WAITING);
    private final Label what = new Label();
    private final Label due = new Label();
    private final Label reason = new Label();
    private final Label last = new Label();
    private final Button act = new Button();

    NextCard(PersonModel model) {
        this.model = model;
        setId("person-next");
        getStyleClass().addAll("card", "person-next");
        what.getStyleClass().add("strong");
        due.getStyleClass().addAll("meta", "people-due");
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        last.getStyleClass().add("reason");
        last.setWrapText(true);
        act.setId("person-act");
        act.getStyleClass().add("accent");
        act.setMinWidth(Region.USE_PREF_SIZE);
        var words = new HBox(mark, what, due);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("person-next-what");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var top = new HBox(words, act);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, reason, last);
    }

    void show(PersonPage page) {
        var next = page.next();
        if (next == null) {
            nothing(page);
            return;
        }
        var step = NextStep.of(next, page.outlook());
        visible(mark, true);
        mark.show(step.state());
        what.setText(text("person.next"));
        due.setText(step.due());
        due.pseudoClassStateChanged(LATE, step.state() == StateMark.State.OVERDUE);
        say(reason, next.reason());
        say(last, next.last() == null ? "" : text("person.last", next.last()));
        offer(next.action(), model::doNext);
    }

    /** What to begin with when nothing is due. */
    private void nothing(PersonPage page) {
        visible(mark, false);
        due.setText("");
        say(last, "");
        var stage = page.outlook().person(page.id()).stage();
        what.setText(text("person.next.none"));
        switch (stage) {
            case KNOWN -> {
                say(reason, text("person.next.known"));
                offer(
                        text("person.target"),
                        () -> model.actions().target(List.of(page.id()), true));
            }
            case TARGET -> {
                say(reason, text("person.next.target"));
                offer(text("person.next.request"), model::write);
            }
            case CLOSED -> {
                say(reason, text("person.next.closed"));
                visible(act, false);
            }
            default -> {
                say(
                        reason,
                        text(
                                stage == Stage.SCHEDULED
                                        ? "person.next.scheduled"
                                        : "person.next.later"));
                visible(act, false);
            }
        }
    }

    private void offer(String label, Runnable run) {
        act.setText(label);
        act.setOnAction(_ -> run.run());
        visible(act, true);
    }

    private static void say(Label label, String text) {
        label.setText(text);
        visible(label, !text.isEmpty());
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
