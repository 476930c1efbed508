package foothold.ui.settings;

import static foothold.ui.Messages.text;

import foothold.service.settings.Naming;
import foothold.ui.HumanDates;
import foothold.ui.settings.SearchChoice.Item;

import javafx.scene.control.Label;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The user's time zone: every day is a day there. */
final class ZonePart extends Part {
    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ENGLISH);

    /** Cities, and UTC; the rest of the table are old names and offsets. */
    private static final Pattern SHOWN =
            Pattern.compile(
                    "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian"
                            + "|Pacific)/.*|UTC");

    private final SearchChoice choice;
    private final Label meaning = line("hint");

    ZonePart(SettingsModel model) {
        super(text("settings.zone"));
        choice =
                new SearchChoice(
                        "settings-zone",
                        text("settings.noneFound"),
                        item -> model.chooseZone(ZoneId.of(item.value())));
        choice.name(text("settings.zone"));
        put(choice, meaning);
        model.shown().subscribe(this::show);
    }

    private void show(SettingsModel.Shown shown) {
        if (shown == null) {
            return;
        }
        var zone = shown.settings().zone();
        choice.show(zones(shown.now()), Naming.zone(zone));
        var now = new HumanDates(zone, shown.now()).time(shown.now());
        meaning.setText(text("settings.zone.meaning", now));
    }

    private static List<Item> zones(Instant now) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(SHOWN.asMatchPredicate())
                .map(ZoneId::of)
                .map(zone -> item(zone, now))
                .sorted(Comparator.comparing(Item::name))
                .toList();
    }

    private static Item item(ZoneId zone, Instant now) {
        return new Item(zone.getId(), Naming.zone(zone), OFFSET.format(now.atZone(zone)));
    }
}
