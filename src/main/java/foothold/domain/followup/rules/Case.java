package foothold.domain.followup.rules;

import foothold.domain.contact.Contact;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.Decisions;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Followup;
import foothold.domain.followup.Rulebook;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One person's facts as known at one moment, and the terms of PRODUCT section 3 about them. */
final class Case {
    private final Dossier facts;
    private final Rulebook book;
    private final Decisions decisions;
    private final Instant now;
    private final Cadence cadence;

    /** A reply: a message of theirs, or a meeting set. */
    record Reply(Instant at, Tone tone, boolean meetingSet) {}

    /** An interaction: a message either way, or a held meeting at its end. */
    record Interaction(String id, Instant at, boolean meeting, boolean mine) {}

    /**
     * What the rules make of one person.
     *
     * @param person the case they looked at
     * @param open every follow-up that exists, snoozed and stood-in ones included
     */
    record Outcome(Case person, List<Followup> open) {}

    Case(Dossier facts, Rulebook book, Decisions decisions, Instant now) {
        this.facts = facts.asOf(now);
        this.book = book;
        this.decisions = decisions;
        this.now = now;
        this.cadence = book.cadenceOf(facts.contact());
    }

    Contact contact() {
        return facts.contact();
    }

    Dossier facts() {
        return facts;
    }

    Rulebook book() {
        return book;
    }

    Decisions decisions() {
        return decisions;
    }

    Instant now() {
        return now;
    }

    Cadence cadence() {
        return cadence;
    }

    /** The day from which a message of mine counts. */
    LocalDate start(Touch mine) {
        return book.start(mine.at(), cadence);
    }

    /** Messages of mine that were sent, in order. */
    List<Touch> mine() {
        return facts.touches().stream().filter(Touch::mine).toList();
    }

    /** Messages of theirs that are no out-of-office notices, in order. */
    List<Touch> theirs() {
        return facts.touches().stream().filter(Touch::theirs).toList();
    }

    /** Messages of mine that are planned and not sent. */
    Stream<Touch> planned() {
        return facts.touches().stream().filter(Touch::planned);
    }

    /** Messages of mine of that kind, sent, in order. */
    List<Touch> mine(Message.Kind kind) {
        return mine().stream().filter(touch -> touch.mine(kind)).toList();
    }

    Optional<Touch> latestRequest() {
        return last(mine(Message.Kind.REQUEST));
    }

    Optional<Touch> myLast() {
        return last(mine());
    }

    Optional<Touch> theirLast() {
        return last(theirs());
    }

    /** Whether the last message, notices aside, is mine. */
    boolean iWroteLast() {
        return last(facts.touches().stream()
                        .filter(touch -> touch.mine() || touch.theirs())
                        .toList())
                .filter(Touch::mine)
                .isPresent();
    }

    /** The latest reply after that request, if there was one. */
    Optional<Reply> latestReply(Touch request) {
        var messages =
                theirs().stream()
                        .filter(touch -> touch.at().isAfter(request.at()))
                        .map(touch -> new Reply(touch.at(), touch.response().tone(), false));
        var set =
                meetingsSet()
                        .map(meeting -> meeting.course().setAt())
                        .filter(at -> at.isAfter(request.at()))
                        .map(at -> new Reply(at, null, true));
        return Stream.concat(messages, set).max(Comparator.comparing(Reply::at));
    }

    /** Meetings that were agreed, whatever became of them; a proposed one is not set. */
    Stream<Meeting> meetingsSet() {
        return facts.meetings().stream()
                .filter(meeting -> meeting.course().state() != Meeting.State.PROPOSED);
    }

    /** Whether a meeting was agreed after {@code at}. */
    boolean meetingSetSince(Instant at) {
        return meetingsSet().anyMatch(meeting -> meeting.course().setAt().isAfter(at));
    }

    /** Meetings held: marked so, or scheduled and over without another mark. */
    List<Meeting> held() {
        return facts.meetings().stream().filter(this::isHeld).toList();
    }

    private boolean isHeld(Meeting meeting) {
        return switch (meeting.course().state()) {
            case SCHEDULED -> !meeting.slot().end().isAfter(now);
            case HELD -> meeting.course().markedAt() != null || !meeting.slot().end().isAfter(now);
            case PROPOSED, CANCELLED, NO_SHOW -> false;
        };
    }

    boolean heldSince(Instant at) {
        return held().stream().anyMatch(meeting -> meeting.slot().end().isAfter(at));
    }

    /** Whether a meeting is set and not over yet. */
    boolean meetingAhead() {
        return facts.meetings().stream()
                .anyMatch(
                        meeting ->
                                !isHeld(meeting)
                                        && switch (meeting.course().state()) {
                                            case SCHEDULED, HELD -> true;
                                            case PROPOSED, CANCELLED, NO_SHOW -> false;
                                        });
    }

    /** Whether a thank-you of mine was sent at or after {@code at}. */
    boolean thankedSince(Instant at) {
        return mine(Message.Kind.THANK_YOU).stream().anyMatch(touch -> !touch.at().isBefore(at));
    }

    /** Whether they were met, and thanked since the first meeting. */
    boolean metAndThanked() {
        var held = held();
        return !held.isEmpty() && thankedSince(held.getFirst().slot().start());
    }

    /** The latest interaction, if there was any. */
    Optional<Interaction> lastInteraction() {
        var all = new ArrayList<Interaction>();
        facts.touches().stream()
                .filter(touch -> touch.mine() || touch.theirs())
                .map(touch -> new Interaction(touch.id(), touch.at(), false, touch.mine()))
                .forEach(all::add);
        held().stream()
                .map(met -> new Interaction(met.id(), met.slot().end(), true, false))
                .forEach(all::add);
        return all.stream()
                .max(Comparator.comparing(Interaction::at).thenComparing(Interaction::id));
    }

    /** The latest day an out-of-office notice names, if one does. */
    Optional<LocalDate> awayUntil() {
        return facts.touches().stream()
                .filter(touch -> touch.outOfOffice() && touch.response().until() != null)
                .map(touch -> touch.response().until())
                .max(Comparator.naturalOrder());
    }

    static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }
}
