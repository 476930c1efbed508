package foothold.domain.plan.review;

import foothold.domain.followup.Followup;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.Action;
import foothold.domain.practice.Rehearsal;

import java.util.Collection;
import java.util.List;

/**
 * Everything a week is looked back on from; of all time, in any order.
 *
 * @param touches messages either way, planned ones among them
 * @param meetings of every state
 * @param learned what talks brought
 * @param practised what was rehearsed
 * @param followups what is or will be due, in Today's order
 */
public record WeekFacts(
        Collection<Touch> touches,
        Collection<Meeting> meetings,
        Learned learned,
        Collection<Rehearsal> practised,
        List<Followup> followups) {

    /** What talks brought. */
    public record Learned(
            Collection<Insight> insights,
            Collection<Promise> promises,
            Collection<Referral> referrals,
            Collection<Action> actions) {}
}
