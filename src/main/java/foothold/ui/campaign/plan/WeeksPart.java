package foothold.ui.campaign.plan;

import static foothold.ui.Messages.text;

import foothold.domain.plan.numbers.Week;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.PlanWords;
import foothold.ui.campaign.model.Shown;
import foothold.ui.campaign.plot.Column;
import foothold.ui.campaign.plot.Columns;
import foothold.ui.campaign.plot.Section;

import javafx.scene.control.Label;

import java.util.ArrayList;
import java.util.stream.Collectors;

/** Plan against fact, week by week. */
final class WeeksPart extends Section {
    private final Label soFar = line("reason");
    private final Columns requests = new Columns("campaign-weeks-requests");
    private final Columns meetings = new Columns("campaign-weeks-meetings");

    WeeksPart(CampaignModel model) {
        super(text("campaign.weeks"));
        soFar.setId("campaign-weeks-says");
        put(
                soFar,
                line("field-label", text("campaign.weeks.title.requests")),
                requests,
                line("field-label", text("campaign.weeks.title.meetings")),
                meetings,
                line("hint", text("campaign.weeks.key")));
        model.shown().subscribe(this::show);
    }

    private void show(Shown shown) {
        if (shown == null || shown.plan() == null) {
            return;
        }
        var words = new PlanWords(shown.plan(), shown.dates());
        soFar.setText(words.soFar());
        draw(shown, words, false);
        draw(shown, words, true);
    }

    private void draw(Shown shown, PlanWords words, boolean ofMeetings) {
        var weeks = shown.plan().weeks();
        var columns =
                weeks.stream()
                        .map(
                                week ->
                                        column(
                                                week,
                                                ofMeetings ? week.meetings() : week.requests(),
                                                words.week(week, ofMeetings),
                                                week.holds(shown.reading().today())))
                        .toList();
        var says =
                weeks.stream()
                        .map(week -> words.week(week, ofMeetings))
                        .collect(Collectors.joining(". "));
        (ofMeetings ? meetings : requests).show(columns, says);
    }

    private static Column column(Week week, Week.Amount amount, String says, boolean current) {
        var parts = new ArrayList<Column.Part>();
        if (amount.planned() != null) {
            parts.add(new Column.Part("plot-planned", 0, amount.planned()));
        }
        parts.add(new Column.Part("plot-fact", 0, amount.done()));
        parts.add(new Column.Part("plot-ahead", amount.done(), amount.done() + amount.ahead()));
        var value =
                amount.planned() == null
                        ? String.valueOf(amount.done())
                        : text("campaign.weeks.ratio", amount.done(), amount.planned());
        var below = PlanWords.shortDay(week.monday());
        return new Column(below, value, says, parts, current);
    }
}
