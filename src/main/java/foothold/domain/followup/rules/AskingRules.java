package foothold.domain.followup.rules;

import foothold.domain.followup.Decision;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Touch;
import foothold.domain.followup.rules.terms.Case;
import foothold.domain.followup.rules.terms.Derive;
import foothold.domain.followup.rules.terms.Wording;
import foothold.domain.outreach.Message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Asking and waiting: {@code SEND_PLANNED, NUDGE, LET_GO}. */
final class AskingRules {
    private AskingRules() {}

    /** A request or nudge, or a pick-up; also one that was dismissed instead of sent. */
    record Try(String id, Instant at, LocalDate start, boolean sent) {}

    /** An outgoing message is planned, not sent: due on its planned day, which never moves. */
    static Stream<Followup> sendPlanned(Case person, List<Followup> open) {
        var words = new Wording(person.book());
        return person.planned()
                .flatMap(
                        touch ->
                                Derive.followup(
                                        person,
                                        FollowupKind.SEND_PLANNED,
                                        touch.id(),
                                        Due.on(touch.when().plannedOn()),
                                        "You planned to send this "
                                                + Wording.named(touch.form().kind())
                                                + " on "
                                                + words.day(touch.when().plannedOn())));
    }

    /** A request without reply and fewer nudges than the preset has. */
    static Stream<Followup> nudge(Case person, List<Followup> open) {
        var request = unanswered(person);
        if (request == null) {
            return Derive.nothing();
        }
        var tries = tries(person, request);
        var nudges = person.cadence().asking().nudgeDays();
        int done = tries.size() - 1;
        if (done >= nudges.size()) {
            return Derive.nothing();
        }
        var last = tries.getLast();
        int days = nudges.get(done);
        var due = notBeforeReturn(person, person.book().calendar().plus(last.start(), days));
        return Derive.followup(
                person,
                FollowupKind.NUDGE,
                last.id(),
                Due.on(due),
                waited(person, last, days, due));
    }

    /** A request and all its nudges without reply, or two pick-ups that led nowhere. */
    static Stream<Followup> letGo(Case person, List<Followup> open) {
        var last = lastHope(person, open);
        if (last == null) {
            return Derive.nothing();
        }
        int days = person.cadence().asking().letGoDays();
        var due = notBeforeReturn(person, person.book().calendar().plus(last.start(), days));
        return Derive.followup(
                person,
                FollowupKind.LET_GO,
                last.id(),
                Due.on(due),
                waited(person, last, days, due) + ". Let go without a grudge");
    }

    /** The last try or pick-up after which only letting go is left; null when there is none. */
    private static Try lastHope(Case person, List<Followup> open) {
        var request = unanswered(person);
        if (request != null) {
            var tries = tries(person, request);
            int nudges = person.cadence().asking().nudgeDays().size();
            return tries.size() - 1 >= nudges ? tries.getLast() : null;
        }
        if (!ConversationRules.threadIsLoose(person, open)) {
            return null;
        }
        var pickUps = ConversationRules.pickUps(person);
        return pickUps.size() >= ConversationRules.MOST_PICK_UPS ? pickUps.getLast() : null;
    }

    /** The latest request when it has no reply yet, otherwise null. */
    private static Touch unanswered(Case person) {
        return person.latestRequest()
                .filter(request -> person.latestReply(request).isEmpty())
                .orElse(null);
    }

    /** The latest request and the nudges after it, sent or dismissed, in order of time. */
    private static List<Try> tries(Case person, Touch request) {
        var tries = new ArrayList<Try>();
        tries.add(asTry(person, request));
        person.mine(Message.Kind.NUDGE)
                .filter(nudge -> nudge.after(request))
                .map(nudge -> asTry(person, nudge))
                .forEach(tries::add);
        // A dismissed nudge is a try of its own, which can be dismissed in turn.
        for (int i = 0; i < tries.size(); i++) {
            dismissed(person, FollowupKind.NUDGE, tries.get(i).id()).forEach(tries::add);
        }
        tries.sort(Comparator.comparing(Try::at).thenComparing(Try::id));
        return tries;
    }

    static Try asTry(Case person, Touch sent) {
        return new Try(sent.id(), sent.at(), person.start(sent), true);
    }

    /** The dismissal of that kind and trigger, as a try on the day it was dismissed. */
    static Stream<Try> dismissed(Case person, FollowupKind kind, String trigger) {
        return person.decisions().dismissal(new Followup.Key(kind, trigger)).stream()
                .map((Decision no) -> new Try(no.id(), no.at(), person.book().day(no.at()), false));
    }

    /** No earlier than the day an out-of-office notice names, or the next business day. */
    static LocalDate notBeforeReturn(Case person, LocalDate due) {
        return person.awayUntil()
                .map(back -> person.book().calendar().onOrAfter(back))
                .filter(back -> back.isAfter(due))
                .orElse(due);
    }

    static String waited(Case person, Try last, int days, LocalDate due) {
        var words = new Wording(person.book());
        var own = person.book().day(last.at());
        var what = (last.sent() ? "Sent " : "Set aside ") + words.moment(last.at());
        var computed = person.book().calendar().plus(last.start(), days);
        var back = due.isAfter(computed) ? person.awayUntil().orElse(null) : null;
        return words.counted(what, own, last.start(), days, "without a reply")
                + words.due(due, back, own);
    }
}
