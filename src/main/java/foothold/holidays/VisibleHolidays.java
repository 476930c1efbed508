package foothold.holidays;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;

import java.util.List;
import java.util.stream.Stream;

/**
 * A country's rules in a class jollyday may look into. jollyday reads the rules by reflection on
 * the class that holds them, and its own reader keeps that class in a package it exports to nobody:
 * on a module path it would be refused.
 *
 * @param rules as the reader gave them
 */
public record VisibleHolidays(HolidayConfigurations rules) implements HolidayConfigurations {

    /** A country or region with its parts, all of them visible. */
    private record Visible(HolidayCalendarConfiguration inner)
            implements HolidayCalendarConfiguration {
        @Override
        public String hierarchy() {
            return inner.hierarchy();
        }

        @Override
        public String description() {
            return inner.description();
        }

        @Override
        public HolidayConfigurations holidays() {
            return new VisibleHolidays(inner.holidays());
        }

        @Override
        public Stream<HolidayCalendarConfiguration> subConfigurations() {
            return inner.subConfigurations().map(Visible::new);
        }
    }

    /**
     * Makes the rules of that manager visible; once only, since jollyday hands out the same again.
     */
    static void ensure(HolidayManager manager, ManagerParameter parameter) {
        if (!(manager.getConfigurationService() instanceof Reader)) {
            manager.setConfigurationService(new Reader(manager.getConfigurationService()));
            manager.init(parameter);
        }
    }

    /** A reader of rules that makes those of {@code reader} visible. */
    private record Reader(HolidayCalendarConfigurationService reader)
            implements HolidayCalendarConfigurationService {
        @Override
        public HolidayCalendarConfiguration getHolidayCalendarConfiguration(
                ManagerParameter parameter) {
            return new Visible(reader.getHolidayCalendarConfiguration(parameter));
        }
    }

    @Override
    public List<FixedHolidayConfiguration> fixed() {
        return rules.fixed();
    }

    @Override
    public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
        return rules.relativeToFixed();
    }

    @Override
    public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
        return rules.relativeToWeekdayInMonth();
    }

    @Override
    public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
        return rules.fixedWeekdays();
    }

    @Override
    public List<ChristianHolidayConfiguration> christianHolidays() {
        return rules.christianHolidays();
    }

    @Override
    public List<IslamicHolidayConfiguration> islamicHolidays() {
        return rules.islamicHolidays();
    }

    @Override
    public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
        return rules.fixedWeekdayBetweenFixed();
    }

    @Override
    public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
        return rules.fixedWeekdayRelativeToFixed();
    }

    @Override
    public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
        return rules.ethiopianOrthodoxHolidays();
    }

    @Override
    public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
        return rules.relativeToEasterSunday();
    }
}
