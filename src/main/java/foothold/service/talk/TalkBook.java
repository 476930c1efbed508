package foothold.service.talk;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer;
import foothold.domain.question.Question;
import foothold.domain.talk.ClosingPrompt;
import foothold.domain.talk.Shortlist.Candidate;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads meetings as they are held. Not on the FX thread. */
public final class TalkBook {
    private static final Duration GONE_COLD = Duration.ofHours(12);
    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration LATE = Duration.ofHours(2);

    private final Workspace workspace;
    private final Agenda agenda;
    private final Supplier<List<Question>> bank;

    /** Reads that file; {@code bank} gives all questions there are. */
    public TalkBook(Workspace workspace, Agenda agenda, Supplier<List<Question>> bank) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.bank = bank;
    }

    /** A meeting and with whom. */
    public record With(Meeting meeting, Contact contact) {}

    /** That meeting; empty when it is gone. */
    public Optional<Talk> open(String meetingId) {
        var store = workspace.store();
        return store.find(Shapes.MEETING, meetingId)
                .flatMap(
                        meeting ->
                                store.find(Shapes.CONTACT, meeting.contactId())
                                        .map(contact -> talk(meeting, contact)));
    }

    private Talk talk(Meeting meeting, Contact contact) {
        var book = agenda.look(workspace.clock().instant()).book();
        return new Talk(
                meeting,
                contact,
                list(meeting.id()),
                jottings(workspace.store(), meeting.id()),
                ClosingPrompt.of(book.cadenceOf(contact)));
    }

    private List<Candidate> list(String meetingId) {
        var listed = questions(workspace.store(), meetingId);
        if (listed.stream().allMatch(each -> each.ask().questionId() == null)) {
            return listed.stream().map(each -> new Candidate(each, null, false)).toList();
        }
        Map<String, Question> known =
                bank.get().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        return listed.stream().map(each -> candidate(each, known)).toList();
    }

    private static Candidate candidate(ListedQuestion listed, Map<String, Question> known) {
        var id = listed.ask().questionId();
        var question = id == null ? null : known.get(id);
        return question == null
                ? new Candidate(listed, null, false)
                : new Candidate(listed, question.category(), question.starred());
    }

    static List<ListedQuestion> questions(Store store, String meetingId) {
        return store.pointing(Shapes.LISTED_QUESTION, "meeting", meetingId).stream()
                .sorted(
                        Comparator.comparingInt(ListedQuestion::position)
                                .thenComparing(ListedQuestion::id))
                .toList();
    }

    static List<Jotting> jottings(Store store, String meetingId) {
        return store.pointing(Shapes.JOTTING, "meeting", meetingId).stream()
                .sorted(Comparator.comparing(Jotting::at).thenComparing(Jotting::id))
                .toList();
    }

    /**
     * The meeting that was under way and never ended, as after a power cut: set, begun by now and
     * not longer than half a day ago, and something was written down in it. Empty for none.
     */
    public Optional<With> unfinished() {
        var now = workspace.clock().instant();
        return scheduled()
                .filter(each -> each.slot().start().isBefore(now.plus(EARLY)))
                .filter(each -> each.slot().end().isAfter(now.minus(GONE_COLD)))
                .filter(this::written)
                .max(Comparator.comparing((Meeting each) -> each.slot().start()))
                .flatMap(this::with);
    }

    /** The meeting to be held now: the one under way, else the next of the coming hour. */
    public Optional<With> now() {
        var now = workspace.clock().instant();
        return scheduled()
                .filter(each -> isNow(each, now))
                .min(Comparator.comparing((Meeting each) -> each.slot().start()))
                .flatMap(this::with);
    }

    /** Whether it can be held at that moment: set, and about to begin or not long over. */
    public static boolean isNow(Meeting meeting, Instant now) {
        return meeting.course().state() == Meeting.State.SCHEDULED
                && meeting.slot().start().isBefore(now.plus(EARLY))
                && meeting.slot().end().isAfter(now.minus(LATE));
    }

    /** The next meetings that are set and the last ones that were held, so many of each. */
    public List<With> around(int most) {
        var now = workspace.clock().instant();
        var byStart = Comparator.comparing((Meeting each) -> each.slot().start());
        var ahead =
                scheduled()
                        .filter(each -> each.slot().end().isAfter(now))
                        .sorted(byStart)
                        .limit(most);
        var over =
                workspace.store().meetings().values().stream()
                        .flatMap(List::stream)
                        .filter(each -> each.heldBy(now))
                        .sorted(byStart.reversed())
                        .limit(most);
        return Stream.concat(ahead, over).flatMap(each -> with(each).stream()).toList();
    }

    private Stream<Meeting> scheduled() {
        return workspace.store().meetings().values().stream()
                .flatMap(List::stream)
                .filter(each -> each.course().state() == Meeting.State.SCHEDULED);
    }

    private boolean written(Meeting meeting) {
        var store = workspace.store();
        return !store.pointing(Shapes.JOTTING, "meeting", meeting.id()).isEmpty()
                || questions(store, meeting.id()).stream()
                        .anyMatch(each -> !each.answer().equals(Answer.OPEN));
    }

    private Optional<With> with(Meeting meeting) {
        return workspace
                .store()
                .find(Shapes.CONTACT, meeting.contactId())
                .map(contact -> new With(meeting, contact));
    }
}
