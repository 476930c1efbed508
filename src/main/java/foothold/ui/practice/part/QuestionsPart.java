package foothold.ui.practice.part;

import static foothold.ui.Messages.text;

import foothold.domain.practice.Rehearsal.Drill;
import foothold.service.practice.PracticeSheet;
import foothold.ui.practice.act.DeckModel;
import foothold.ui.practice.act.Drilling;
import foothold.ui.practice.act.PracticeModel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The questions of the next meeting, or of the bank, to be said aloud. */
public final class QuestionsPart implements Part {
    private final DeckModel cards;
    private final DeckBox deck;
    private final Label source = Pieces.words("", "reason");
    private final ScrollPane page;

    public QuestionsPart(PracticeModel model) {
        this.cards = new DeckModel(model, Drill.QUESTIONS);
        this.deck = new DeckBox(cards, cards);
        source.setId("practice-source");
        page = Pieces.page(new VBox(source, deck), new HistoryBox(model, Drill.QUESTIONS));
        model.sheet().subscribe(this::show);
    }

    private void show(PracticeSheet sheet) {
        if (sheet != null) {
            var questions = sheet.questions();
            source.setText(
                    questions.name() == null
                            ? text("practice.source.bank")
                            : text("practice.source.meeting", questions.name()));
            cards.deal(questions.texts(), questions.about());
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Drilling drilling() {
        return cards;
    }

    @Override
    public void shown() {
        deck.takeFocus();
    }
}
