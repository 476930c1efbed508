package foothold.ui.people.list;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Standing.Closure;
import foothold.service.people.list.PeopleRow;
import foothold.ui.people.act.Bulk;
import foothold.ui.people.act.Words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/** What one can do with several selected people at once. */
final class BulkBar extends FlowPane {
    private final PeopleModel model;
    private final Bulk bulk;
    private final Label count = new Label();
    private final TextField tag = new TextField();
    private final Button tagging = button("people.bulk.tag", Feather.TAG, this::askTag);
    private final MenuButton more = new MenuButton(text("people.bulk.more"));
    private List<String> ids = List.of();

    BulkBar(PeopleModel model, Bulk bulk, Runnable clear) {
        this.model = model;
        this.bulk = bulk;
        setId("people-bulk");
        getStyleClass().add("people-bulk");
        count.getStyleClass().add("strong");
        tag.setId("people-bulk-tag");
        tag.setPromptText(text("people.bulk.tag.prompt"));
        tag.addEventFilter(KeyEvent.KEY_PRESSED, this::tagKey);
        more.setId("people-bulk-more");
        more.setOnShowing(_ -> fillMore());
        more.getItems().add(new MenuItem());
        getChildren()
                .addAll(
                        count,
                        button("people.bulk.target", Feather.TARGET, this::target),
                        tagging,
                        tag,
                        button("people.bulk.archive", Feather.ARCHIVE, this::archive),
                        more,
                        button("people.bulk.clear", Feather.X, clear));
        show(List.of());
    }

    /** Shows itself for two or more. */
    void show(List<String> selected) {
        ids = selected;
        boolean several = ids.size() > 1;
        setVisible(several);
        setManaged(several);
        count.setText(text("people.bulk.count", Words.number(ids.size())));
        ask(false);
    }

    private Button button(String key, Ikon icon, Runnable run) {
        var button = new Button(text(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void target() {
        bulk.target(ids, true);
    }

    private void archive() {
        if (model.chips().get().archived()) {
            bulk.bringBack(ids);
        } else {
            bulk.archive(ids);
        }
    }

    private void askTag() {
        ask(true);
        tag.requestFocus();
    }

    private void ask(boolean asking) {
        tag.clear();
        tag.setVisible(asking);
        tag.setManaged(asking);
        tagging.setVisible(!asking);
        tagging.setManaged(!asking);
    }

    private void tagKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            bulk.tag(ids, tag.getText());
            ask(false);
            tagging.requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            ask(false);
            tagging.requestFocus();
        }
    }

    private void fillMore() {
        more.getItems()
                .setAll(
                        item(text("people.bulk.untarget"), () -> bulk.target(ids, false)),
                        item(text("people.bulk.bringBack"), () -> bulk.bringBack(ids)),
                        new SeparatorMenuItem(),
                        item(
                                text("people.bulk.close"),
                                () -> bulk.close(ids, Closure.Reason.NO_ANSWER)),
                        item(
                                text("people.bulk.pause"),
                                () -> bulk.close(ids, Closure.Reason.PAUSED)),
                        item(text("people.bulk.reopen"), () -> bulk.reopen(ids)));
        var tags =
                ids.stream()
                        .map(id -> model.shown().get().index().row(id))
                        .flatMap(Optional::stream)
                        .map(PeopleRow::person)
                        .flatMap(person -> person.filed().tags().stream())
                        .distinct()
                        .limit(12)
                        .map(
                                each ->
                                        item(
                                                text("people.bulk.untag", each),
                                                () -> bulk.untag(ids, each)))
                        .toList();
        if (!tags.isEmpty()) {
            more.getItems().add(new SeparatorMenuItem());
            more.getItems().addAll(tags);
        }
    }

    private static MenuItem item(String label, Runnable run) {
        var item = new MenuItem(label);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
