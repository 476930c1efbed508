package foothold.ui.people.person;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Standing.Closure;
import foothold.ui.control.bulk.Bulk;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** What else one can do with a person. */
final class PersonMenu extends MenuButton {
    private final PersonModel model;

    PersonMenu(PersonModel model) {
        this.model = model;
        setId("person-menu");
        setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        getStyleClass().addAll("quiet", "icon-only");
        setAccessibleText(text("person.menu"));
        setTooltip(new Tooltip(text("person.menu")));
        getItems().add(new MenuItem());
        setOnShowing(_ -> getItems().setAll(items()));
    }

    private List<MenuItem> items() {
        var page = model.page().get();
        if (page == null) {
            return List.of();
        }
        var contact = page.contact();
        var items = new ArrayList<MenuItem>();
        standing(contact, items);
        items.add(new SeparatorMenuItem());
        closing(contact, items);
        items.add(new SeparatorMenuItem());
        items.add(
                contact.standing().archivedAt() == null
                        ? item("person.archive", () -> actions().archive(one(contact)))
                        : item("person.bringBack", () -> actions().bringBack(one(contact))));
        items.add(item("trash.delete", () -> actions().discard(one(contact))));
        return items;
    }

    private void standing(Contact contact, List<MenuItem> items) {
        boolean target = contact.standing().aim().target();
        boolean mentor = contact.standing().filing().mentor();
        items.add(
                item(
                        target ? "person.untarget" : "person.target",
                        () -> actions().target(one(contact), !target)));
        items.add(
                item(
                        mentor ? "person.unmentor" : "person.mentor",
                        () -> actions().mentor(one(contact), !mentor)));
    }

    private void closing(Contact contact, List<MenuItem> items) {
        if (contact.standing().closure() == null) {
            for (var reason : Closure.Reason.values()) {
                items.add(
                        item(
                                "person.close." + reason,
                                () -> actions().close(one(contact), reason)));
            }
        } else {
            items.add(item("person.reopen", () -> actions().reopen(one(contact))));
        }
        boolean noMore = contact.standing().doNotContact();
        items.add(
                item(
                        noMore ? "person.allowContact" : "person.doNotContact",
                        () -> actions().doNotContact(one(contact), !noMore)));
    }

    private Bulk actions() {
        return model.actions();
    }

    private static List<String> one(Contact contact) {
        return List.of(contact.id());
    }

    private static MenuItem item(String key, Runnable run) {
        var item = new MenuItem(text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> run.run());
        return item;
    }
}
