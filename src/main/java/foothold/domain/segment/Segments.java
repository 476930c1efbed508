package foothold.domain.segment;

import foothold.domain.contact.Segment;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Rulebook;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.segment.Judgement.Because;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Infers who is a booster, who an obligate and whom to let go (after Steve Dalton, The 2-Hour Job
 * Search): answered the request within three business days, later, or not at all. Silence is only
 * judged once letting go is due or done, so what the cadence says decides when that is.
 *
 * @param book zone, calendar and the noon rule of each cadence
 * @param now the moment to look from; facts dated later are left out
 */
public record Segments(Rulebook book, Instant now) {
    /** Whoever answers within that many business days is a booster. */
    public static final int SOON = 3;

    /**
     * What that person's behaviour says about them.
     *
     * @param open the follow-ups that are open for them
     */
    public Judgement of(Dossier dossier, List<Followup> open) {
        var facts = dossier.asOf(now, book.zone());
        var requests =
                facts.touches().stream().filter(each -> each.mine(Message.Kind.REQUEST)).toList();
        if (requests.isEmpty()) {
            return Judgement.NONE;
        }
        var latest = requests.getLast();
        if (firstReply(facts, latest).isEmpty() && silent(facts, latest, open)) {
            return judged(facts, latest, Segment.LET_GO, Because.SILENT, null);
        }
        // A new request still open says nothing yet: what they did before does.
        return requests.reversed().stream()
                .flatMap(request -> answered(facts, request).stream())
                .findFirst()
                .orElseGet(() -> judged(facts, latest, null, Because.WAITING, null));
    }

    private Optional<Judgement> answered(Dossier facts, Touch request) {
        return firstReply(facts, request)
                .map(
                        at -> {
                            boolean soon = days(facts, request, at) <= SOON;
                            return judged(
                                    facts,
                                    request,
                                    soon ? Segment.BOOSTER : Segment.OBLIGATE,
                                    soon ? Because.ANSWERED_SOON : Because.ANSWERED_LATE,
                                    at);
                        });
    }

    private Judgement judged(
            Dossier facts, Touch request, Segment segment, Because because, Instant answered) {
        return new Judgement(
                segment,
                because,
                book.day(request.at()),
                answered == null ? null : book.day(answered),
                days(facts, request, answered == null ? now : answered));
    }

    private int days(Dossier facts, Touch request, Instant until) {
        var start = book.start(request.at(), book.cadenceOf(facts.contact()));
        return book.calendar().between(start, book.day(until));
    }

    /** A message of theirs that is no notice, or a meeting set (PRODUCT, section 3, "Reply"). */
    private static Optional<Instant> firstReply(Dossier facts, Touch request) {
        var written =
                facts.touches().stream()
                        .filter(each -> each.theirs() && each.after(request))
                        .map(Touch::at);
        var set =
                facts.meetings().stream()
                        .map(Meeting::course)
                        .filter(course -> course.state() != Meeting.State.PROPOSED)
                        .map(Meeting.Course::setAt)
                        .filter(at -> !at.isBefore(request.at()));
        return Stream.concat(written, set).min(Instant::compareTo);
    }

    private boolean silent(Dossier facts, Touch request, List<Followup> open) {
        var closure = facts.contact().standing().closure();
        boolean closed =
                closure != null
                        && closure.reason() == Closure.Reason.NO_ANSWER
                        && (closure.at() == null || closure.at().isAfter(request.at()));
        return closed
                || open.stream()
                        .filter(each -> each.kind() == FollowupKind.LET_GO)
                        .anyMatch(each -> !each.due().day(book.zone()).isAfter(book.day(now)));
    }
}
