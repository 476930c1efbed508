package foothold.service.agenda;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.WorkCalendar;
import foothold.service.Store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the work calendar of a data file: its weekend, the public holidays of its country and the
 * user's own days off. Holidays are asked of their source once a year of the calendar and kept in
 * the file, so that opening it again loads no tables.
 */
public final class WorkCalendars {
    /** Years known ahead of today; derived dates never reach further. */
    private static final int YEARS_AHEAD = 2;

    /** Years known before today's at least. */
    private static final int YEARS_BACK = 1;

    /** Years of holidays before today's at most, however old a fact claims to be. */
    private static final int MOST_YEARS_BACK = 30;

    private final Store store;
    private final HolidaySource source;

    public WorkCalendars(Store store, HolidaySource source) {
        this.store = store;
        this.source = source;
    }

    /**
     * The work calendar around {@code today}: from the year before it to two years after it.
     *
     * @throws foothold.service.StoreException when the file cannot be read or written
     */
    public WorkCalendar around(LocalDate today, Settings settings) {
        return since(today, today, settings);
    }

    /**
     * The same, reaching back to the year of {@code earliest}, the local day of the oldest fact
     * that matters; at most thirty years.
     *
     * @throws foothold.service.StoreException when the file cannot be read or written
     */
    public WorkCalendar since(LocalDate earliest, LocalDate today, Settings settings) {
        int now = today.getYear();
        int wanted = Math.min(earliest.getYear(), now - YEARS_BACK);
        int first = Math.max(wanted, now - MOST_YEARS_BACK);
        var holidays = new HashMap<LocalDate, String>();
        if (settings.calendar().country() != null) {
            for (int year = first; year <= now + YEARS_AHEAD; year++) {
                holidays.putAll(holidays(settings.calendar().country(), year));
            }
        }
        return new WorkCalendar(settings.calendar().weekend(), holidays, store.all(Shapes.DAY_OFF));
    }

    private Map<LocalDate, String> holidays(String country, int year) {
        // Tables improve (a jubilee, a new holiday), so what an older edition said is not reused.
        var key = country.toUpperCase(Locale.ROOT) + "@" + source.edition();
        return store.holidays(key, year).orElseGet(() -> learn(country, year, key));
    }

    private Map<LocalDate, String> learn(String country, int year, String key) {
        var holidays = source.holidays(country, year).orElse(Map.of());
        store.cacheHolidays(key, year, holidays);
        return holidays;
    }
}
