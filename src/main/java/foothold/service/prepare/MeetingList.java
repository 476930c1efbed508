package foothold.service.prepare;

import foothold.domain.Ids;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer;
import foothold.domain.question.ListedQuestion.Ask;
import foothold.domain.question.Question;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The questions prepared for one meeting; each step is one edit. */
public final class MeetingList {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Lists of meetings of that file; {@code random} goes into new ids. */
    public MeetingList(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** The questions of that meeting, in the order in which to ask. */
    public static List<ListedQuestion> of(Store store, String meetingId) {
        return store.pointing(Shapes.LISTED_QUESTION, "meeting", meetingId).stream()
                .sorted(
                        Comparator.comparingInt(ListedQuestion::position)
                                .thenComparing(ListedQuestion::id))
                .toList();
    }

    /**
     * Puts questions of the bank at the end, but none that is on the list already.
     *
     * @return how many were put there
     */
    public int add(String meetingId, List<Question> questions) {
        var asks = questions.stream().map(each -> new Ask(each.id(), each.text())).toList();
        return put(meetingId, asks);
    }

    /**
     * Puts a question made up for this meeting at the end.
     *
     * @throws IllegalArgumentException when there are no words
     */
    public int add(String meetingId, String text) {
        return put(meetingId, List.of(new Ask(null, text)));
    }

    private int put(String meetingId, List<Ask> asks) {
        var before = of(workspace.store(), meetingId);
        var known =
                before.stream()
                        .map(each -> each.ask().questionId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var changes = new ArrayList<Change>();
        int position = before.isEmpty() ? 0 : before.getLast().position() + 1;
        for (var ask : asks) {
            if (ask.questionId() == null || known.add(ask.questionId())) {
                var id = Ids.make(workspace.clock().instant(), random);
                changes.add(
                        Change.create(
                                new ListedQuestion(id, meetingId, position++, ask, Answer.OPEN)));
            }
        }
        var what = changes.size() == 1 ? "a question" : changes.size() + " questions";
        apply("Add " + what + " for " + who(meetingId), changes);
        return changes.size();
    }

    /** Takes one off the list. */
    public void remove(ListedQuestion listed) {
        var label = "Take a question off the list for " + who(listed.meetingId());
        apply(label, List.of(Change.delete(listed)));
    }

    /** Puts the question that stands at one place, from 0, at another. */
    public void move(String meetingId, int from, int to) {
        var order = new ArrayList<>(of(workspace.store(), meetingId));
        order.add(to, order.remove(from));
        var changes = new ArrayList<Change>();
        for (int at = 0; at < order.size(); at++) {
            if (order.get(at).position() != at) {
                changes.add(Change.update(order.get(at), order.get(at).at(at)));
            }
        }
        apply("Reorder the questions for " + who(meetingId), changes);
    }

    /** Puts one in other words, for this meeting alone. */
    public void reword(ListedQuestion listed, String text) {
        var ask = new Ask(listed.ask().questionId(), text);
        if (!ask.equals(listed.ask())) {
            var after =
                    new ListedQuestion(
                            listed.id(),
                            listed.meetingId(),
                            listed.position(),
                            ask,
                            listed.answer());
            var label = "Reword a question for " + who(listed.meetingId());
            apply(label, List.of(Change.update(listed, after)));
        }
    }

    private void apply(String label, List<Change> changes) {
        if (!changes.isEmpty()) {
            workspace.apply(Edit.of(label, changes));
        }
    }

    private String who(String meetingId) {
        return workspace
                .store()
                .find(Shapes.MEETING, meetingId)
                .flatMap(each -> workspace.store().find(Shapes.CONTACT, each.contactId()))
                .map(Contact::name)
                .orElse("the meeting");
    }
}
