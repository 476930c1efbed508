package foothold.domain.followup;

import foothold.domain.contact.Research;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.Action;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What is owed to one person, or because of them, besides messages and meetings.
 *
 * @param reminders the user's own, about this person
 * @param promises either way
 * @param actions those that come from this person's advice
 * @param preparation what is done for meeting them; never null
 * @param names who named them, and whom they named; never null
 */
public record Ledger(
        List<Reminder> reminders,
        List<Promise> promises,
        List<Action> actions,
        Preparation preparation,
        Names names) {
    public static final Ledger EMPTY =
            new Ledger(List.of(), List.of(), List.of(), Preparation.NONE, Names.NONE);

    /**
     * What is done for meeting somebody.
     *
     * @param research what there was to find out about this person
     * @param questions how many questions are prepared, by meeting id; none for an absent one
     */
    public record Preparation(List<Research> research, Map<String, Integer> questions) {
        public static final Preparation NONE = new Preparation(List.of(), Map.of());

        public Preparation {
            research = List.copyOf(research);
            questions = Map.copyOf(questions);
        }
    }

    /**
     * The names given about and by somebody.
     *
     * @param by who named this person
     * @param given whom this person named, as far as they are contacts
     */
    public record Names(List<NamedBy> by, List<Lead> given) {
        public static final Names NONE = new Names(List.of(), List.of());

        public Names {
            by = List.copyOf(by);
            given = List.copyOf(given);
        }
    }

    /** A referral with the name of the contact who made it. */
    public record NamedBy(Referral referral, String from) {}

    /**
     * A referral with the facts about the contact named.
     *
     * @param named without what they in turn owe, are owed and named
     */
    public record Lead(Referral referral, Dossier named) {}

    public Ledger {
        reminders = List.copyOf(reminders);
        promises = List.copyOf(promises);
        actions = List.copyOf(actions);
    }

    /** Nothing but these reminders. */
    public static Ledger of(List<Reminder> reminders) {
        return reminders.isEmpty() ? EMPTY : EMPTY.with(reminders);
    }

    private Ledger with(List<Reminder> other) {
        return new Ledger(other, promises, actions, preparation, names);
    }

    /** The same with other names given. */
    public Ledger with(Names newNames) {
        return new Ledger(reminders, promises, actions, preparation, newNames);
    }

    /** As it was known at {@code now}; a naming has a day only, in {@code zone}. */
    Ledger asOf(Instant now, ZoneId zone) {
        if (this == EMPTY) {
            return this;
        }
        var seen =
                new Ledger(
                        asOf(reminders, each -> asOf(each, now)),
                        asOf(promises, each -> asOf(each, now)),
                        asOf(actions, each -> asOf(each, now)),
                        new Preparation(
                                asOf(preparation.research(), each -> asOf(each, now)),
                                preparation.questions()),
                        new Names(
                                asOf(
                                        names.by(),
                                        each -> known(each.referral(), now, zone) ? each : null),
                                asOf(
                                        names.given(),
                                        each -> known(each.referral(), now, zone) ? each : null)));
        return seen.equals(this) ? this : seen;
    }

    /** Whether somebody had been named at {@code now}; it happened on a day of {@code zone}. */
    public static boolean known(Referral referral, Instant now, ZoneId zone) {
        return !referral.naming().on().isAfter(now.atZone(zone).toLocalDate());
    }

    /** The action as it was known at {@code now}; null when it was not. */
    public static Action asOf(Action action, Instant now) {
        if (action.course().madeAt().isAfter(now)) {
            return null;
        }
        return after(action.course().doneAt(), now) ? action.doneAt(null) : action;
    }

    private static Promise asOf(Promise promise, Instant now) {
        if (promise.course().madeAt().isAfter(now)) {
            return null;
        }
        return after(promise.course().doneAt(), now) ? promise.doneAt(null) : promise;
    }

    private static Reminder asOf(Reminder reminder, Instant now) {
        if (after(reminder.course().madeAt(), now)) {
            return null;
        }
        return after(reminder.course().doneAt(), now) ? reminder.doneAt(null) : reminder;
    }

    /** What was ticked off later had not been found out yet. */
    private static Research asOf(Research research, Instant now) {
        return after(research.doneAt(), now) ? research.withText(null).doneAt(null) : research;
    }

    private static boolean after(Instant fact, Instant now) {
        return fact != null && fact.isAfter(now);
    }

    /** The facts as {@code seen} makes them, null leaving one out; the same list when all stay. */
    static <T> List<T> asOf(List<T> facts, UnaryOperator<T> seen) {
        return facts.stream().allMatch(each -> seen.apply(each) == each)
                ? facts
                : facts.stream().map(seen).filter(Objects::nonNull).toList();
    }
}
