package foothold.domain;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;

/**
 * The choices that rule every computation, kept with the data so that the same file gives the same
 * list on any machine.
 *
 * @param zone the user's own time zone: every "day" is a day there
 * @param calendar whose holidays and weekend count
 * @param cadenceId the preset for everybody who has none of their own
 * @param theme how the window looks
 */
public record Settings(ZoneId zone, Calendar calendar, String cadenceId, Theme theme)
        implements Entity {

    /** The one settings entry there is. */
    public static final String ID = "settings";

    /** The preset a new file starts with. */
    public static final String DEFAULT_CADENCE = "classic-3b7";

    /** Light or dark, or as the system says. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /**
     * Which days are no business days.
     *
     * @param country ISO 3166 code, with the region after a dash where there is one ("US",
     *     "DE-BY"); null: no public holidays
     * @param weekend the days of the week that are no business days; never all seven
     */
    public record Calendar(String country, Set<DayOfWeek> weekend) {
        /** Saturday and Sunday. */
        public static final Set<DayOfWeek> USUAL_WEEKEND =
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

        public Calendar {
            country = Text.orNull(country);
            weekend = Set.copyOf(weekend);
            if (weekend.size() == DayOfWeek.values().length) {
                throw new IllegalArgumentException("a week needs at least one business day");
            }
        }
    }

    /** The settings of a new file. */
    public static Settings initial(ZoneId zone, String country) {
        return new Settings(
                zone, new Calendar(country, Calendar.USUAL_WEEKEND), DEFAULT_CADENCE, Theme.SYSTEM);
    }

    @Override
    public String id() {
        return ID;
    }

    /** The same choices with another time zone. */
    public Settings withZone(ZoneId newZone) {
        return new Settings(newZone, calendar, cadenceId, theme);
    }

    /** The same choices with another work calendar. */
    public Settings withCalendar(Calendar newCalendar) {
        return new Settings(zone, newCalendar, cadenceId, theme);
    }

    /** The same choices with another cadence preset. */
    public Settings withCadence(String newCadenceId) {
        return new Settings(zone, calendar, newCadenceId, theme);
    }

    /** The same choices with another look. */
    public Settings withTheme(Theme newTheme) {
        return new Settings(zone, calendar, cadenceId, newTheme);
    }
}
