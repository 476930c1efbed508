package foothold.ui.settings;

import foothold.service.agenda.HolidaySource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Germany with one region, and a country of which only the name is known. */
final class FakeHolidays implements HolidaySource {

    @Override
    public String edition() {
        return "fake";
    }

    @Override
    public Optional<Map<LocalDate, String>> holidays(String calendar, int year) {
        return calendar.startsWith("DE")
                ? Optional.of(
                        Map.of(
                                LocalDate.of(year, 1, 1), "New Year",
                                LocalDate.of(year, 12, 25), "Christmas Day"))
                : Optional.empty();
    }

    @Override
    public List<Choice> countries() {
        return List.of(new Choice("CI", "Côte d’Ivoire"), new Choice("DE", "Germany"));
    }

    @Override
    public List<Choice> regions(String calendar) {
        return calendar.equals("DE") ? List.of(new Choice("DE-BY", "Bavaria")) : List.of();
    }
}
