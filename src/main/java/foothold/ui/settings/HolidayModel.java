package foothold.ui.settings;

import foothold.domain.Settings;
import foothold.service.agenda.HolidaySource;
import foothold.service.agenda.HolidaySource.Choice;
import foothold.ui.Shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which calendars of public holidays there are, and what the chosen one says. */
public final class HolidayModel {
    private static final int COUNTRY = 2;
    private static final int DEEPEST = 3;

    private final HolidaySource source;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>();
    private List<Choice> countries;

    /**
     * The calendars of a country, and the days of the chosen one.
     *
     * @param code of the chosen calendar, or null for none
     * @param countries those with tables, by name
     * @param regions of the chosen country, parts of a region included; may be empty
     * @param year the holidays of this year and the next, by day; empty when there are no tables
     */
    public record Known(
            String code,
            List<Choice> countries,
            List<Choice> regions,
            Optional<Map<LocalDate, String>> year,
            LocalDate today) {

        /** The chosen country; empty for none, or for one without tables. */
        public Optional<Choice> country() {
            return find(countries, code == null ? null : countryOf(code));
        }

        /** The chosen region; empty when the whole country is chosen. */
        public Optional<Choice> region() {
            return find(regions, code);
        }

        /** What the chosen calendar is called: "Germany, Bavaria"; its code without tables. */
        public String name() {
            return country().map(Choice::name).orElse(code)
                    + region().map(region -> ", " + region.name()).orElse("");
        }

        /** How many holidays there are in this year. */
        public long count() {
            return year.orElse(Map.of()).keySet().stream()
                    .filter(day -> day.getYear() == today.getYear())
                    .count();
        }

        /** The next holiday, today included. */
        public Optional<Map.Entry<LocalDate, String>> next() {
            return year.orElse(Map.of()).entrySet().stream()
                    .filter(day -> !day.getKey().isBefore(today))
                    .min(Map.Entry.comparingByKey());
        }

        private static Optional<Choice> find(List<Choice> choices, String code) {
            return choices.stream().filter(each -> each.code().equalsIgnoreCase(code)).findFirst();
        }
    }

    public HolidayModel(HolidaySource source, Shell shell) {
        this.source = source;
        this.shell = shell;
    }

    /** What is known; null until it was first loaded, which may take a second. */
    public ReadOnlyObjectProperty<Known> known() {
        return known.getReadOnlyProperty();
    }

    /** Loads what there is to know of the calendar in {@code settings}, in the background. */
    void show(Settings settings, LocalDate today) {
        var code = settings.calendar().country();
        var had = countries;
        shell.tasks().run(_ -> load(code, today, had), this::loaded, shell::failed);
    }

    private void loaded(Known fresh) {
        countries = fresh.countries();
        known.set(fresh);
    }

    private Known load(String code, LocalDate today, List<Choice> had) {
        var all = had == null ? source.countries() : had;
        if (code == null) {
            return new Known(null, all, List.of(), Optional.empty(), today);
        }
        var year =
                source.holidays(code, today.getYear())
                        .map(
                                days -> {
                                    var both = new HashMap<>(days);
                                    source.holidays(code, today.getYear() + 1)
                                            .ifPresent(both::putAll);
                                    return Map.copyOf(both);
                                });
        return new Known(code, all, regions(countryOf(code), "", 1), year, today);
    }

    private List<Choice> regions(String code, String within, int depth) {
        var found = new ArrayList<Choice>();
        for (var region : source.regions(code)) {
            var name = within + region.name();
            found.add(new Choice(region.code(), name));
            if (depth < DEEPEST) {
                found.addAll(regions(region.code(), name + ", ", depth + 1));
            }
        }
        return found;
    }

    private static String countryOf(String code) {
        return code.substring(0, Math.min(COUNTRY, code.length())).toUpperCase(Locale.ROOT);
    }
}
