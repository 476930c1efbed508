package foothold.domain;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * The choices that rule every computation, kept with the data so that the same file gives the same
 * list on any machine.
 *
 * @param zone the user's own time zone: every "day" is a day there
 * @param calendar whose holidays and weekend count
 * @param cadenceId the preset for everybody who has none of their own
 * @param look how the window looks, and what LinkedIn lets this user do; never null
 * @param me who the user is; never null
 */
public record Settings(ZoneId zone, Calendar calendar, String cadenceId, Look look, Me me)
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

    /**
     * What differs from one user's screen and account to another's.
     *
     * @param theme how the window looks
     * @param noteLimit the characters LinkedIn allows in a note that asks to connect; null for the
     *     usual 300
     */
    public record Look(Theme theme, Integer noteLimit) {
        public Look {
            theme = theme == null ? Theme.SYSTEM : theme;
            if (noteLimit != null && (noteLimit < 1 || noteLimit > 300)) {
                throw new IllegalArgumentException(
                        "a note has 1 to 300 characters, not " + noteLimit);
            }
        }
    }

    /**
     * Who the user is; each may be null or empty.
     *
     * @param name as it stands below a message
     * @param names the user's own organizations and schools, which may be named in any message
     * @param signature what stands below the name, such as a telephone number
     * @param introduction the 60-second introduction
     */
    public record Me(String name, List<String> names, String signature, String introduction) {
        public static final Me UNKNOWN = new Me(null, List.of(), null, null);

        public Me {
            name = Text.orNull(name);
            names = Text.values(names);
            signature = Text.orNull(signature);
            introduction = Text.orNull(introduction);
        }

        public Me withName(String newName) {
            return new Me(newName, names, signature, introduction);
        }

        public Me withNames(List<String> newNames) {
            return new Me(name, newNames, signature, introduction);
        }

        public Me withSignature(String newSignature) {
            return new Me(name, names, newSignature, introduction);
        }

        public Me withIntroduction(String newIntroduction) {
            return new Me(name, names, signature, newIntroduction);
        }
    }

    public Settings {
        look = look == null ? new Look(Theme.SYSTEM, null) : look;
        me = me == null ? Me.UNKNOWN : me;
    }

    /** The settings of somebody who said nothing about themselves. */
    public Settings(ZoneId zone, Calendar calendar, String cadenceId, Theme theme) {
        this(zone, calendar, cadenceId, new Look(theme, null), Me.UNKNOWN);
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

    /** How the window looks. */
    public Theme theme() {
        return look.theme();
    }

    /** The same choices with another time zone. */
    public Settings withZone(ZoneId newZone) {
        return new Settings(newZone, calendar, cadenceId, look, me);
    }

    /** The same choices with another work calendar. */
    public Settings withCalendar(Calendar newCalendar) {
        return new Settings(zone, newCalendar, cadenceId, look, me);
    }

    /** The same choices with another cadence preset. */
    public Settings withCadence(String newCadenceId) {
        return new Settings(zone, calendar, newCadenceId, look, me);
    }

    /** The same choices with another look. */
    public Settings withTheme(Theme newTheme) {
        return with(new Look(newTheme, look.noteLimit()));
    }

    /** The same choices with another look. */
    public Settings with(Look newLook) {
        return new Settings(zone, calendar, cadenceId, newLook, me);
    }

    /** The same choices of somebody who says otherwise about themselves. */
    public Settings with(Me newMe) {
        return new Settings(zone, calendar, cadenceId, look, newMe);
    }
}
