package foothold.ui.campaign.plan;

import static foothold.ui.Messages.text;

import foothold.domain.plan.load.Load;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.PlanWords;
import foothold.ui.campaign.plot.Column;
import foothold.ui.campaign.plot.Columns;
import foothold.ui.campaign.plot.Section;

import javafx.scene.control.Label;

import java.util.List;
import java.util.stream.Collectors;

/** On which of the coming days follow-ups and requests pile up beyond the hours there are. */
final class LoadPart extends Section {
    private final CampaignModel model;
    private final Label says = line("reason");
    private final Columns plot = new Columns("campaign-load");

    LoadPart(CampaignModel model) {
        super(text("campaign.load"));
        this.model = model;
        says.setId("campaign-load-says");
        put(
                says,
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
        var words = new PlanWords(plan, shown.dates());
        var pace = plan.campaign().pace().requests();
        var days =
                plan.load(shown.reading(), pace == null ? 0 : pace, model.extra().get()).stream()
                        .filter(
                                it ->
                                        plan.prospect().book().calendar().isBusinessDay(it.day())
                                                || it.minutes().high() > 0)
                        .toList();
        says.setText(words.load(days));
        double limit = plan.minutesADay();
        plot.show(
                columns(days, words, limit),
                days.stream().map(words::day).collect(Collectors.joining(". ")),
                limit,
                limit > 0 ? text("campaign.load.limit", PlanWords.minutes(limit)) : "");
    }

    private static List<Column> columns(List<Load.Day> days, PlanWords words, double limit) {
        return days.stream()
                .map(
                        day ->
                                new Column(
                                        PlanWords.shortDay(day.day()),
                                        limit > 0 && day.mayBeOver(limit)
                                                ? PlanWords.minutes(day.minutes().high())
                                                : "",
                                        words.day(day),
                                        List.of(
                                                new Column.Part(
                                                        style(day, limit), 0, day.minutes().low()),
                                                new Column.Part(
                                                        "plot-maybe",
                                                        day.minutes().low(),
                                                        day.minutes().high())),
                                        false))
                .toList();
    }

    private static String style(Load.Day day, double limit) {
        return limit > 0 && day.isOver(limit) ? "plot-over" : "plot-fact";
    }
}
