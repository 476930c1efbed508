package foothold.exchange.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file says of one zone (VTIMEZONE), so that a reader without a table of zones, or with an
 * older one, still reads the right times.
 *
 * @param zone one with a name, not merely an offset
 * @param from the first year that matters
 * @param to the last year that matters
 */
record ZonePart(ZoneId zone, int from, int to) {
    /** A zone is told this many years further, so that a reader can move an event. */
    private static final int AHEAD = 10;

    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

    /** From which offset the clocks go to which; those of one zone share a block. */
    private record Way(ZoneOffset before, ZoneOffset after, boolean daylight) {}

    void write(ContentLines lines) {
        lines.begin("VTIMEZONE").add("TZID", zone.getId());
        var changes = changes();
        if (changes.isEmpty() || changes.getFirst().getDateTimeBefore().getYear() >= from) {
            writeSince(lines);
        }
        var byWay =
                changes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        this::way, LinkedHashMap::new, Collectors.toList()));
        byWay.forEach((way, times) -> write(way, times, lines));
        lines.end("VTIMEZONE");
    }

    /** The changes of the clocks from the last one before the first year on. */
    private List<ZoneOffsetTransition> changes() {
        var rules = zone.getRules();
        var start = LocalDateTime.of(from, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        var changes = new ArrayList<ZoneOffsetTransition>();
        var before = rules.previousTransition(start);
        if (before != null && before.getDateTimeBefore().isAfter(EPOCH)) {
            changes.add(before);
        }
        var next = rules.nextTransition(start.minusNanos(1));
        while (next != null && next.getDateTimeBefore().getYear() <= lastYear()) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private int lastYear() {
        return to + AHEAD;
    }

    private Way way(ZoneOffsetTransition change) {
        return new Way(
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                zone.getRules().isDaylightSavings(change.getInstant()));
    }

    /** What held before the first change that is told. */
    private void writeSince(ContentLines lines) {
        var start = LocalDateTime.of(from, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        var offset = zone.getRules().getOffset(start);
        begin(new Way(offset, offset, zone.getRules().isDaylightSavings(start)), EPOCH, lines);
        end(new Way(offset, offset, zone.getRules().isDaylightSavings(start)), lines);
    }

    private void write(Way way, List<ZoneOffsetTransition> changes, ContentLines lines) {
        var times = changes.stream().map(ZoneOffsetTransition::getDateTimeBefore).toList();
        begin(way, times.getFirst(), lines);
        var yearly = Yearly.of(times, lastYear());
        if (yearly.isPresent() && goesOn(changes.getLast())) {
            lines.add("RRULE", yearly.get().rule());
        } else {
            times.stream().skip(1).forEach(time -> lines.add("RDATE", Times.local(time)));
        }
        end(way, lines);
    }

    /** Whether that change follows from a rule that still holds, and not from a past one. */
    private boolean goesOn(ZoneOffsetTransition change) {
        return zone.getRules().getTransitionRules().stream()
                .anyMatch(rule -> rule.createTransition(lastYear()).equals(change));
    }

    private static void begin(Way way, LocalDateTime onset, ContentLines lines) {
        lines.begin(component(way)).add("DTSTART", Times.local(onset));
        lines.add("TZOFFSETFROM", Times.offset(way.before()));
        lines.add("TZOFFSETTO", Times.offset(way.after()));
    }

    private static void end(Way way, ContentLines lines) {
        lines.end(component(way));
    }

    private static String component(Way way) {
        return way.daylight() ? "DAYLIGHT" : "STANDARD";
    }
}
