package foothold.exchange.calendar.received;

import foothold.domain.Text;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which zone a name in a file means: one everybody knows, one of Windows, one with a path before
 * it, or one the file explains.
 */
final class Zones {
    private final Map<String, Component> explained = new HashMap<>();
    private final WindowsZones windows = new WindowsZones();

    /** The zones explained in these calendars. */
    Zones(List<Component> calendars) {
        calendars.forEach(
                calendar ->
                        calendar.parts("VTIMEZONE")
                                .forEach(zone -> explained.putIfAbsent(zone.text("TZID"), zone)));
    }

    /** The zone of that name at that local time; empty when nobody knows it. */
    Optional<ZoneId> find(String name, LocalDateTime local) {
        var known = known(name);
        if (known.isPresent()) {
            return known;
        }
        var own = explained.get(name);
        if (own == null) {
            return Optional.empty();
        }
        return known(own.text("X-LIC-LOCATION"))
                .or(() -> new OwnZone(own).at(local).map(offset -> (ZoneId) offset));
    }

    private Optional<ZoneId> known(String name) {
        var tail = Text.orEmpty(name);
        while (!tail.isEmpty()) {
            var zone = exactly(tail);
            if (zone.isPresent()) {
                return zone;
            }
            int slash = tail.indexOf('/');
            tail = slash < 0 ? "" : tail.substring(slash + 1);
        }
        return Optional.empty();
    }

    private Optional<ZoneId> exactly(String name) {
        try {
            return Optional.of(ZoneId.of(name, ZoneId.SHORT_IDS));
        } catch (DateTimeException _) {
            return windows.find(name);
        }
    }
}
