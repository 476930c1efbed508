package foothold.service.closing;

import foothold.domain.plan.closing.Ending;
import foothold.domain.plan.closing.Listener;

import java.util.List;

/**
 * Everything there is to tell, read at one moment.
 *
 * @param endings all that ended, the latest first
 * @param ending the one in front; null when nothing ended
 * @param listeners those to tell of it, who did most first
 */
public record ClosingList(List<Ending> endings, Ending ending, List<Listener> listeners) {

    /** How many were told. */
    public int told() {
        return (int) listeners.stream().filter(Listener::told).count();
    }

    /** How many are told in the end: those left out are not among them. */
    public int all() {
        return (int) listeners.stream().filter(each -> each.told() || !each.leftOut()).count();
    }

    /** Those who never answered and still wait. */
    public List<Listener> silent() {
        return listeners.stream()
                .filter(each -> each.waiting() && each.bond() == Listener.Bond.WRITTEN_TO)
                .toList();
    }
}
