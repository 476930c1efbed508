package foothold.service.insights;

import foothold.domain.Entity;
import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.plan.Campaign;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer;
import foothold.domain.question.value.Sameness;
import foothold.domain.question.value.Worths;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.service.insights.AnswerSheet.Line;
import foothold.service.insights.AnswerSheet.Said;
import foothold.service.insights.AnswerSheet.Voice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the answers of all people, and marks the telling ones. Not on the FX thread. */
public final class Answers {
    private static final int EXCERPT = 40;

    private final Workspace workspace;

    public Answers(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Everything that was asked, or answered, in any meeting. */
    public AnswerSheet read() {
        var store = workspace.store();
        return store.snapshot(() -> sheet(store));
    }

    private static AnswerSheet sheet(Store store) {
        var all = store.all(Shapes.LISTED_QUESTION);
        var asked = all.stream().filter(Answers::counts).toList();
        Map<String, Meeting> meetings =
                store.meetings().values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(Meeting::id, Function.identity()));
        var voices = voices(store, asked, meetings);
        var worths = Worths.of(all, store.all(Shapes.INSIGHT), store.all(Shapes.JOTTING));
        var same = new Sameness(all.stream().map(ListedQuestion::ask).toList());
        var byKey =
                asked.stream()
                        .filter(each -> meetings.containsKey(each.meetingId()))
                        .sorted(
                                Comparator.comparing((ListedQuestion each) -> start(each, meetings))
                                        .thenComparing(ListedQuestion::id))
                        .collect(Collectors.groupingBy(each -> same.key(each.ask())));
        var lines = new ArrayList<Line>();
        byKey.forEach((key, said) -> lines.add(line(key, said, worths, meetings)));
        return new AnswerSheet(voices, lines).narrowed(AnswerFilter.ALL);
    }

    private static boolean counts(ListedQuestion listed) {
        return listed.answer().state() == Answer.State.ASKED || listed.answer().text() != null;
    }

    private static Instant start(ListedQuestion listed, Map<String, Meeting> meetings) {
        return meetings.get(listed.meetingId()).slot().start();
    }

    private static Line line(
            String key,
            List<ListedQuestion> oldestFirst,
            Worths worths,
            Map<String, Meeting> meetings) {
        var said =
                oldestFirst.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> meetings.get(each.meetingId()).contactId(),
                                        Collectors.mapping(
                                                each -> new Said(each, start(each, meetings)),
                                                Collectors.toList())));
        return new Line(key, oldestFirst.getLast().ask().text(), worths.of(key), said);
    }

    private static List<Voice> voices(
            Store store, List<ListedQuestion> asked, Map<String, Meeting> meetings) {
        var first = new HashMap<String, Meeting>();
        asked.stream()
                .map(each -> meetings.get(each.meetingId()))
                .filter(Objects::nonNull)
                .forEach(
                        each ->
                                first.merge(
                                        each.contactId(),
                                        each,
                                        (one, other) ->
                                                one.slot().start().isAfter(other.slot().start())
                                                        ? other
                                                        : one));
        var campaigns = byId(store.all(Shapes.CAMPAIGN));
        var organizations = new HashMap<String, Organization>();
        return first.values().stream()
                .sorted(
                        Comparator.comparing((Meeting each) -> each.slot().start())
                                .thenComparing(Meeting::id))
                .flatMap(
                        meeting ->
                                store.find(Shapes.CONTACT, meeting.contactId()).stream()
                                        .map(
                                                who ->
                                                        new Voice(
                                                                who,
                                                                at(who, store, organizations),
                                                                pathOf(who, campaigns),
                                                                meeting.slot().start())))
                .toList();
    }

    private static Organization at(
            Contact contact, Store store, Map<String, Organization> organizations) {
        var id = contact.organizationId();
        return id == null
                ? null
                : organizations.computeIfAbsent(
                        id, each -> store.find(Shapes.ORGANIZATION, each).orElse(null));
    }

    /** The path somebody is asked about: their own, else the first of their campaign, or null. */
    private static String pathOf(Contact contact, Map<String, Campaign> campaigns) {
        var aim = contact.standing().aim();
        if (aim.pathId() != null || aim.campaignId() == null) {
            return aim.pathId();
        }
        var campaign = campaigns.get(aim.campaignId());
        return campaign == null || campaign.pathIds().isEmpty()
                ? null
                : campaign.pathIds().getFirst();
    }

    private static <T extends Entity> Map<String, T> byId(Collection<T> all) {
        return all.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    /** Marks an answer as one that tells much, or no longer; nothing when it is gone. */
    public void tell(String listedId, boolean telling) {
        workspace
                .store()
                .find(Shapes.LISTED_QUESTION, listedId)
                .filter(each -> each.answer().telling() != telling)
                .ifPresent(
                        before -> {
                            var old = before.answer();
                            var answer = new Answer(old.state(), old.text(), telling);
                            var label =
                                    (telling ? "Mark as telling: “" : "Mark as not telling: “")
                                            + Text.excerpt(before.ask().text(), EXCERPT)
                                            + "”";
                            workspace.apply(
                                    Edit.of(label, Change.update(before, before.with(answer))));
                        });
    }
}
