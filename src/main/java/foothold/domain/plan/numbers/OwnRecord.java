package foothold.domain.plan.numbers;

import foothold.domain.plan.chance.Share;
import foothold.domain.plan.forecast.Rates;
import foothold.domain.plan.forecast.Underway;

import java.util.Collection;

/**
 * The user's own record, as the forecast needs it.
 *
 * @param replied of the requests that had time to be answered
 * @param met with whom a meeting was held or set, of those who replied and had time for it
 * @param underway what may still come of the others
 */
public record OwnRecord(Share replied, Share met, Underway underway) {

    /** The record of these people. */
    public static OwnRecord of(Collection<Journey> people, Patience patience) {
        var replied = Share.NONE;
        var met = Share.NONE;
        int waiting = 0;
        int talking = 0;
        for (var person : people) {
            for (var asked : person.asked()) {
                if (asked.fate().hadTime()) {
                    replied = replied.plus(asked.replied());
                }
            }
            if (person.talkHadTime(patience)) {
                met = met.plus(person.meets());
            } else if (isTalking(person)) {
                talking++;
            } else if (isWaiting(person)) {
                waiting++;
            }
        }
        return new OwnRecord(replied, met, new Underway(waiting, talking));
    }

    /** What to believe after it. */
    public Rates rates() {
        return Rates.after(replied, met);
    }

    private static boolean isTalking(Journey person) {
        return person.replied() && !person.meets() && person.open();
    }

    private static boolean isWaiting(Journey person) {
        return person.wasAsked()
                && !person.meets()
                && person.open()
                && !person.replied()
                && !person.asked().getLast().fate().hadTime();
    }
}
