package foothold.exchange.calendar.received;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The names Windows and Outlook have for time zones, as the Unicode CLDR maps them to the usual
 * ones (windowsZones, territory 001). Read when the first such name comes up.
 */
final class WindowsZones {
    private static final String TABLE = "/foothold/exchange/calendar/windows-zones.properties";

    private Properties table;

    /** The zone of that name, in any case; empty when Windows has none. */
    Optional<ZoneId> find(String name) {
        if (table == null) {
            table = table();
        }
        var zone = table.getProperty(name.toLowerCase(Locale.ROOT).replace(' ', '_'));
        return Optional.ofNullable(zone).map(ZoneId::of);
    }

    static Properties table() {
        var table = new Properties();
        try (var in = WindowsZones.class.getResourceAsStream(TABLE);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            table.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
