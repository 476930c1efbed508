package foothold.domain.followup.rules.terms;

import foothold.domain.contact.Contact;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Rulebook;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One person's facts as known at one moment, and the terms of PRODUCT section 3 about them. */
public final class Case {
    private final Dossier facts;
    private final Rulebook book;
    private final Decisions decisions;
    private final Instant now;
    private final Cadence cadence;
    private final List<Touch> mine;
    private final List<Touch> theirs;
    private final List<Meeting> held;

    /** A reply: a message of theirs, or a meeting set. */
    public record Reply(Instant at, Tone tone, boolean meetingSet) {}

    /**
     * An interaction: a message either way, or a held meeting at its end.
     *
     * @param began when it counts from: a meeting's day is its start's
     */
    public record Interaction(String id, Instant at, Instant began, Sort sort) {
        public enum Sort {
            MET,
            I_WROTE,
            THEY_WROTE
        }

        static Interaction of(Touch touch) {
            var sort = touch.mine() ? Sort.I_WROTE : Sort.THEY_WROTE;
            return new Interaction(touch.id(), touch.at(), touch.at(), sort);
        }

        static Interaction of(Meeting held) {
            return new Interaction(held.id(), held.slot().end(), held.slot().start(), Sort.MET);
        }
    }

    public Case(Dossier facts, Rulebook book, Decisions decisions, Instant now) {
        this.facts = facts.asOf(now, book.zone());
        this.book = book;
        this.decisions = decisions;
        this.now = now;
        this.cadence = book.cadenceOf(facts.contact());
        this.mine = this.facts.touches().stream().filter(Touch::mine).toList();
        this.theirs = this.facts.touches().stream().filter(Touch::theirs).toList();
        this.held = this.facts.meetings().stream().filter(each -> each.heldBy(now)).toList();
    }

    /** The case of somebody else, seen in the same way. */
    public Case of(Dossier other) {
        return new Case(other, book, decisions, now);
    }

    public Contact contact() {
        return facts.contact();
    }

    public Dossier facts() {
        return facts;
    }

    public Rulebook book() {
        return book;
    }

    public Decisions decisions() {
        return decisions;
    }

    public Instant now() {
        return now;
    }

    public Cadence cadence() {
        return cadence;
    }

    /** The day from which a message of mine counts. */
    public LocalDate start(Touch sent) {
        return book.start(sent.at(), cadence);
    }

    /** Messages of mine that were sent, in order. */
    public List<Touch> mine() {
        return mine;
    }

    /** Messages of theirs that are no out-of-office notices, in order. */
    public List<Touch> theirs() {
        return theirs;
    }

    /** Messages of mine that are planned and not sent. */
    public Stream<Touch> planned() {
        return facts.touches().stream().filter(Touch::planned);
    }

    /** Messages of mine since they last wrote, in order; all when they never did. */
    public List<Touch> mineSinceTheyWrote() {
        return theirLast().map(last -> after(last, mine)).orElse(mine);
    }

    /** Messages of theirs since I last wrote, in order; all when I never did. */
    public List<Touch> theirsSinceIWrote() {
        return myLast().map(last -> after(last, theirs)).orElse(theirs);
    }

    /** Messages of mine of that kind, sent, in order. */
    public Stream<Touch> mine(Message.Kind kind) {
        return mine.stream().filter(touch -> touch.form().kind() == kind);
    }

    public Optional<Touch> latestRequest() {
        return latest(Message.Kind.REQUEST);
    }

    /** My latest message of that kind. */
    public Optional<Touch> latest(Message.Kind kind) {
        return mine.reversed().stream().filter(touch -> touch.form().kind() == kind).findFirst();
    }

    public Optional<Touch> myLast() {
        return last(mine);
    }

    public Optional<Touch> theirLast() {
        return last(theirs);
    }

    /** Whether the last message, notices aside, is mine. */
    public boolean iWroteLast() {
        return !mine.isEmpty() && (theirs.isEmpty() || mine.getLast().after(theirs.getLast()));
    }

    /** The latest reply after that request, if there was one. */
    public Optional<Reply> latestReply(Touch request) {
        var message =
                theirLast()
                        .filter(last -> last.after(request))
                        .map(last -> new Reply(last.at(), last.response().tone(), false));
        var set =
                meetingsSet()
                        .map(meeting -> meeting.course().setAt())
                        .filter(at -> !at.isBefore(request.at()))
                        .map(at -> new Reply(at, null, true));
        return Stream.concat(message.stream(), set)
                .max(Comparator.comparing(Reply::at).thenComparing(Reply::meetingSet));
    }

    /** Meetings that were agreed, whatever became of them; a proposed one is not set. */
    public Stream<Meeting> meetingsSet() {
        return facts.meetings().stream()
                .filter(meeting -> meeting.course().state() != Meeting.State.PROPOSED);
    }

    /** Whether a meeting was agreed at {@code at} or later: in the same moment means by it. */
    public boolean meetingSetSince(Instant at) {
        return meetingsSet().anyMatch(meeting -> !meeting.course().setAt().isBefore(at));
    }

    /** Meetings held: marked so, or scheduled and over without another mark; in order. */
    public List<Meeting> held() {
        return held;
    }

    public boolean heldSince(Instant at) {
        return held.stream().anyMatch(meeting -> meeting.slot().end().isAfter(at));
    }

    /** Whether a meeting is set and not over yet: while it lasts, it is still ahead. */
    public boolean meetingAhead() {
        return facts.meetings().stream()
                .anyMatch(
                        meeting ->
                                !meeting.heldBy(now)
                                        && switch (meeting.course().state()) {
                                            case SCHEDULED, HELD -> true;
                                            case PROPOSED, CANCELLED, NO_SHOW -> false;
                                        });
    }

    /** Whether a thank-you of mine was sent at or after {@code at}. */
    public boolean thankedSince(Instant at) {
        return latest(Message.Kind.THANK_YOU).filter(last -> !last.at().isBefore(at)).isPresent();
    }

    /** Whether they were met, and thanked since the first meeting. */
    public boolean metAndThanked() {
        return !held.isEmpty() && thankedSince(held.getFirst().slot().start());
    }

    /** The latest interaction, if there was any; a message comes after a meeting's end. */
    public Optional<Interaction> lastInteraction() {
        var message = last(iWroteLast() ? mine : theirs).map(Interaction::of).stream();
        return Stream.concat(message, held.stream().map(Interaction::of))
                .max(
                        Comparator.comparing(Interaction::at)
                                .thenComparing(Interaction::sort)
                                .thenComparing(Interaction::id));
    }

    /** The latest day an out-of-office notice names, if one does. */
    public Optional<LocalDate> awayUntil() {
        return facts.touches().stream()
                .filter(touch -> touch.outOfOffice() && touch.response().until() != null)
                .map(touch -> touch.response().until())
                .max(Comparator.naturalOrder());
    }

    private static List<Touch> after(Touch other, List<Touch> touches) {
        return touches.stream().filter(touch -> touch.after(other)).toList();
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }
}
