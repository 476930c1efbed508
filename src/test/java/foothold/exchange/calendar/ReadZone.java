package foothold.exchange.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A zone as a reader of the file understands it that knows nothing else of zones. */
final class ReadZone {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern RULE =
            Pattern.compile("FREQ=YEARLY;BYMONTH=(\\d+);BYDAY=(-?\\d)([A-Z]{2})");
    private static final int YEARS = 30;

    private final TreeMap<Instant, ZoneOffset> changes = new TreeMap<>();

    ReadZone(ReadCalendar.Part zone) {
        for (var part : zone.inner()) {
            var before = offset(part.value("TZOFFSETFROM"));
            onsets(part)
                    .forEach(
                            onset ->
                                    changes.put(
                                            onset.toInstant(before),
                                            offset(part.value("TZOFFSETTO"))));
        }
    }

    /** The offset that holds at that moment. */
    ZoneOffset offset(Instant moment) {
        Map.Entry<Instant, ZoneOffset> since = changes.floorEntry(moment);
        if (since == null) {
            throw new AssertionError("nothing is said of " + moment);
        }
        return since.getValue();
    }

    private static List<LocalDateTime> onsets(ReadCalendar.Part part) {
        var first = LocalDateTime.parse(part.value("DTSTART"), LOCAL);
        var onsets = new ArrayList<>(List.of(first));
        part.values("RDATE").forEach(each -> onsets.add(LocalDateTime.parse(each, LOCAL)));
        if (part.value("RRULE") != null) {
            repeated(first, part.value("RRULE")).forEach(onsets::add);
        }
        return onsets;
    }

    private static Stream<LocalDateTime> repeated(LocalDateTime first, String rule) {
        var match = RULE.matcher(rule);
        if (!match.matches()) {
            throw new AssertionError("cannot read " + rule);
        }
        var month = Month.of(Integer.parseInt(match.group(1)));
        int which = Integer.parseInt(match.group(2));
        var day =
                Stream.of(DayOfWeek.values())
                        .filter(each -> each.name().startsWith(match.group(3)))
                        .findFirst()
                        .orElseThrow();
        return IntStream.rangeClosed(first.getYear(), first.getYear() + YEARS)
                .mapToObj(
                        year ->
                                first.withDayOfMonth(1)
                                        .withYear(year)
                                        .withMonth(month.getValue())
                                        .with(TemporalAdjusters.dayOfWeekInMonth(which, day)));
    }

    private static ZoneOffset offset(String text) {
        return ZoneOffset.of(text);
    }
}
