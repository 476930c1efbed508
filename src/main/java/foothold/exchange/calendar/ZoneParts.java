package foothold.exchange.calendar;

import foothold.domain.meeting.Slot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out which zones a file has to explain. */
final class ZoneParts {
    /** A zone is told from this many years before: readers may take it for UTC otherwise. */
    private static final int BEHIND = 10;

    private ZoneParts() {}

    /** One part for each zone that is named in the file, over the years it is named for. */
    static List<ZonePart> of(List<Slot> slots) {
        var byZone =
                slots.stream()
                        .filter(Times::isLocal)
                        .collect(
                                Collectors.groupingBy(
                                        Slot::zone,
                                        () -> new TreeMap<>(Comparator.comparing(ZoneId::getId)),
                                        Collectors.summarizingInt(ZoneParts::year)));
        return byZone.entrySet().stream()
                .map(
                        each ->
                                new ZonePart(
                                        each.getKey(),
                                        each.getValue().getMin() - BEHIND,
                                        each.getValue().getMax()))
                .toList();
    }

    private static int year(Slot slot) {
        return LocalDate.ofInstant(slot.start(), slot.zone()).getYear();
    }
}
