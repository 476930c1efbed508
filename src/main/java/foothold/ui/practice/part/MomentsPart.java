package foothold.ui.practice.part;

import static foothold.ui.Messages.text;

import foothold.domain.practice.Rehearsal.Drill;
import foothold.ui.practice.act.Drilling;
import foothold.ui.practice.act.MomentsModel;
import foothold.ui.practice.act.PracticeModel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Awkward moments: say what you would say, then look at what helps. */
public final class MomentsPart implements Part {
    private final PracticeModel model;
    private final MomentsModel moments;
    private final DeckBox deck;
    private final Label say = Pieces.words("", "practice-say");
    private final Label advice = Pieces.words("", "practice-advice");
    private final Label preset = Pieces.words("", "reason");
    private final VBox help = new VBox(say, advice, preset);
    private final ScrollPane page;

    public MomentsPart(PracticeModel model) {
        this.model = model;
        this.moments = new MomentsModel(model);
        this.deck = new DeckBox(moments.cards(), moments);
        help.getStyleClass().add("practice-help");
        help.setId("practice-help");
        deck.add(help);
        var hint = Pieces.words(text("practice.moments.hint"), "reason");
        page = Pieces.page(new VBox(hint, deck), new HistoryBox(model, Drill.AWKWARD));
        moments.helping().subscribe(this::show);
        model.sheet()
                .subscribe(
                        sheet -> {
                            if (sheet != null) {
                                moments.load();
                            }
                        });
    }

    private void show(boolean helping) {
        var front = moments.front();
        Pieces.show(help, helping && front.isPresent());
        deck.next(text(helping ? "practice.next" : "practice.help"));
        if (helping && front.isPresent()) {
            say.setText(text("practice.say", front.get().say()));
            advice.setText(front.get().advice());
            var advised = moments.advised();
            preset.setText(
                    advised.map(
                                    each ->
                                            text(
                                                    "practice.preset",
                                                    model.sheet().get().preset().name(),
                                                    each))
                            .orElse(""));
            Pieces.show(preset, advised.isPresent());
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Drilling drilling() {
        return moments;
    }

    @Override
    public void shown() {
        deck.takeFocus();
    }
}
