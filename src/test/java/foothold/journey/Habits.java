package foothold.journey;

import java.util.Locale;
import java.util.TimeZone;

/** A machine's habits, put on for a while and taken off again. */
final class Habits implements AutoCloseable {
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    /** From now on this machine stands in that zone and speaks that language. */
    Habits(String zone, String language) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(Locale.forLanguageTag(language));
    }

    @Override
    public void close() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }
}
