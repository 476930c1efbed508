package foothold.ui.talk.mode;

import static foothold.ui.Messages.text;

import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer.State;
import foothold.ui.Action;
import foothold.ui.control.TabLeaves;
import foothold.ui.talk.act.TalkModel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The question in front, large, with its answer; the next ones small; at the end the prompt. */
final class QuestionSheet extends VBox {
    private static final int NEXT = 4;
    private static final int FEW = 2;
    private static final int ROWS = 3;

    private final TalkModel model;
    private final Label count = new Label();
    private final Label question = new Label();
    private final TextArea answer = new TextArea();
    private final VBox next = new VBox();
    private final VBox prompt = new VBox();
    private final Label preset = new Label();
    private final Label ask = new Label();
    private final FlowPane buttons;
    private boolean low;

    /**
     * The sheet.
     *
     * @param asked marks the one in front as asked
     * @param skip leaves it out
     */
    QuestionSheet(TalkModel model, Action asked, Action skip) {
        this.model = model;
        getStyleClass().add("talk-questions");
        count.getStyleClass().add("group-title");
        question.getStyleClass().add("talk-question");
        question.setId("talk-question");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        answer.setId("talk-answer");
        answer.setWrapText(true);
        answer.setPrefRowCount(ROWS);
        answer.setPromptText(text("talk.answer.prompt"));
        answer.setAccessibleText(text("talk.answer.prompt"));
        answer.textProperty().bindBidirectional(model.questions().answer());
        TabLeaves.install(answer);
        buttons =
                new FlowPane(
                        button("talk-asked", "talk.asked", asked),
                        button("talk-skip", "talk.skip", skip));
        buttons.getStyleClass().add("talk-buttons");
        next.getStyleClass().add("talk-next");
        ask.getStyleClass().add("talk-ask");
        ask.setWrapText(true);
        ask.setMinHeight(USE_PREF_SIZE);
        ask.setId("talk-prompt");
        preset.getStyleClass().add("hint");
        preset.setWrapText(true);
        preset.setMinHeight(USE_PREF_SIZE);
        prompt.getChildren().addAll(ask, preset);
        prompt.getStyleClass().add("talk-prompt");
        getChildren().addAll(prompt, count, question, answer, buttons, next);
    }

    private static Button button(String id, String key, Action action) {
        var button = new Button(text(key, action.keys().getDisplayText()));
        button.setId(id);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run().run());
        return button;
    }

    /** Whether there is little room. */
    void keepShort(boolean little) {
        low = little;
    }

    /** Shows the list as it is. */
    void update() {
        var questions = model.questions();
        var front = questions.current().get();
        show(answer, front != null);
        show(buttons, front != null);
        count.setText(
                questions.size() == 0
                        ? ""
                        : text(
                                questions.isShort() ? "talk.count.short" : "talk.count",
                                questions.askedCount(),
                                questions.size()));
        show(count, questions.size() > 0);
        question.setText(front == null ? none() : front.ask().text());
        next.getChildren()
                .setAll(questions.next().stream().limit(low ? FEW : NEXT).map(this::line).toList());
        tick();
    }

    private String none() {
        return text(model.questions().size() == 0 ? "talk.noQuestions" : "talk.noneLeft");
    }

    /** Shows the prompt when it is time for it. */
    void tick() {
        boolean closing = model.isClosing();
        show(prompt, closing);
        if (closing) {
            var decided = model.talk().get().closing();
            ask.setText(text(decided.names() ? "talk.prompt.names" : "talk.prompt.help"));
            preset.setText(
                    text(
                            decided.names() ? "talk.prompt.names.why" : "talk.prompt.help.why",
                            decided.preset()));
        }
    }

    private Node line(ListedQuestion each) {
        var line = new Label(each.ask().text());
        line.getStyleClass().add("talk-later");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        line.setOnMouseClicked(_ -> model.questions().choose(each));
        if (each.answer().state() != State.OPEN) {
            line.getStyleClass().add("talk-done");
        }
        return line;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Puts the focus into the answer; false while there is no question. */
    boolean takeFocus() {
        if (answer.isVisible()) {
            answer.requestFocus();
            answer.end();
        }
        return answer.isVisible();
    }

    boolean isAnswering() {
        return answer.isFocused();
    }
}
