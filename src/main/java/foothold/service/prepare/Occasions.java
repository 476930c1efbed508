package foothold.service.prepare;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Meeting;
import foothold.domain.plan.Path;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.Occasion;
import foothold.service.Store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Finds out what matters for what to ask somebody. */
final class Occasions {
    private Occasions() {}

    /**
     * The occasion of that meeting: the paths are those of the contact's campaign, and a question
     * counts as asked when it was asked in a meeting with this person, or is on this one's list.
     */
    static Occasion of(Store store, Meeting meeting, Contact contact) {
        var paths = paths(store, contact);
        var who = new ArrayList<>(paths.stream().map(Path::name).toList());
        if (contact.profile().job().role() != null) {
            who.add(contact.profile().job().role());
        }
        var pathIds = paths.stream().map(Path::id).collect(Collectors.toSet());
        var known =
                store.all(Shapes.INSIGHT).stream()
                        .filter(each -> each.pathId() == null || pathIds.contains(each.pathId()))
                        .map(Insight::lesson)
                        .map(each -> Occasion.answeredBy(each.tag()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var asked = asked(store, meeting, contact);
        var ids = new HashSet<String>();
        asked.forEach(each -> ids.add(each.ask().questionId()));
        ids.remove(null);
        return new Occasion(
                who, known, ids, asked.stream().map(each -> each.ask().text()).toList());
    }

    private static List<Path> paths(Store store, Contact contact) {
        var campaignId = contact.standing().aim().campaignId();
        if (campaignId == null) {
            return List.of();
        }
        return store.find(Shapes.CAMPAIGN, campaignId).stream()
                .flatMap(each -> each.pathIds().stream())
                .flatMap(each -> store.find(Shapes.PATH, each).stream())
                .toList();
    }

    private static List<ListedQuestion> asked(Store store, Meeting meeting, Contact contact) {
        return store.pointing(Shapes.MEETING, "contact", contact.id()).stream()
                .flatMap(each -> MeetingList.of(store, each.id()).stream())
                .filter(
                        each ->
                                each.meetingId().equals(meeting.id())
                                        || each.answer().state()
                                                == ListedQuestion.Answer.State.ASKED)
                .toList();
    }
}
