package foothold.service.intake;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Meeting.Course;
import foothold.domain.meeting.Meeting.State;
import foothold.domain.meeting.Slot;
import foothold.service.Workspace;
import foothold.service.log.Incoming;
import foothold.service.log.Incoming.Whom;

import java.util.Optional;

/** Says what an invitation would do to the meetings there are, and does it. */
public final class MeetingIntake {
    private final Workspace workspace;
    private final Incoming incoming;

    /** What an invitation would do. */
    public enum Effect {
        /** A meeting is made. */
        SET,
        /** A meeting that is here comes to be agreed: it was proposed, or cancelled before. */
        AGREE,
        /** A meeting that is here moves. */
        MOVE,
        /** The same, though what is here seems to be newer. */
        MOVE_BACK,
        /** A meeting that is here is cancelled. */
        CANCEL,
        /** Nothing: it is here, and the same. */
        SAME,
        /** Nothing: it is over, and marked so. */
        OVER,
        /** Nothing: what it takes back is not here. */
        GONE;

        /** Whether it changes something. */
        public boolean changes() {
            return switch (this) {
                case SET, AGREE, MOVE, MOVE_BACK, CANCEL -> true;
                case SAME, OVER, GONE -> false;
            };
        }
    }

    /**
     * What would be done.
     *
     * @param before the meeting as it is here, or null
     * @param whom with whom it is
     */
    public record Verdict(Effect effect, Meeting before, Whom whom) {}

    public MeetingIntake(Workspace workspace) {
        this.workspace = workspace;
        this.incoming = new Incoming(workspace);
    }

    /**
     * What the invitation would do, with that person; a meeting that is here stays with whom it is.
     *
     * @param whom null while nobody was chosen
     */
    public Verdict verdict(Invite invite, Whom whom) {
        var here = byId(invite).or(() -> byTime(invite, whom)).orElse(null);
        if (here == null) {
            var effect = invite.version().cancelled() ? Effect.GONE : Effect.SET;
            return new Verdict(effect, null, whom);
        }
        var contact = workspace.store().find(Shapes.CONTACT, here.contactId()).orElseThrow();
        return new Verdict(effect(invite, here), here, new Whom(contact, false));
    }

    private Optional<Meeting> byId(Invite invite) {
        return invite.ids().stream()
                .flatMap(id -> workspace.store().find(Shapes.MEETING, id).stream())
                .findFirst();
    }

    /** A meeting typed in by hand, or proposed, is the same when person and start are. */
    private Optional<Meeting> byTime(Invite invite, Whom whom) {
        if (whom == null || whom.fresh()) {
            return Optional.empty();
        }
        return workspace.store().pointing(Shapes.MEETING, "contact", whom.contact().id()).stream()
                .filter(each -> each.slot().start().equals(invite.slot().start()))
                .findFirst();
    }

    private static Effect effect(Invite invite, Meeting here) {
        var course = here.course();
        boolean same = merged(invite.slot(), here.slot()).equals(here.slot());
        boolean older = invite.version().sequence() < course.sequence();
        if (invite.version().cancelled()) {
            return switch (course.state()) {
                case PROPOSED, SCHEDULED -> Effect.CANCEL;
                case CANCELLED -> Effect.SAME;
                case HELD, NO_SHOW -> Effect.OVER;
            };
        }
        return switch (course.state()) {
            case PROPOSED -> Effect.AGREE;
            case SCHEDULED -> same ? Effect.SAME : older ? Effect.MOVE_BACK : Effect.MOVE;
            case CANCELLED -> older || same ? Effect.SAME : Effect.AGREE;
            case HELD, NO_SHOW -> Effect.OVER;
        };
    }

    /** A place somebody noted is not lost to an invitation that names none; nor is a zone. */
    private static Slot merged(Slot told, Slot here) {
        boolean silent = told.place() == null;
        boolean sameTime = told.start().equals(here.start());
        return new Slot(
                told.start(),
                sameTime ? here.zone() : told.zone(),
                told.minutes(),
                silent ? here.medium() : told.medium(),
                silent ? here.place() : told.place());
    }

    /** Does it, as one edit; nothing for an effect that changes nothing. */
    public void apply(Invite invite, Verdict verdict) {
        var name = verdict.whom() == null ? "" : verdict.whom().contact().name();
        var before = verdict.before();
        switch (verdict.effect()) {
            case SET ->
                    incoming.agreed(
                            "Set meeting with " + name,
                            verdict.whom(),
                            null,
                            made(invite, verdict.whom()));
            case AGREE ->
                    incoming.agreed(
                            "Set meeting with " + name,
                            verdict.whom(),
                            before,
                            before.with(merged(invite.slot(), before.slot()))
                                    .with(scheduled(invite, before.course().sequence())));
            case MOVE, MOVE_BACK ->
                    incoming.changed("Move meeting with " + name, before, moved(invite, before));
            case CANCEL ->
                    incoming.changed(
                            "Cancel meeting with " + name, before, cancelled(invite, before));
            case SAME, OVER, GONE -> {}
        }
    }

    private Meeting made(Invite invite, Whom whom) {
        return new Meeting(
                invite.ids().getLast(),
                whom.contact().id(),
                invite.slot(),
                scheduled(invite, 0),
                null);
    }

    private Course scheduled(Invite invite, int known) {
        return new Course(
                State.SCHEDULED,
                workspace.clock().instant(),
                null,
                null,
                Math.max(known, invite.version().sequence()));
    }

    /** Another start has to be confirmed anew. */
    private static Meeting moved(Invite invite, Meeting before) {
        var slot = merged(invite.slot(), before.slot());
        var course = before.course();
        boolean sameStart = slot.start().equals(before.slot().start());
        return before.with(slot)
                .with(
                        new Course(
                                course.state(),
                                course.setAt(),
                                course.markedAt(),
                                sameStart ? course.confirmedAt() : null,
                                Math.max(course.sequence(), invite.version().sequence())));
    }

    private Meeting cancelled(Invite invite, Meeting before) {
        var marked = before.course().marked(State.CANCELLED, workspace.clock().instant());
        return before.with(
                new Course(
                        State.CANCELLED,
                        marked.setAt(),
                        marked.markedAt(),
                        marked.confirmedAt(),
                        Math.max(marked.sequence() + 1, invite.version().sequence())));
    }
}
