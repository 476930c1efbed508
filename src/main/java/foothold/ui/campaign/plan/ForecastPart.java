package foothold.ui.campaign.plan;

import static foothold.ui.Messages.text;

import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.Expectation;
import foothold.ui.campaign.model.Percent;
import foothold.ui.campaign.model.PlanWords;
import foothold.ui.campaign.model.Shown;
import foothold.ui.campaign.plot.Curve;
import foothold.ui.campaign.plot.Section;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.List;

/** How many more requests the wished meetings take, by when, and what more of them would change. */
final class ForecastPart extends Section {
    private static final int MOST_EXTRA = 50;

    private final CampaignModel model;
    private final WishField wish;
    private final Label goal = line("reason");
    private final Label range = line("strong");
    private final GridPane needs = new GridPane();
    private final Slider slider = new Slider(0, MOST_EXTRA, 0);
    private final Label extra = new Label();
    private final Label answer = line("reason");
    private final Label title = line("field-label");
    private final Curve curve = new Curve("campaign-curve");
    private final Label basis = line("hint");

    ForecastPart(CampaignModel model) {
        super(text("campaign.forecast"));
        this.model = model;
        wish = new WishField(model);
        goal.setId("campaign-goal");
        range.setId("campaign-needs-says");
        needs.setId("campaign-needs");
        needs.getStyleClass().add("campaign-needs");
        var narrow = new ColumnConstraints();
        narrow.setMinWidth(USE_PREF_SIZE);
        narrow.setHalignment(HPos.LEFT);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        needs.getColumnConstraints().setAll(narrow, wide);
        answer.setId("campaign-whatif-says");
        basis.setId("campaign-basis");
        put(wish, goal, range, needs, whatIf(), answer);
        put(line("hint", text("campaign.whatif.likely")), title, curve);
        put(line("field-label", text("campaign.basis")), basis);
        model.shown().subscribe(this::show);
        model.wished().subscribe(_ -> compute());
        model.extra().subscribe(_ -> compute());
    }

    private HBox whatIf() {
        slider.setId("campaign-extra");
        slider.setBlockIncrement(1);
        slider.setValue(model.extra().get());
        slider.setAccessibleText(text("campaign.whatif") + " … " + text("campaign.whatif.unit"));
        slider.valueProperty()
                .addListener(_ -> model.extra().set((int) Math.round(slider.getValue())));
        extra.textProperty().bind(model.extra().asString());
        extra.getStyleClass().addAll("row-title", "campaign-extra");
        extra.setId("campaign-extra-count");
        var before = new Label(text("campaign.whatif"));
        var unit = new Label(text("campaign.whatif.unit"));
        for (var label : List.of(before, unit, extra)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        HBox.setHgrow(slider, Priority.ALWAYS);
        var line = new HBox(8, before, extra, unit, slider);
        line.getStyleClass().add("campaign-line");
        return line;
    }

    private void show(Shown shown) {
        if (shown != null && shown.plan() != null) {
            basis.setText(new PlanWords(shown.plan(), shown.dates()).basis());
            compute();
        }
    }

    private void compute() {
        var shown = model.shown().get();
        if (shown == null || shown.plan() == null) {
            return;
        }
        var words = new PlanWords(shown.plan(), shown.dates());
        var expected = model.expectation();
        goal.setText(words.goal(expected));
        range.setText(words.needs(expected));
        needs.getChildren().clear();
        if (expected.missing() > 0) {
            for (int i = 0; i < expected.needs().size(); i++) {
                var need = expected.needs().get(i);
                var chance = new Label(PlanWords.chance(need.probability()));
                chance.setMinWidth(USE_PREF_SIZE);
                GridPane.setValignment(chance, VPos.TOP);
                needs.addRow(i, chance, line("reason", words.need(need)));
            }
        }
        answer.setText(words.whatIf(expected, model.extra().get()));
        draw(shown, expected);
    }

    private void draw(Shown shown, Expectation expected) {
        boolean some = expected.missing() > 0;
        curve.setVisible(some);
        curve.setManaged(some);
        title.setText(some ? text("campaign.curve", expected.missing()) : "");
        if (!some) {
            return;
        }
        var values = expected.curve(shown.plan());
        int last = values.size() - 1;
        var says = new ArrayList<String>();
        var points = new ArrayList<Curve.Point>();
        for (var need : expected.needs()) {
            if (!need.outOfReach() && need.requests() <= last) {
                int at = need.requests();
                var chance = Percent.of(need.probability());
                says.add(text("campaign.curve.says", at, chance));
                points.add(
                        new Curve.Point(
                                at,
                                text("campaign.curve.point", at, chance),
                                text("campaign.curve.says", at, chance),
                                false));
            }
        }
        points.add(outcome(expected.planned(), "campaign.curve.planned", null, last));
        points.add(outcome(expected.more(), "campaign.curve.more", model.extra().get(), last));
        curve.show(
                values,
                points,
                List.of(text("campaign.curve.none"), text("campaign.curve.last", last)),
                String.join(" ", says));
    }

    /** What the plan gives, as a ring on the line. */
    private static Curve.Point outcome(
            Expectation.Outcome outcome, String key, Integer extra, int last) {
        int at = Math.min(last, outcome.requests());
        var chance = Percent.of(outcome.chance());
        return new Curve.Point(
                at,
                extra == null ? text(key, chance) : text(key, extra, chance),
                text("campaign.curve.says", outcome.requests(), chance),
                true);
    }
}
