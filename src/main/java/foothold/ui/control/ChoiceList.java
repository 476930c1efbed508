package foothold.ui.control;

import static foothold.ui.Messages.text;

import foothold.service.people.list.Facets.Choice;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** What a chip offers: each with a tick when chosen and the number of people it shows. */
final class ChoiceList extends VBox {
    private static final int WITHOUT_SEARCH = 9;
    private static final double ROW = 32;

    private final List<Choice> all;
    private final TextField search = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private Set<String> chosen;
    private Consumer<String> listener = _ -> {};

    ChoiceList(List<Choice> all, Set<String> chosen) {
        this.all = all;
        this.chosen = chosen;
        getStyleClass().addAll("floating", "choice-list");
        search.setPromptText(text("people.chip.search"));
        search.textProperty().subscribe(this::find);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearch);
        boolean long_ = all.size() > WITHOUT_SEARCH;
        search.setVisible(long_);
        search.setManaged(long_);
        list.getStyleClass().add("plain-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.clamp(all.size(), 1, WITHOUT_SEARCH));
        list.setCellFactory(_ -> new Cell());
        var nothing = new Label(text("people.chip.nothing"));
        nothing.getStyleClass().add("meta");
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::fromList);
        getChildren().addAll(search, list);
        find("");
    }

    /** Calls {@code then} with the id of what is chosen, or chosen again. */
    void onChosen(Consumer<String> then) {
        listener = then;
    }

    /** Shows ticks at these. */
    void showChosen(Set<String> ids) {
        chosen = ids;
        list.refresh();
    }

    /** Puts the focus where one can go on by keyboard. */
    void takeFocus() {
        if (search.isManaged()) {
            search.requestFocus();
        } else {
            list.requestFocus();
        }
        list.getSelectionModel().selectFirst();
    }

    private void find(String typed) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(
                        all.stream()
                                .filter(
                                        choice ->
                                                choice.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .contains(word))
                                .toList());
        list.getSelectionModel().selectFirst();
    }

    private void fromSearch(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                event.consume();
                list.requestFocus();
            }
            case ENTER -> {
                event.consume();
                choose(list.getSelectionModel().getSelectedItem());
            }
            default -> {}
        }
    }

    private void fromList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            choose(list.getSelectionModel().getSelectedItem());
        }
    }

    private void choose(Choice choice) {
        if (choice != null) {
            listener.accept(choice.id());
        }
    }

    private final class Cell extends ListCell<Choice> {
        private final FontIcon tick = new FontIcon(Feather.CHECK);
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox box;

        Cell() {
            count.getStyleClass().add("meta");
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            box = new HBox(tick, name, space, count);
            box.getStyleClass().add("choice");
            setOnMouseClicked(_ -> choose(getItem()));
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            tick.setVisible(chosen.contains(choice.id()));
            name.setText(choice.name());
            count.setText(String.format(Locale.ENGLISH, "%,d", choice.count()));
            setGraphic(box);
        }
    }
}
