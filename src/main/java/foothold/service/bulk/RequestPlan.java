package foothold.service.bulk;

import foothold.domain.contact.Contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Requests to be planned, before anything is written.
 *
 * @param requests whom on which day, in the order of the days
 * @param moved how many of them wait because somebody else at their organization is being asked
 * @param leftOut how many cannot be asked, by why
 */
public record RequestPlan(List<Request> requests, int moved, Map<Why, Integer> leftOut) {

    /** One request to be. */
    public record Request(Contact contact, LocalDate day) {}

    /** Why somebody is left out. */
    public enum Why {
        /** Asked before: what comes next follows from the cadence. */
        ASKED,
        /** A request to them is planned already. */
        PLANNED,
        /** Closed, or not to be contacted. */
        CLOSED,
        ARCHIVED,
        /** The quota fills a whole year without them. */
        NO_ROOM
    }

    /**
     * What the user wants.
     *
     * @param from the first day that may be used
     * @param perWeek requests a week; null for what each one's campaign says
     * @param together whether two at one organization may be asked at once
     */
    public record Wish(LocalDate from, Integer perWeek, boolean together) {
        public Wish {
            Objects.requireNonNull(from, "from");
        }
    }

    public RequestPlan {
        requests = requests.stream().sorted(Comparator.comparing(Request::day)).toList();
        leftOut = Map.copyOf(leftOut);
    }

    /** How many requests fall into each week, by its Monday, in order. */
    public Map<LocalDate, Integer> weeks() {
        var weeks = new TreeMap<LocalDate, Integer>();
        for (var request : requests) {
            var monday = request.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.merge(monday, 1, Integer::sum);
        }
        return weeks;
    }
}
