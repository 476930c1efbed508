package foothold.service.followup;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Decision.Verdict;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.WorkCalendar;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What the user decides about a follow-up: later, or not at all. Each method makes one edit, throws
 * {@link foothold.service.StoreException} when it cannot be written, and returns the edit's label.
 */
public final class Decide {
    /** The fewest follow-ups a day is given when a long list is spread. */
    static final int FEWEST_A_DAY = 5;

    /** Over how many business days a long list is spread at most. */
    static final int MOST_DAYS = 10;

    private final Workspace workspace;
    private final RandomGenerator random;

    /** Decisions written to that file; {@code random} makes their ids. */
    public Decide(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * Hides a follow-up until a day (its midnight) or an instant; it comes back with its own due
     * date.
     *
     * @param zone the user's zone
     */
    public String snooze(Followup followup, Due until, ZoneId zone) {
        return write(
                "Snooze "
                        + FollowupNames.of(followup)
                        + " until "
                        + FollowupNames.until(until, zone),
                List.of(create(followup, new Verdict.Snoozed(until), now())));
    }

    /**
     * Takes a follow-up off the list for good, for this one trigger.
     *
     * @param reason in the user's words, or null
     */
    public String dismiss(Followup followup, String reason) {
        var why = Text.orNull(reason);
        return write(
                "Dismiss " + FollowupNames.of(followup) + (why == null ? "" : " (" + why + ")"),
                List.of(create(followup, new Verdict.Dismissed(why), now())));
    }

    /** Shows a snoozed follow-up again; empty when it is not snoozed. */
    public Optional<String> bringBack(Followup followup, ZoneId zone) {
        var now = now();
        var snoozes =
                workspace.store().all(Shapes.DECISION).stream()
                        .filter(each -> each.key().equals(followup.key()))
                        .filter(each -> !each.dismissed() && each.hides(now, zone))
                        .map(Change::delete)
                        .toList();
        return snoozes.isEmpty()
                ? Optional.empty()
                : Optional.of(write("Bring back " + FollowupNames.of(followup), snoozes));
    }

    /**
     * Spreads a long list over the coming business days: the first ones stay for today, the others
     * are snoozed in their order, as many a day; five a day, or more where ten days would not do.
     *
     * @param followups in Today's order, more than stay for today
     * @param today the user's local day
     */
    public String spread(List<Followup> followups, LocalDate today, WorkCalendar calendar) {
        int perDay = perDay(followups.size());
        var now = now();
        var changes = new ArrayList<Change>();
        var day = today;
        for (int i = perDay; i < followups.size(); i++) {
            if (i % perDay == 0) {
                day = calendar.plus(day, 1);
            }
            changes.add(create(followups.get(i), new Verdict.Snoozed(Due.on(day)), now));
        }
        return write(
                "Spread " + changes.size() + " overdue follow-ups over the next days", changes);
    }

    /** How many of so many follow-ups each day is given when they are spread. */
    public static int perDay(int followups) {
        int days = MOST_DAYS + 1;
        return Math.max(FEWEST_A_DAY, (followups + days - 1) / days);
    }

    private Change create(Followup followup, Verdict verdict, Instant at) {
        return Change.create(new Decision(Ids.make(at, random), followup.key(), at, verdict));
    }

    private String write(String label, List<Change> changes) {
        workspace.apply(Edit.of(label, changes));
        return label;
    }

    private Instant now() {
        return workspace.clock().instant();
    }
}
