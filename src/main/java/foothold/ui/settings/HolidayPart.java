package foothold.ui.settings;

import static foothold.ui.Messages.text;

import foothold.service.agenda.HolidaySource.Choice;
import foothold.ui.HumanDates;
import foothold.ui.settings.HolidayModel.Known;
import foothold.ui.settings.SearchChoice.Item;

import javafx.scene.control.Label;

import java.util.ArrayList;
import java.util.List;

/** Whose public holidays count: country, then region where there are any. */
final class HolidayPart extends Part {
    private final SettingsModel model;
    private final SearchChoice country;
    private final SearchChoice region;
    private final Label meaning = line("hint");

    HolidayPart(SettingsModel model) {
        super(text("settings.holidays"));
        this.model = model;
        country =
                new SearchChoice(
                        "settings-country", text("settings.holidays.noTables"), this::choose);
        country.name(text("settings.holidays"));
        region = new SearchChoice("settings-region", text("settings.noneFound"), this::choose);
        region.name(text("settings.holidays.region"));
        meaning.setId("settings-holidays-meaning");
        put(country, region, meaning);
        region.setManaged(false);
        region.setVisible(false);
        country.show(List.of(), text("settings.loading"));
        model.holidays().known().subscribe(this::show);
    }

    /** Puts the focus on the country. */
    void takeFocus() {
        country.takeFocus();
    }

    private void choose(Item item) {
        var known = model.holidays().known().get();
        boolean isRegion = known.country().isPresent() && known.regions().contains(choice(item));
        var country = known.country().map(Choice::name).orElse("");
        model.chooseHolidays(item.value(), isRegion ? country + ", " + item.name() : item.name());
    }

    private static Choice choice(Item item) {
        return new Choice(item.value(), item.name());
    }

    private void show(Known known) {
        if (known == null) {
            return;
        }
        var countries = new ArrayList<Item>();
        countries.add(new Item(null, text("settings.holidays.none"), ""));
        known.countries().forEach(each -> countries.add(item(each)));
        country.show(countries, countryName(known));
        boolean regions = !known.regions().isEmpty();
        region.setManaged(regions);
        region.setVisible(regions);
        if (regions) {
            showRegions(known);
        }
        meaning.setText(meaning(known));
    }

    private void showRegions(Known known) {
        var whole = text("settings.holidays.whole");
        var items = new ArrayList<Item>();
        known.country().ifPresent(each -> items.add(new Item(each.code(), whole, "")));
        known.regions().forEach(each -> items.add(item(each)));
        region.show(items, known.region().map(Choice::name).orElse(whole));
    }

    private static String countryName(Known known) {
        return known.code() == null
                ? text("settings.holidays.none")
                : known.country().map(Choice::name).orElse(known.code());
    }

    private String meaning(Known known) {
        if (known.code() == null) {
            return text("settings.holidays.meaning.none");
        }
        if (known.year().isEmpty()) {
            return text("settings.holidays.meaning.noTables", known.name());
        }
        var shown = model.shown().get();
        var dates = new HumanDates(shown.settings().zone(), shown.now());
        var counted =
                text(
                        "settings.holidays.meaning",
                        known.name(),
                        known.count(),
                        String.valueOf(known.today().getYear()));
        return known.next()
                .map(
                        next ->
                                text(
                                        "settings.holidays.next",
                                        counted,
                                        next.getValue(),
                                        dates.day(next.getKey())))
                .orElse(counted);
    }

    private static Item item(Choice choice) {
        return new Item(choice.code(), choice.name(), "");
    }
}
