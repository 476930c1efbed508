package foothold.ui.questions.prepare;

import static foothold.ui.Messages.text;

import foothold.domain.question.Suggestion;
import foothold.service.brief.BriefExport.Format;
import foothold.service.prepare.Preparation;
import foothold.ui.StateMark;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** Everything to get ready with for one meeting, on one page to scroll. */
public final class PrepareView extends VBox {
    private final StateMark mark = new StateMark(StateMark.State.DUE);
    private final Label state = new Label();
    private final Label who = Pieces.line("reason");
    private final FlowPane briefs = new FlowPane(8, 8);
    private final QuestionsBox questions;

    PrepareView(PrepareModel model) {
        getStyleClass().add("prepare");
        setId("prepare");
        state.setId("prepare-state");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        questions = new QuestionsBox(model);
        var save =
                Pieces.button(
                        "prepare-pdf",
                        text("prepare.brief.pdf"),
                        Feather.PRINTER,
                        () -> model.saveBrief(Format.PDF));
        var page =
                Pieces.button(
                        "prepare-html",
                        text("prepare.brief.html"),
                        Feather.GLOBE,
                        () -> model.saveBrief(Format.HTML));
        briefs.getChildren().addAll(save, page);
        var standing = new HBox(8, mark, state);
        standing.getStyleClass().add("prepare-state");
        var head = new VBox(8, Pieces.title("prepare.title"), who, standing, briefs);
        getChildren().addAll(head, questions, new ResearchBox(model), new IntroductionBox(model));
        model.shown().subscribe(this::show);
    }

    @Override
    public void requestFocus() {
        briefs.getChildren().getFirst().requestFocus();
    }

    private void show(PrepareModel.Shown now) {
        setDisable(now == null);
        if (now == null) {
            return;
        }
        var preparation = now.preparation();
        boolean ready = preparation.enoughQuestions() && preparation.researched();
        mark.show(ready ? StateMark.State.DONE : StateMark.State.DUE);
        state.setText(words(preparation));
        who.setText(text("prepare.who", preparation.subject().contact().name()));
    }

    /** "3 of 5 questions, research open". */
    static String words(Preparation preparation) {
        int chosen = preparation.questions().size();
        var questions =
                preparation.enoughQuestions()
                        ? text("prepare.state.questions", chosen)
                        : text("prepare.state.missing", chosen, Suggestion.FEWEST);
        var research =
                text(
                        preparation.researched()
                                ? "prepare.state.researched"
                                : "prepare.state.research");
        return questions + ", " + research;
    }
}
