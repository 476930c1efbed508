package foothold.domain.followup.rules;

import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Touch;
import foothold.domain.followup.rules.terms.Case;
import foothold.domain.followup.rules.terms.Derive;
import foothold.domain.followup.rules.terms.Wording;
import foothold.domain.outreach.Tone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Once they answered: {@code ANSWER_REPLY, ASK_AGAIN, PICK_UP_THREAD}. */
final class ConversationRules {
    /** After that many pick-ups it is time to let go. */
    static final int MOST_PICK_UPS = 2;

    private static final int ANSWER_DAYS = 1;
    private static final int PICK_UP_DAYS = 4;

    private ConversationRules() {}

    /** They wrote last and wait for an answer. */
    static Stream<Followup> answerReply(Case person, List<Followup> open) {
        var last = person.theirLast().orElse(null);
        if (last == null
                || person.iWroteLast()
                || !wantsAnswer(person, last)
                || person.meetingAhead()) {
            return Derive.nothing();
        }
        var first =
                person.theirsSinceIWrote().stream()
                        .filter(touch -> wantsAnswer(person, touch))
                        .findFirst()
                        .orElse(last);
        var own = person.book().day(first.at());
        var due = person.book().calendar().plus(own, ANSWER_DAYS);
        var words = new Wording(person.book());
        return Derive.followup(
                person,
                FollowupKind.ANSWER_REPLY,
                last.id(),
                Due.on(due),
                "They wrote "
                        + words.moment(first.at())
                        + " and wait for your answer"
                        + words.offBetween(own, due, own)
                        + ": due "
                        + words.day(due, own));
    }

    private static boolean wantsAnswer(Case person, Touch theirs) {
        var tone = theirs.response().tone();
        boolean asks =
                tone == null
                        || switch (tone) {
                            case POSITIVE, REFERRAL_ONLY -> true;
                            case LATER -> theirs.response().until() == null;
                            case DECLINED, OUT_OF_OFFICE -> false;
                        };
        return asks && !person.meetingSetSince(theirs.at()) && !person.heldSince(theirs.at());
    }

    /** They asked to be asked again later, and named the day. */
    static Stream<Followup> askAgain(Case person, List<Followup> open) {
        var last = person.theirLast().orElse(null);
        if (last == null
                || last.response().tone() != Tone.LATER
                || last.response().until() == null
                || person.meetingSetSince(last.at())) {
            return Derive.nothing();
        }
        LocalDate day = last.response().until();
        boolean asked =
                person.mine().stream()
                        .filter(touch -> touch.after(last))
                        .anyMatch(touch -> !person.book().day(touch.at()).isBefore(day));
        if (asked) {
            return Derive.nothing();
        }
        var words = new Wording(person.book());
        return Derive.followup(
                person,
                FollowupKind.ASK_AGAIN,
                last.id(),
                Due.on(day),
                "They wrote "
                        + words.moment(last.at())
                        + " to ask again later: on "
                        + words.day(day));
    }

    /** They answered, I wrote last, and nothing came of it. */
    static Stream<Followup> pickUpThread(Case person, List<Followup> open) {
        if (!threadIsLoose(person, open) || pickUps(person).size() >= MOST_PICK_UPS) {
            return Derive.nothing();
        }
        var last = AskingRules.asTry(person, person.myLast().orElseThrow());
        var planned = person.book().calendar().plus(last.start(), PICK_UP_DAYS);
        var due = AskingRules.notBeforeReturn(person, planned);
        return Derive.followup(
                person,
                FollowupKind.PICK_UP_THREAD,
                last.id(),
                Due.on(due),
                AskingRules.waited(person, last, PICK_UP_DAYS, due));
    }

    /** The conditions of {@code PICK_UP_THREAD} but for the number of pick-ups. */
    static boolean threadIsLoose(Case person, List<Followup> open) {
        var request = person.latestRequest().orElse(null);
        if (request == null || !person.iWroteLast() || person.meetingAhead()) {
            return false;
        }
        return person.latestReply(request).filter(ConversationRules::isWarm).isPresent()
                && !person.heldSince(request.at())
                && open.stream().noneMatch(ConversationRules::comesFirst);
    }

    private static boolean isWarm(Case.Reply reply) {
        return reply.meetingSet()
                || reply.tone() == null
                || reply.tone() == Tone.POSITIVE
                || reply.tone() == Tone.LATER;
    }

    private static boolean comesFirst(Followup followup) {
        return followup.kind() == FollowupKind.RESCHEDULE
                || followup.kind() == FollowupKind.ASK_AGAIN;
    }

    /** Each message of mine after the first since they last wrote; dismissed pick-ups count too. */
    static List<AskingRules.Try> pickUps(Case person) {
        var mine = person.mineSinceTheyWrote();
        var pickUps = new ArrayList<AskingRules.Try>();
        mine.stream().skip(1).map(touch -> AskingRules.asTry(person, touch)).forEach(pickUps::add);
        mine.stream()
                .flatMap(
                        touch ->
                                AskingRules.dismissed(
                                        person, FollowupKind.PICK_UP_THREAD, touch.id()))
                .forEach(pickUps::add);
        pickUps.sort(Comparator.comparing(AskingRules.Try::at).thenComparing(AskingRules.Try::id));
        return pickUps;
    }
}
