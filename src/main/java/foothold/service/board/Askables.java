package foothold.service.board;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Stage;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.plan.Path;
import foothold.domain.plan.board.Askable;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.Occasion;
import foothold.service.Store;
import foothold.service.agenda.Outlook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who can be asked about which path, and what they were asked already. */
final class Askables {
    private final Crew crew;
    private final Outlook outlook;
    private final Map<String, List<ListedQuestion>> listed;
    private final Map<String, String> pathNames;

    Askables(Store store, Crew crew, Outlook outlook) {
        this.crew = crew;
        this.outlook = outlook;
        this.listed =
                store.all(Shapes.LISTED_QUESTION).stream()
                        .collect(Collectors.groupingBy(ListedQuestion::meetingId));
        this.pathNames = crew.paths().stream().collect(Collectors.toMap(Path::id, Path::name));
    }

    /** Who can be asked, by the path they are asked about; in any order. */
    Map<String, List<Askable>> people() {
        var people = new HashMap<String, List<Askable>>();
        for (var contact : crew.everybody()) {
            var stage = outlook.person(contact.id()).stage();
            var path = Askable.could(contact, stage) ? crew.pathOf(contact) : null;
            if (path != null) {
                people.computeIfAbsent(path, _ -> new ArrayList<>())
                        .add(askable(contact, stage, path));
            }
        }
        return people;
    }

    private Askable askable(Contact contact, Stage stage, String path) {
        var meetings = crew.meetings(contact.id());
        var ahead =
                meetings.stream()
                        .filter(each -> isAhead(each, outlook.now()))
                        .min(
                                Comparator.comparing((Meeting each) -> each.slot().start())
                                        .thenComparing(Meeting::id));
        var role = Optional.ofNullable(contact.profile().job().role());
        var who =
                Stream.concat(role.stream(), Optional.ofNullable(pathNames.get(path)).stream())
                        .toList();
        var asked = meetings.stream().flatMap(this::asked).toList();
        var ids = new HashSet<String>();
        asked.forEach(each -> ids.add(each.ask().questionId()));
        ids.remove(null);
        var texts = asked.stream().map(each -> each.ask().text()).toList();
        var occasion = new Occasion(who, Set.of(), ids, texts);
        return new Askable(contact, stage, ahead.orElse(null), occasion);
    }

    private static boolean isAhead(Meeting meeting, Instant now) {
        return meeting.course().state() == Meeting.State.SCHEDULED
                && meeting.slot().end().isAfter(now);
    }

    /** Those asked, and those on the list of a meeting that is still to come. */
    private Stream<ListedQuestion> asked(Meeting meeting) {
        boolean ahead = isAhead(meeting, outlook.now());
        return listed.getOrDefault(meeting.id(), List.of()).stream()
                .filter(
                        each ->
                                ahead
                                        || each.answer().state()
                                                == ListedQuestion.Answer.State.ASKED);
    }
}
