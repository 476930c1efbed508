package foothold.service.campaign;

import foothold.domain.contact.Organization;
import foothold.domain.contact.Tie;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.chance.Share;
import foothold.domain.plan.numbers.Asked;
import foothold.domain.plan.numbers.Funnel;
import foothold.domain.plan.numbers.Groups;
import foothold.domain.plan.numbers.Journey;
import foothold.domain.plan.numbers.Length;
import foothold.domain.plan.numbers.Waits;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What became of the requests, in numbers.
 *
 * @param funnel from targets to offers
 * @param answered which kind of request is answered how often
 * @param waits from a request to its reply
 * @param young how many requests had no time to be answered yet and count nowhere
 * @param places the organizations of people met, those with an offer first, then by name
 */
public record NumbersSheet(
        Funnel funnel, Answered answered, Waits waits, int young, List<Organization> places) {

    /**
     * Which kind of request is answered how often; groups without a request that had its time are
     * left out.
     *
     * @param byTemplate by the template's name, or its id where it has none; requests written
     *     without one are left out
     */
    public record Answered(
            Map<Channel, Share> byChannel,
            Map<String, Share> byTemplate,
            Map<Tie.Kind, Share> byTie,
            Map<Length, Share> byLength) {}

    /** The numbers of that campaign; of everything for null. */
    public static NumbersSheet of(Reading reading, Campaign campaign) {
        var people = reading.people(campaign);
        var asked = people.stream().flatMap(it -> it.asked().stream()).toList();
        var places = places(reading, people);
        var offering =
                places.stream()
                        .filter(it -> it.about().offeredOn() != null)
                        .map(Organization::id)
                        .collect(Collectors.toSet());
        return new NumbersSheet(
                Funnel.of(people, offering, reading.patience()),
                answered(reading, asked),
                Waits.replies(people, reading.outlook().book()),
                (int) asked.stream().filter(it -> !it.fate().hadTime()).count(),
                places);
    }

    private static Answered answered(Reading reading, List<Asked> asked) {
        var labels = reading.labels();
        return new Answered(
                Groups.by(asked, it -> it.request().form().channel()),
                Groups.by(
                        asked,
                        it -> {
                            var id = it.request().words().templateId();
                            return id == null ? null : labels.templates().getOrDefault(id, id);
                        }),
                Groups.by(asked, it -> it.contact().tie().kind()),
                Groups.by(
                        asked,
                        it -> {
                            var words = labels.words().get(it.request().id());
                            return words == null ? null : Length.of(words);
                        }));
    }

    private static List<Organization> places(Reading reading, List<Journey> people) {
        return people.stream()
                .filter(Journey::wasMet)
                .map(it -> it.contact().organizationId())
                .filter(Objects::nonNull)
                .distinct()
                .map(reading.labels().organizations()::get)
                .filter(Objects::nonNull)
                .sorted(
                        Comparator.comparing((Organization it) -> it.about().offeredOn() == null)
                                .thenComparing(Organization::name))
                .toList();
    }
}
