package foothold.ui.insights.answers;

import static foothold.ui.Messages.text;

import foothold.ui.insights.model.AnswersModel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The answer looked at, in full. */
final class AnswerDetail extends HBox {
    private static final double HEIGHT = 112;

    private final AnswersModel model;
    private final Label who = new Label();
    private final Label words = new Label();
    private final Button tell = new Button();
    private final Button person = new Button(text("answers.person"));

    AnswerDetail(AnswersModel model) {
        this.model = model;
        setId("answer");
        getStyleClass().addAll("card", "answer-detail");
        who.getStyleClass().add("meta");
        words.setId("answer-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("answer-words");
        var scroll = new ScrollPane(new VBox(who, words));
        scroll.getStyleClass().add("insights-side");
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        tell.setId("answer-tell");
        tell.setMinWidth(USE_PREF_SIZE);
        tell.setOnAction(_ -> model.tell());
        person.setId("answer-person");
        person.getStyleClass().add("quiet");
        person.setMinWidth(USE_PREF_SIZE);
        person.setOnAction(_ -> model.openPerson());
        var buttons = new VBox(tell, person);
        buttons.getStyleClass().add("insight-buttons");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().addAll(scroll, buttons);
        model.shown().subscribe(_ -> show());
        model.place().subscribe(_ -> show());
    }

    private void show() {
        var now = model.shown().get();
        var voice = model.voice();
        if (!now.read() || voice.isEmpty()) {
            return;
        }
        var said = model.said();
        var zone = now.dates().zone();
        var when =
                said.isEmpty()
                        ? ""
                        : " · " + now.dates().day(said.getLast().at().atZone(zone).toLocalDate());
        var line = model.line().map(each -> each.text()).orElse("");
        who.setText(voice.get().contact().name() + when + " · " + line);
        words.setText(AnswerCell.words(said));
        boolean telling = !said.isEmpty() && said.getLast().answer().telling();
        tell.setText(text(telling ? "answers.untell" : "answers.tell"));
        tell.setDisable(said.isEmpty());
    }
}
