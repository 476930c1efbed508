package foothold.ui.campaign.numbers;

import static foothold.ui.Messages.text;

import foothold.domain.plan.numbers.Funnel;
import foothold.ui.campaign.model.NumbersWords;
import foothold.ui.campaign.plot.Rows;
import foothold.ui.campaign.plot.Section;
import foothold.ui.control.Track;

import javafx.scene.control.Label;

import java.util.Collections;

/** From targets to offers: a bar a step, and the share of the step before. */
final class FunnelPart extends Section {
    private final Label says = line("reason");
    private final Rows rows = new Rows("campaign-funnel");

    FunnelPart() {
        super(text("campaign.funnel"));
        says.setId("campaign-funnel-says");
        put(says, rows, line("hint", text("campaign.funnel.hint")));
    }

    /** Adds a line under the plot. */
    void note(Label line) {
        put(line);
    }

    void show(Funnel funnel) {
        says.setText(NumbersWords.funnel(funnel));
        rows.clear();
        double most = Math.max(1, Collections.max(funnel.counts().of()));
        for (var step : Funnel.Step.values()) {
            int count = funnel.counts().at(step);
            var name = text("campaign.funnel.count", NumbersWords.step(step), count);
            var share = NumbersWords.share(funnel, step);
            rows.add(
                    NumbersWords.step(step),
                    String.valueOf(count),
                    Track.bar(count / most, share.isEmpty() ? name : name + ", " + share),
                    share);
        }
    }
}
