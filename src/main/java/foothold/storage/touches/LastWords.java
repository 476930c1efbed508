package foothold.storage.touches;

import foothold.domain.followup.Touch;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds which messages may be what was last said, looked at from a moment or later: of each side
 * the latest one by then, and all after it.
 */
final class LastWords {
    private final Instant now;
    private final Map<String, Said> people = new HashMap<>();

    /** What is known of one contact so far. */
    private static final class Said {
        private Touch mine;
        private Touch theirs;
        private final Set<String> further = new HashSet<>();

        private Set<String> ids() {
            if (mine != null) {
                further.add(mine.id());
            }
            if (theirs != null) {
                further.add(theirs.id());
            }
            return further;
        }
    }

    LastWords(Instant now) {
        this.now = now;
    }

    /** Looks at one more message that has words. */
    void consider(String contact, Touch touch) {
        if (!touch.mine() && !touch.theirs()) {
            return;
        }
        var said = people.computeIfAbsent(contact, _ -> new Said());
        if (touch.at().isAfter(now)) {
            said.further.add(touch.id());
        } else if (touch.mine()) {
            said.mine = later(said.mine, touch);
        } else {
            said.theirs = later(said.theirs, touch);
        }
    }

    private static Touch later(Touch one, Touch other) {
        return one == null || Touch.IN_ORDER.compare(one, other) < 0 ? other : one;
    }

    /** The ids of the messages whose words are wanted, by contact id. */
    Map<String, Set<String>> byContact() {
        var wanted = HashMap.<String, Set<String>>newHashMap(people.size());
        people.forEach((contact, said) -> wanted.put(contact, said.ids()));
        return wanted;
    }
}
