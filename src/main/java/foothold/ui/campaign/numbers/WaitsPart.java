package foothold.ui.campaign.numbers;

import static foothold.ui.Messages.text;

import foothold.domain.plan.numbers.Waits;
import foothold.ui.campaign.model.NumbersWords;
import foothold.ui.campaign.plot.Column;
import foothold.ui.campaign.plot.Columns;
import foothold.ui.campaign.plot.Section;

import javafx.scene.control.Label;

import java.util.List;

/** How long replies take, in business days. */
final class WaitsPart extends Section {
    private final Label says = line("reason");
    private final Columns plot = new Columns("campaign-waits");

    WaitsPart() {
        super(text("campaign.waits.title"));
        says.setId("campaign-waits-says");
        put(says, plot, line("hint", text("campaign.waits.hint")));
    }

    void show(Waits waits) {
        says.setText(NumbersWords.waits(waits));
        boolean any = !waits.days().isEmpty();
        plot.setVisible(any);
        plot.setManaged(any);
        plot.show(
                NumbersWords.bins().stream().map(bin -> column(waits, bin)).toList(),
                says.getText());
    }

    private static Column column(Waits waits, int[] bin) {
        int count = waits.within(bin[0], bin[1]);
        var name = name(bin);
        return new Column(
                name,
                count == 0 ? "" : String.valueOf(count),
                text("campaign.waits.column", count, name),
                List.of(new Column.Part("plot-fact", 0, count)),
                false);
    }

    private static String name(int[] bin) {
        if (bin[1] == 0) {
            return text("campaign.waits.same");
        }
        if (bin[1] == Integer.MAX_VALUE) {
            return text("campaign.waits.over", bin[0] - 1);
        }
        return bin[0] == bin[1]
                ? String.valueOf(bin[0])
                : text("campaign.waits.bin", bin[0], bin[1]);
    }
}
