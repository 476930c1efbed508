package foothold.ui.practice.part;

import static foothold.ui.Messages.text;

import foothold.domain.practice.Rehearsal;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.service.practice.PracticeSheet;
import foothold.ui.practice.act.PracticeModel;
import foothold.ui.practice.act.Wording;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** What was practised of one sort so far: the ratings as a small plot, and a list. */
final class HistoryBox extends VBox {
    private static final int SHOWN = 20;

    private final PracticeModel model;
    private final Drill drill;
    private final RatingPlot plot = new RatingPlot();
    private final VBox list = new VBox();

    HistoryBox(PracticeModel model, Drill drill) {
        this.model = model;
        this.drill = drill;
        getStyleClass().add("practice-history");
        setId("practice-history-" + drill.name().toLowerCase(Locale.ROOT));
        list.getStyleClass().add("practice-runs");
        getChildren().addAll(Pieces.words(text("practice.history"), "section-title"), plot, list);
        model.sheet().subscribe(this::show);
    }

    private void show(PracticeSheet sheet) {
        list.getChildren().clear();
        if (sheet == null) {
            return;
        }
        var runs = sheet.of(drill);
        plot.show(runs, model.dates());
        if (runs.isEmpty()) {
            list.getChildren().add(Pieces.words(text("practice.none." + drill), "reason"));
        }
        runs.stream().limit(SHOWN).map(this::row).forEach(list.getChildren()::add);
        if (runs.size() > SHOWN) {
            var more = text("practice.more", runs.size() - SHOWN);
            list.getChildren().add(Pieces.words(more, "meta"));
        }
    }

    private Node row(Rehearsal run) {
        var facts = Pieces.words(Wording.facts(run, model.dates()), "meta");
        var box = new VBox(facts);
        var felt = Wording.felt(run);
        if (!felt.isEmpty()) {
            box.getChildren().add(Pieces.words(felt, "practice-felt"));
        }
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        var remove = new Button(text("practice.remove"));
        remove.getStyleClass().add("quiet");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText(text("practice.remove") + ": " + facts.getText());
        remove.setOnAction(_ -> model.remove(run));
        var row = new HBox(box, remove);
        row.getStyleClass().add("practice-run");
        return row;
    }
}
