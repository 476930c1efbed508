package foothold.domain.plan.load;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Followup;
import foothold.domain.followup.Rulebook;
import foothold.domain.followup.Touch;
import foothold.domain.followup.rules.Scheduler;
import foothold.domain.followup.rules.terms.Decisions;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A made-up person who is sent a request, and what the follow-up rules make of it day by day when
 * each follow-up is done on its day. For one run.
 */
final class Rehearsal {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MOST_STEPS = 50;

    private final Rulebook book;
    private final Contact contact;
    private final Organization employer = Organization.named("there", "There");
    private final List<Touch> touches = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final int untilMeeting;

    /**
     * Somebody to whom the rules apply as to {@code like}.
     *
     * @param untilMeeting business days from an answer to the meeting
     */
    Rehearsal(Rulebook book, Contact like, int untilMeeting) {
        this.book = book;
        this.contact = like;
        this.untilMeeting = untilMeeting;
    }

    /** What follows from a request sent that morning which nobody answers. */
    List<Duty> unanswered(LocalDate sent, LocalDate last) {
        write(Message.Kind.REQUEST, Message.Direction.OUTGOING, morning(sent));
        return live(morning(sent), last);
    }

    /** What follows from a request sent that morning and answered so many business days later. */
    List<Duty> answered(LocalDate sent, int days, LocalDate last) {
        write(Message.Kind.REQUEST, Message.Direction.OUTGOING, morning(sent));
        var replied = morning(book.calendar().plus(sent, Math.max(1, days)));
        write(Message.Kind.REPLY, Message.Direction.INCOMING, replied);
        return live(replied, last);
    }

    /** From follow-up to follow-up, each done on its day. */
    private List<Duty> live(Instant from, LocalDate last) {
        var duties = new ArrayList<Duty>();
        var now = from;
        for (int step = 0; step < MOST_STEPS; step++) {
            now = now.plusSeconds(1);
            var next = next(now);
            if (next.isEmpty() && meetingAhead(now)) {
                now = meetings.getLast().slot().end();
                next = next(now);
            }
            if (next.isEmpty()) {
                break;
            }
            now = later(now, morning(next.get().due().day(book.zone())));
            var day = book.day(now);
            if (day.isAfter(last)) {
                break;
            }
            duties.add(new Duty(day, next.get().kind()));
            done(next.get(), now);
        }
        return List.copyOf(duties);
    }

    private Optional<Followup> next(Instant now) {
        var rules = new Scheduler(book, new Decisions(decisions, now), now);
        var facts = new Dossier(contact, employer, touches, meetings, List.of());
        return Stream.concat(
                        rules.person(facts).shown().stream(),
                        rules.organization(employer, List.of(facts)).stream())
                .min(Comparator.comparing(each -> each.due().instant(book.zone())));
    }

    private boolean meetingAhead(Instant now) {
        return !meetings.isEmpty() && now.isBefore(meetings.getLast().slot().end());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** What is done about it: most are as good as dismissed, which the rules count as done. */
    private void done(Followup followup, Instant at) {
        switch (followup.kind()) {
            case ANSWER_REPLY -> {
                write(Message.Kind.REPLY, Message.Direction.OUTGOING, at);
                meet(at, book.calendar().plus(book.day(at), untilMeeting));
            }
            case THANK_YOU -> write(Message.Kind.THANK_YOU, Message.Direction.OUTGOING, at);
            default ->
                    decisions.add(
                            new Decision(
                                    "decided" + decisions.size(),
                                    followup.key(),
                                    at,
                                    new Decision.Verdict.Dismissed(null)));
        }
    }

    private void meet(Instant setAt, LocalDate day) {
        var slot = new Slot(morning(day), book.zone(), 20, Slot.Medium.VIDEO, null);
        meetings.add(new Meeting("met", contact.id(), slot, Meeting.Course.scheduled(setAt), null));
    }

    private void write(Message.Kind kind, Message.Direction direction, Instant at) {
        var tone = direction == Message.Direction.INCOMING ? Tone.POSITIVE : null;
        touches.add(
                new Touch(
                        "touch" + touches.size(),
                        new Message.Form(kind, direction, Message.Channel.EMAIL),
                        new Message.Response(tone, null),
                        Message.When.at(at),
                        null));
    }

    private Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(book.zone()).toInstant();
    }
}
