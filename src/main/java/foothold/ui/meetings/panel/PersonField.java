package foothold.ui.meetings.panel;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.ui.Disc;
import foothold.ui.meetings.act.PersonSearch;
import foothold.ui.meetings.act.PersonSearch.Found;
import foothold.ui.meetings.act.ScheduleModel;

import javafx.collections.ListChangeListener;
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

/** With whom: a field to search in, or the person once chosen. */
final class PersonField extends VBox {
    private static final double DISC = 28;
    private static final double ROW = 36;

    private final ScheduleModel model;
    private final PersonSearch people;
    private final TextField words = new TextField();
    private final ListView<Found> found = new ListView<>();
    private final Label nobody = Pieces.line("hint");
    private final HBox chosen = new HBox();
    private final Runnable goOn;

    /**
     * The field.
     *
     * @param goOn puts the focus on what comes next once somebody is chosen
     */
    PersonField(ScheduleModel model, Runnable goOn) {
        this.model = model;
        this.goOn = goOn;
        this.people = model.people();
        getStyleClass().add("meetings-person");
        chosen.getStyleClass().add("meetings-chosen");
        prepareSearch();
        getChildren().addAll(words, found, nobody, chosen);
        model.with().subscribe(this::show);
        people.found().addListener((ListChangeListener<Found>) _ -> listed());
        listed();
    }

    private void prepareSearch() {
        words.setId("meetings-who");
        words.setPromptText(text("meetings.form.with.prompt"));
        words.setAccessibleText(text("meetings.form.with"));
        words.textProperty().bindBidirectional(people.words());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        words.textProperty().subscribe(_ -> listed());
        found.setId("meetings-found");
        found.getStyleClass().add("plain-list");
        found.setFocusTraversable(false);
        found.setFixedCellSize(ROW);
        found.setItems(people.found());
        found.setCellFactory(_ -> new FoundCell());
    }

    private void show(Contact contact) {
        Pieces.show(words, contact == null);
        Pieces.show(chosen, contact != null);
        if (contact != null) {
            var name = new Label(contact.name());
            name.getStyleClass().add("strong");
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var another =
                    Pieces.button("meetings-another", text("meetings.form.another"), this::another);
            another.getStyleClass().add("quiet");
            chosen.getChildren()
                    .setAll(new Disc(contact.id(), contact.name(), DISC), name, space, another);
        }
        listed();
    }

    private void another() {
        model.chooseAnother();
        words.requestFocus();
    }

    private void listed() {
        boolean searching = model.with().get() == null && !words.getText().isBlank();
        boolean some = !found.getItems().isEmpty();
        Pieces.show(found, searching && some);
        nobody.setText(searching && !some ? text("meetings.form.nobody") : "");
        double height = found.getItems().size() * ROW + 2;
        found.setMinHeight(height);
        found.setPrefHeight(height);
        found.getSelectionModel().selectFirst();
    }

    private void keys(KeyEvent event) {
        var selection = found.getSelectionModel();
        boolean taken =
                switch (event.getCode()) {
                    case DOWN -> {
                        selection.selectNext();
                        yield true;
                    }
                    case UP -> {
                        selection.selectPrevious();
                        yield true;
                    }
                    case ENTER -> choose(selection.getSelectedItem());
                    default -> false;
                };
        if (taken && (found.isVisible() || event.getCode() == KeyCode.ENTER)) {
            event.consume();
        }
    }

    private boolean choose(Found one) {
        if (one != null) {
            model.choose(one.id());
            goOn.run();
        }
        return one != null;
    }

    /** Puts the focus where one begins; false when somebody is chosen already. */
    boolean takeFocus() {
        if (words.isVisible()) {
            words.requestFocus();
        }
        return words.isVisible();
    }

    /** A line: who, and where they work. */
    private final class FoundCell extends ListCell<Found> {
        private final Disc disc = new Disc("", "", DISC);
        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(disc, name, detail);

        FoundCell() {
            row.getStyleClass().add("meetings-chosen");
            detail.getStyleClass().add("meta");
            setOnMouseClicked(_ -> choose(getItem()));
        }

        @Override
        protected void updateItem(Found item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row);
            if (!empty && item != null) {
                disc.show(item.id(), item.name());
                name.setText(item.name());
                detail.setText(item.detail());
            }
        }
    }
}
