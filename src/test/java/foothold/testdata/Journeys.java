package foothold.testdata;

import foothold.domain.followup.Dossier;
import foothold.domain.outreach.Message;
import foothold.domain.plan.numbers.Journey;
import foothold.domain.plan.numbers.Patience;

import java.util.List;

/** How far the people of a {@link Story} came. */
public final class Journeys {
    private final Story story;

    public Journeys(Story story) {
        this.story = story;
    }

    /** Which requests had their time, at that local time. */
    public Patience patience(String now) {
        return new Patience(story.book(), story.book().day(story.instant(now)));
    }

    /** Everybody's journey as known at that local time, in the order they were told of. */
    public List<Journey> at(String now) {
        return story.dossiers().stream().map(each -> journey(each, now)).toList();
    }

    private Journey journey(Dossier facts, String now) {
        var id = facts.contact().id();
        var messages =
                facts.touches().stream()
                        .map(
                                each ->
                                        new Message(
                                                each.id(),
                                                id,
                                                each.form(),
                                                new Message.Words(null, null, each.response()),
                                                each.when()))
                        .toList();
        var view = new Journey.View(story.instant(now), patience(now), 0);
        return Journey.of(facts.contact(), messages, facts.meetings(), view);
    }
}
