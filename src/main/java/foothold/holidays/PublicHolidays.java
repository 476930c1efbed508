package foothold.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

import foothold.service.agenda.HolidaySource;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The public holidays of some 230 countries and many of their regions, named in English. */
public final class PublicHolidays implements HolidaySource {
    private static final String EDITION = "jollyday-2.19.0";
    private static final int LETTERS_OF_A_COUNTRY = 2;

    @Override
    public String edition() {
        return EDITION;
    }

    @Override
    public synchronized Optional<Map<LocalDate, String>> holidays(String calendar, int year) {
        var code = CalendarCode.of(calendar);
        return manager(code)
                .filter(manager -> place(manager, code).isPresent())
                .map(manager -> holidays(manager, code, year));
    }

    @Override
    public List<Choice> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(PublicHolidays::isCountry)
                .map(CalendarCode::of)
                .map(code -> new Choice(code.toString(), countryName(code.toString())))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    @Override
    public synchronized List<Choice> regions(String calendar) {
        var code = CalendarCode.of(calendar);
        return manager(code).flatMap(manager -> place(manager, code)).stream()
                .flatMap(place -> place.getChildren().entrySet().stream())
                .map(region -> choice(code.within(region.getKey()), region.getValue()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    private static Map<LocalDate, String> holidays(
            HolidayManager manager, CalendarCode code, int year) {
        var days = new TreeMap<LocalDate, String>();
        // A day is filed under its rule's year, but may be observed in the year before or after.
        IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(Year::of)
                .flatMap(each -> manager.getHolidays(each, code.regionArray()).stream())
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .filter(holiday -> holiday.getDate().getYear() == year)
                .map(holiday -> Map.entry(holiday.getDate(), Names.of(holiday, code.country())))
                .sorted(Map.Entry.comparingByValue())
                .forEach(day -> days.merge(day.getKey(), day.getValue(), Names::both));
        return days;
    }

    private static Optional<HolidayManager> manager(CalendarCode code) {
        if (!isCountry(code.country())
                || !HolidayManager.getSupportedCalendarCodes()
                        .contains(code.country().toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        var parameter = ManagerParameters.create(code.country());
        var manager = HolidayManager.getInstance(parameter);
        VisibleHolidays.ensure(manager, parameter);
        return Optional.of(manager);
    }

    /** Stock exchanges have calendars too, under longer names. */
    private static boolean isCountry(String code) {
        return code.length() == LETTERS_OF_A_COUNTRY;
    }

    private static Optional<CalendarHierarchy> place(HolidayManager manager, CalendarCode code) {
        var place = Optional.of(manager.getCalendarHierarchy());
        for (var region : code.regions()) {
            place = place.map(wider -> wider.getChildren().get(region));
        }
        return place;
    }

    private static String countryName(String country) {
        return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }

    private static Choice choice(CalendarCode code, CalendarHierarchy place) {
        return new Choice(code.toString(), place.getDescription(Locale.ENGLISH));
    }
}
