package foothold.ui.campaign.plan;

import static foothold.ui.Messages.text;

import foothold.domain.plan.load.Load;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.LoadWords;
import foothold.ui.campaign.model.PlanWords;
import foothold.ui.campaign.model.Shown;
import foothold.ui.campaign.plot.Column;
import foothold.ui.campaign.plot.Columns;
import foothold.ui.campaign.plot.Section;

import javafx.scene.control.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** On which of the coming days follow-ups and requests pile up beyond the hours there are. */
final class LoadPart extends Section {
    private final CampaignModel model;
    private final Label says = line("reason");
    private final Label extra = line("reason");
    private final Columns plot = new Columns("campaign-load");

    LoadPart(CampaignModel model) {
        super(text("campaign.load"));
        this.model = model;
        says.setId("campaign-load-says");
        extra.setId("campaign-load-extra");
        put(
                says,
                extra,
                line("field-label", text("campaign.load.title")),
                plot,
                line("hint", text("campaign.load.how")));
        model.shown().subscribe(_ -> show());
        model.extra().subscribe(_ -> show());
    }

    private void show() {
        var shown = model.shown().get();
        if (shown == null || shown.plan() == null) {
            return;
        }
        var plan = shown.plan();
        var words = new LoadWords(plan, shown.dates());
        var days = new ArrayList<Both>();
        var planned = load(shown, 0);
        var more = load(shown, model.extra().get());
        for (int i = 0; i < planned.size(); i++) {
            var day = planned.get(i).day();
            boolean works = plan.prospect().book().calendar().isBusinessDay(day);
            if (works || more.get(i).minutes().high() > 0) {
                days.add(new Both(planned.get(i), more.get(i)));
            }
        }
        says.setText(words.load(days.stream().map(Both::planned).toList()));
        extra.setText(
                words.load(
                        days.stream().map(Both::planned).toList(),
                        days.stream().map(Both::more).toList(),
                        model.extra().get()));
        double limit = plan.minutesADay();
        plot.show(
                days.stream().map(day -> column(day, words, limit)).toList(),
                days.stream().map(it -> words.day(it.planned())).collect(Collectors.joining(". ")),
                limit,
                limit > 0 ? text("campaign.load.limit", LoadWords.minutes(limit)) : "");
    }

    /** One day as planned, and with the extra requests. */
    private record Both(Load.Day planned, Load.Day more) {}

    private static List<Load.Day> load(Shown shown, int extra) {
        var pace = shown.campaign().pace().requests();
        return shown.plan().load(shown.reading(), pace == null ? 0 : pace, extra);
    }

    private static Column column(Both both, LoadWords words, double limit) {
        var day = both.planned();
        double high = day.minutes().high();
        double top = Math.max(high, both.more().minutes().high());
        boolean full = limit > 0 && top > limit;
        return new Column(
                PlanWords.shortDay(day.day()),
                full ? LoadWords.hours(top) : "",
                words.day(day),
                List.of(
                        new Column.Part("plot-planned", 0, top),
                        new Column.Part("plot-ground", 0, high),
                        new Column.Part(style(day, limit), 0, day.minutes().low()),
                        new Column.Part("plot-maybe", day.minutes().low(), high)),
                false);
    }

    private static String style(Load.Day day, double limit) {
        return limit > 0 && day.isOver(limit) ? "plot-over" : "plot-fact";
    }
}
