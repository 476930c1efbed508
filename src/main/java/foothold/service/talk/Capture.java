package foothold.service.talk;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Writes down what is said while a meeting lasts. What is typed is written as often as it is handed
 * in; the same name of a pause makes it one step to undo.
 */
public final class Capture {
    private static final int EXCERPT = 40;

    private final Workspace workspace;
    private final RandomGenerator random;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public Capture(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * A line that is about to be captured, begun now; not written yet.
     *
     * @param listedId the prepared question being talked about, or null
     */
    public Jotting begin(String meetingId, String listedId) {
        var now = workspace.clock().instant();
        var moment = new Jotting.Moment(meetingId, now, listedId);
        return new Jotting(Ids.make(now, random), moment, null, "");
    }

    /**
     * The line as it is now.
     *
     * @param pause names the stretch between two pauses of typing
     */
    public void jot(Jotting line, String pause) {
        var before = workspace.store().find(Shapes.JOTTING, line.id());
        if (before.filter(line::equals).isEmpty()) {
            write("Capture a line", new Change(before.orElse(null), line), pause);
        }
    }

    /** Takes a line out; nothing happens when it is gone already. */
    public void drop(Jotting line) {
        workspace
                .store()
                .find(Shapes.JOTTING, line.id())
                .ifPresent(each -> write("Remove a captured line", Change.delete(each), null));
    }

    /** What they answered, as it is now; a question with an answer has been asked. */
    public void answer(String questionId, String text, String pause) {
        find(questionId)
                .ifPresent(
                        before -> {
                            var state = before.answer().state();
                            boolean open = state == Answer.State.OPEN && !text.isBlank();
                            var answer =
                                    new Answer(
                                            open ? Answer.State.ASKED : state,
                                            text,
                                            before.answer().telling());
                            update("Write down the answer to ", before, answer, pause);
                        });
    }

    /** It was asked, left out, or is open again. */
    public void mark(String questionId, Answer.State state) {
        find(questionId)
                .ifPresent(
                        before -> {
                            var old = before.answer();
                            var answer = new Answer(state, old.text(), old.telling());
                            update(label(state), before, answer, null);
                        });
    }

    private static String label(Answer.State state) {
        return switch (state) {
            case OPEN -> "Open again ";
            case ASKED -> "Mark as asked ";
            case SKIPPED -> "Skip ";
        };
    }

    /** It takes so many minutes longer than agreed. */
    public void extend(String meetingId, int minutes) {
        meeting(meetingId)
                .ifPresent(
                        before -> {
                            var slot = longer(before.slot(), before.slot().minutes() + minutes);
                            write(
                                    "Extend the meeting with %s by %d minutes"
                                            .formatted(nameOf(before), minutes),
                                    Change.update(
                                            before,
                                            before.with(slot).with(before.course().changed())),
                                    null);
                        });
    }

    /**
     * It is over. Ended before the agreed time it was so much shorter; held before that it was held
     * then.
     *
     * @param begunAt when the user began it, for one held before its time
     */
    public void end(String meetingId, Instant begunAt) {
        meeting(meetingId)
                .filter(each -> each.course().state() == Meeting.State.SCHEDULED)
                .ifPresent(
                        before -> {
                            var now = workspace.clock().instant();
                            var course = before.course().marked(Meeting.State.HELD, now);
                            var held = before.with(took(before.slot(), begunAt, now)).with(course);
                            write(
                                    "End the meeting with " + nameOf(before),
                                    Change.update(before, held),
                                    null);
                        });
    }

    private static Slot took(Slot agreed, Instant begunAt, Instant now) {
        if (!agreed.end().isAfter(now)) {
            return agreed;
        }
        var from = agreed.start().isBefore(now) ? agreed.start() : begunAt;
        int minutes = (int) Math.max(1, Duration.between(from, now).toMinutes());
        // It ended now at the latest, so that everything that follows from its end begins.
        var start = now.minus(Duration.ofMinutes(minutes));
        var begun = start.isBefore(from) ? start : from;
        return new Slot(begun, agreed.zone(), minutes, agreed.medium(), agreed.place());
    }

    private static Slot longer(Slot slot, int minutes) {
        return new Slot(slot.start(), slot.zone(), minutes, slot.medium(), slot.place());
    }

    private void update(String label, ListedQuestion before, Answer answer, String pause) {
        if (!before.answer().equals(answer)) {
            var words = "“" + Text.excerpt(before.ask().text(), EXCERPT) + "”";
            write(label + words, Change.update(before, before.with(answer)), pause);
        }
    }

    private void write(String label, Change change, String pause) {
        workspace.apply(new Edit(label, List.of(change), pause));
    }

    private Optional<ListedQuestion> find(String questionId) {
        return workspace.store().find(Shapes.LISTED_QUESTION, questionId);
    }

    private Optional<Meeting> meeting(String id) {
        return workspace.store().find(Shapes.MEETING, id);
    }

    private String nameOf(Meeting meeting) {
        return workspace.store().find(Shapes.CONTACT, meeting.contactId()).orElseThrow().name();
    }
}
