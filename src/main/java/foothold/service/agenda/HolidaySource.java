package foothold.service.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where public holidays come from. A calendar is named by an ISO 3166 country code, with regions
 * after a dash where there are any ("US", "DE-BY"), in whatever case. The first question about a
 * country may take a second: not for the thread that draws.
 */
public interface HolidaySource {

    /**
     * A calendar one can choose.
     *
     * @param code as {@link foothold.domain.Settings.Calendar} keeps it
     * @param name in English
     */
    record Choice(String code, String name) {}

    /** Which tables these are; what was learned from another edition is to be asked again. */
    String edition();

    /**
     * The public holidays that fall in that year, by the day on which they are observed, with their
     * English names.
     *
     * @return empty when there are no tables for that calendar, so that only weekends are known
     */
    Optional<Map<LocalDate, String>> holidays(String calendar, int year);

    /** The countries there are tables for, by name. */
    List<Choice> countries();

    /** The regions of a country, or parts of a region, by name; empty when there are none. */
    List<Choice> regions(String calendar);
}
