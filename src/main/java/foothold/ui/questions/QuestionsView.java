package foothold.ui.questions;

import static foothold.ui.Messages.text;

import foothold.ui.questions.bank.BankPane;
import foothold.ui.questions.bank.QuestionPane;
import foothold.ui.questions.bank.QuestionsModel;
import foothold.ui.questions.lists.ListsPane;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The bank on the left; the selected question and the lists on the right. */
final class QuestionsView extends HBox {
    private static final double SIDE = 336;

    private final BankPane bank;

    QuestionsView(QuestionsModel model) {
        super(24);
        getStyleClass().addAll("screen", "questions");
        setId("questions");
        bank = new BankPane(model);
        var title = new Label(text("questions.title"));
        title.getStyleClass().add("screen-title");
        var hint = new Label(text("questions.about"));
        hint.getStyleClass().add("reason");
        hint.setMinHeight(USE_PREF_SIZE);
        var left = new VBox(16, new VBox(4, title, hint), bank);
        VBox.setVgrow(bank, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        var side = new VBox(16, new QuestionPane(model), new ListsPane(model));
        var scroll = new ScrollPane(side);
        scroll.getStyleClass().add("questions-side");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(SIDE * 0.8);
        scroll.setPrefWidth(SIDE);
        scroll.setMaxWidth(SIDE);
        left.setMinWidth(0);
        left.setPrefWidth(SIDE);
        getChildren().addAll(left, scroll);
    }

    BankPane bank() {
        return bank;
    }
}
