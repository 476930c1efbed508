package foothold.ui.control.bulk;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Segment;
import foothold.domain.contact.Standing.Closure;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What one does less often with several people. */
final class BulkMenu extends MenuButton {
    private static final int MOST_TAGS = 12;

    private final Bulk bulk;
    private final Supplier<List<String>> ids;
    private final Supplier<List<String>> tags;
    private Bulk.Choices choices = Bulk.Choices.NONE;

    BulkMenu(Bulk bulk, Supplier<List<String>> ids, Supplier<List<String>> tags) {
        super(text("people.bulk.more"));
        this.bulk = bulk;
        this.ids = ids;
        this.tags = tags;
        setId("people-bulk-more");
        setOnShowing(_ -> getItems().setAll(items()));
        getItems().add(new MenuItem());
    }

    /** Reads again what there is to choose from. */
    void renew() {
        bulk.choices(read -> choices = read);
    }

    private List<MenuItem> items() {
        var chosen = ids.get();
        var items = new ArrayList<MenuItem>();
        items.add(campaigns(chosen));
        items.add(cadences(chosen));
        items.add(segments(chosen));
        items.add(new SeparatorMenuItem());
        items.add(item(text("people.bulk.untarget"), () -> bulk.target(chosen, false)));
        items.add(item(text("people.bulk.bringBack"), () -> bulk.bringBack(chosen)));
        items.add(new SeparatorMenuItem());
        items.add(close("people.bulk.close", Closure.Reason.NO_ANSWER));
        items.add(close("bulk.declined", Closure.Reason.DECLINED));
        items.add(close("people.bulk.pause", Closure.Reason.PAUSED));
        items.add(item(text("people.bulk.reopen"), () -> bulk.reopen(chosen)));
        var known = tags.get();
        if (!known.isEmpty()) {
            items.add(new SeparatorMenuItem());
            known.stream()
                    .limit(MOST_TAGS)
                    .map(tag -> item(text("people.bulk.untag", tag), () -> bulk.untag(chosen, tag)))
                    .forEach(items::add);
        }
        items.add(new SeparatorMenuItem());
        items.add(item(text("trash.delete"), () -> bulk.discard(chosen)));
        return items;
    }

    private MenuItem close(String key, Closure.Reason reason) {
        var chosen = ids.get();
        return item(text(key), () -> bulk.close(chosen, reason));
    }

    private Menu campaigns(List<String> chosen) {
        var menu = new Menu(text("bulk.campaign"));
        choices.campaigns()
                .forEach(
                        each ->
                                menu.getItems()
                                        .add(item(each.name(), () -> bulk.campaign(chosen, each))));
        menu.getItems().add(item(text("bulk.campaign.none"), () -> bulk.campaign(chosen, null)));
        return menu;
    }

    private Menu segments(List<String> chosen) {
        var menu = new Menu(text("bulk.segment"));
        for (var segment : Segment.values()) {
            menu.getItems()
                    .add(item(text("segment." + segment), () -> bulk.segment(chosen, segment)));
        }
        menu.getItems().add(item(text("segment.none"), () -> bulk.segment(chosen, null)));
        return menu;
    }

    private Menu cadences(List<String> chosen) {
        var menu = new Menu(text("bulk.cadence"));
        choices.cadences()
                .forEach(
                        each ->
                                menu.getItems()
                                        .add(item(each.name(), () -> bulk.cadence(chosen, each))));
        menu.getItems().add(item(text("bulk.cadence.none"), () -> bulk.cadence(chosen, null)));
        return menu;
    }

    private static MenuItem item(String label, Runnable run) {
        var item = new MenuItem(label);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
