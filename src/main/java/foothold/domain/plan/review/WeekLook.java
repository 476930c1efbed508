package foothold.domain.plan.review;

import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message;
import foothold.domain.plan.Action;
import foothold.domain.practice.Rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What there is to say about one week, looked back on at one moment.
 *
 * @param week which week
 * @param done what was done in it
 * @param owed what is open at that moment
 * @param learned what was learned in it
 * @param ahead what comes, to the end of the week after it
 */
public record WeekLook(WeekSpan week, Done done, Owed owed, Learned learned, Ahead ahead) {
    private static final Set<FollowupKind> THANKS =
            EnumSet.of(
                    FollowupKind.THANK_YOU, FollowupKind.THANK_REFERRER, FollowupKind.REPORT_BACK);
    private static final Comparator<Meeting> BY_START =
            Comparator.comparing((Meeting each) -> each.slot().start()).thenComparing(Meeting::id);

    /**
     * What was done in the week.
     *
     * @param post what was written and answered
     * @param held the meetings, the first one first
     * @param kept promises of mine that were kept
     * @param actions that were done
     * @param practised what was rehearsed
     */
    public record Done(
            Post post,
            List<Meeting> held,
            List<Promise> kept,
            List<Action> actions,
            List<Rehearsal> practised) {

        /** Whether nothing was. */
        public boolean nothing() {
            return post.total() == 0
                    && post.replies() == 0
                    && held.isEmpty()
                    && kept.isEmpty()
                    && actions.isEmpty()
                    && practised.isEmpty();
        }
    }

    /**
     * Messages of the week.
     *
     * @param sent how many of each kind; a kind nothing was sent of is left out
     * @param replies how many came, without out-of-office notices
     */
    public record Post(Map<Message.Kind, Integer> sent, int replies) {
        public Post {
            sent = Map.copyOf(sent);
        }

        /** How many were sent of that kind. */
        public int sent(Message.Kind kind) {
            return sent.getOrDefault(kind, 0);
        }

        /** How many were sent. */
        public int total() {
            return sent.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * What is open now.
     *
     * @param due follow-ups due today or late, in Today's order, without thanks
     * @param thanks whom to thank or report back to, even if it is due later
     * @param theirs promises of others that are open
     */
    public record Owed(List<Followup> due, List<Followup> thanks, List<Promise> theirs) {}

    /** What the week brought: insights and names, in the order they came. */
    public record Learned(List<Insight> insights, List<Referral> names) {}

    /** What comes: meetings, and follow-ups not due yet, without thanks. */
    public record Ahead(List<Meeting> meetings, List<Followup> due) {}

    /** Looks back on that week at {@code now}; what is dated later counts as not known yet. */
    public static WeekLook of(WeekSpan week, WeekFacts facts, Instant now) {
        return new Looking(week, facts, now).look();
    }

    private record Looking(WeekSpan week, WeekFacts facts, Instant now) {

        WeekLook look() {
            return new WeekLook(week, done(), owed(), learned(), ahead());
        }

        private boolean in(Instant at) {
            return week.holds(at) && !at.isAfter(now);
        }

        private Done done() {
            var held =
                    facts.meetings().stream()
                            .filter(each -> each.heldBy(now) && week.holds(each.slot().start()))
                            .sorted(BY_START)
                            .toList();
            var kept =
                    picked(facts.learned().promises(), each -> each.course().doneAt()).stream()
                            .filter(each -> each.said().owner() == Promise.Owner.ME)
                            .toList();
            return new Done(
                    post(),
                    held,
                    kept,
                    picked(facts.learned().actions(), each -> each.course().doneAt()),
                    picked(facts.practised(), each -> each.took().at()));
        }

        private <T> List<T> picked(Collection<T> all, Function<T, Instant> at) {
            return all.stream()
                    .filter(each -> in(at.apply(each)))
                    .sorted(Comparator.comparing(at))
                    .toList();
        }

        private Post post() {
            var sent = new EnumMap<Message.Kind, Integer>(Message.Kind.class);
            int replies = 0;
            for (var touch : facts.touches()) {
                if (in(touch.when().at())) {
                    replies += touch.theirs() ? 1 : 0;
                    if (touch.mine()) {
                        sent.merge(touch.form().kind(), 1, Integer::sum);
                    }
                }
            }
            return new Post(sent, replies);
        }

        private Owed owed() {
            var today = now.atZone(week.zone()).toLocalDate();
            return new Owed(
                    facts.followups().stream()
                            .filter(each -> !THANKS.contains(each.kind()))
                            .filter(each -> !day(each).isAfter(today))
                            .toList(),
                    facts.followups().stream()
                            .filter(each -> THANKS.contains(each.kind()))
                            .toList(),
                    facts.learned().promises().stream()
                            .filter(each -> each.said().owner() == Promise.Owner.THEM)
                            .filter(each -> each.course().doneAt() == null)
                            .filter(each -> !each.course().madeAt().isAfter(now))
                            .sorted(Comparator.comparing(each -> each.course().madeAt()))
                            .toList());
        }

        private Learned learned() {
            return new Learned(
                    picked(facts.learned().insights(), each -> each.source().at()),
                    facts.learned().referrals().stream()
                            .filter(each -> inDays(each.naming().on()))
                            .sorted(
                                    Comparator.comparing((Referral each) -> each.naming().on())
                                            .thenComparing(Referral::id))
                            .toList());
        }

        private boolean inDays(LocalDate day) {
            return !day.isBefore(week.monday()) && !day.isAfter(week.sunday());
        }

        private Ahead ahead() {
            var last = week.after().sunday();
            var today = now.atZone(week.zone()).toLocalDate();
            return new Ahead(
                    facts.meetings().stream()
                            .filter(each -> each.course().state() == Meeting.State.SCHEDULED)
                            .filter(each -> each.slot().end().isAfter(now))
                            .filter(each -> each.slot().start().isBefore(week.after().end()))
                            .sorted(BY_START)
                            .toList(),
                    facts.followups().stream()
                            .filter(each -> !THANKS.contains(each.kind()))
                            .filter(each -> day(each).isAfter(today) && !day(each).isAfter(last))
                            .toList());
        }

        private LocalDate day(Followup followup) {
            return followup.due().day(week.zone());
        }
    }
}
