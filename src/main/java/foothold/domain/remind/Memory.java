package foothold.domain.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was told before.
 *
 * @param zone the zone whose days counted, or null before the first time
 * @param summary the local day of the last morning that was looked at, or null before the first
 * @param told when each thing told was due, by its key
 */
public record Memory(String zone, LocalDate summary, Map<String, Instant> told) {
    public static final Memory EMPTY = new Memory(null, null, Map.of());

    public Memory {
        told = Map.copyOf(told);
    }

    /** Not told yet; or told, and later put off: then it is due anew. */
    boolean isNew(Matter matter) {
        var before = told.get(matter.key());
        return before == null || matter.when().due().isAfter(before);
    }

    /**
     * The same for somebody who counts days in that zone. A move shifts midnights, which makes
     * nothing due anew.
     */
    Memory in(String newZone, List<Matter> matters) {
        if (newZone.equals(zone)) {
            return this;
        }
        var moved = new HashMap<>(told);
        matters.forEach(each -> moved.computeIfPresent(each.key(), (_, _) -> each.when().due()));
        return new Memory(newZone, summary, moved);
    }

    Memory with(List<Matter> some) {
        var more = new HashMap<>(told);
        some.forEach(each -> more.put(each.key(), each.when().due()));
        return new Memory(zone, summary, more);
    }

    /** The same before these were told. */
    public Memory without(List<Matter> some) {
        var less = new HashMap<>(told);
        some.forEach(each -> less.remove(each.key()));
        return new Memory(zone, summary, less);
    }

    /** The same with another last morning; may be null. */
    public Memory withSummary(LocalDate day) {
        return new Memory(zone, day, told);
    }
}
