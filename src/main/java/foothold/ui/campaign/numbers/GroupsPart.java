package foothold.ui.campaign.numbers;

import static foothold.ui.Messages.text;

import foothold.domain.plan.chance.Share;
import foothold.service.campaign.NumbersSheet;
import foothold.ui.campaign.model.NumbersWords;
import foothold.ui.campaign.model.Percent;
import foothold.ui.campaign.plot.Rows;
import foothold.ui.campaign.plot.Section;
import foothold.ui.control.Track;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Map;
import java.util.function.Function;

/** Which requests are answered: by channel, template, tie and length. */
final class GroupsPart extends Section {
    private final Rows channels = new Rows("campaign-by-channel");
    private final Rows templates = new Rows("campaign-by-template");
    private final Rows ties = new Rows("campaign-by-tie");
    private final Rows lengths = new Rows("campaign-by-length");
    private final Label noTemplate = line("meta", text("campaign.groups.none"));

    GroupsPart() {
        super(text("campaign.groups"));
        noTemplate.managedProperty().unbind();
        noTemplate.visibleProperty().unbind();
        put(
                group("campaign.groups.channel", channels),
                group("campaign.groups.tie", ties),
                group("campaign.groups.length", lengths),
                new VBox(
                        8,
                        line("field-label", text("campaign.groups.template")),
                        templates,
                        noTemplate),
                line("hint", text("campaign.groups.hint")));
    }

    private static VBox group(String key, Rows rows) {
        return new VBox(8, line("field-label", text(key)), rows);
    }

    void show(NumbersSheet.Answered answered) {
        show(channels, answered.byChannel(), it -> text("campaign.channel." + it.name()));
        show(templates, answered.byTemplate(), Function.identity());
        show(ties, answered.byTie(), it -> text("campaign.tie." + it.name()));
        show(lengths, answered.byLength(), it -> text("campaign.length." + it.name()));
        noTemplate.setVisible(answered.byTemplate().isEmpty());
        noTemplate.setManaged(answered.byTemplate().isEmpty());
    }

    private static <K> void show(Rows rows, Map<K, Share> shares, Function<K, String> name) {
        rows.clear();
        shares.forEach(
                (key, share) -> {
                    var called = name.apply(key);
                    rows.add(called, "", track(called, share), Percent.of(share));
                });
    }

    private static Track track(String name, Share share) {
        var says = NumbersWords.group(name, share);
        var likely = share.likely();
        return share.tooFew()
                ? Track.none(says)
                : Track.share(likely.low(), likely.high(), share.rate(), says);
    }
}
