package foothold.ui.shell.palette;

import static foothold.ui.Messages.text;

import foothold.ui.Entry;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds a person, a screen or an action by a few letters, and goes there. */
public final class Palette extends VBox {
    private static final int ROW = 40;
    private static final int ROWS = 9;
    private static final int MOST = 30;
    private static final int MOST_PEOPLE = 8;
    private static final double PAD = 4;

    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final Label nothing = new Label(text("shell.palette.nothing"));
    private final Supplier<List<Entry>> always;
    private final Runnable close;
    private Finder finder = _ -> List.of();

    /** An entry with how well it answers. */
    private record Hit(Entry entry, int score) {}

    /**
     * A palette over what there is.
     *
     * @param always screens and actions that can be done now
     * @param close takes the palette away
     */
    public Palette(Supplier<List<Entry>> always, Runnable close) {
        this.always = always;
        this.close = close;
        getStyleClass().addAll("floating", "palette");
        field.setId("palette-field");
        field.setPromptText(text("shell.palette.prompt"));
        field.getStyleClass().add("bare");
        field.textProperty().addListener(_ -> find(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        list.setId("palette-list");
        list.getStyleClass().add("plain-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new PaletteCell(this::choose));
        nothing.getStyleClass().addAll("meta", "nothing");
        getChildren().addAll(field, nothing, list);
    }

    /** Looks people and writing up by that from now on. */
    public void findBy(Finder newFinder) {
        finder = newFinder;
    }

    /** Starts anew: nothing typed, everything offered. */
    public TextField fresh() {
        field.clear();
        find("");
        return field;
    }

    private void find(String typed) {
        var fuzzy = new Fuzzy(typed);
        var found = fuzzy.empty() ? always.get() : ranked(fuzzy, typed);
        list.getItems().setAll(found.subList(0, Math.min(found.size(), MOST)));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        boolean pending = finder.writing(typed, writing -> append(typed, writing));
        nothing.setText(text(pending ? "shell.palette.looking" : "shell.palette.nothing"));
        size(list.getItems().size());
    }

    /** What was written comes later and last, so that nothing moves under the hand. */
    private void append(String typed, List<Entry> writing) {
        if (!typed.equals(field.getText())) {
            return;
        }
        list.getItems().addAll(writing);
        if (selected() < 0) {
            list.getSelectionModel().selectFirst();
        }
        nothing.setText(text("shell.palette.nothing"));
        size(list.getItems().size());
    }

    private List<Entry> ranked(Fuzzy fuzzy, String typed) {
        var things =
                always.get().stream()
                        .map(entry -> new Hit(entry, fuzzy.score(entry.title(), "")))
                        .filter(hit -> hit.score() > Fuzzy.NONE);
        // Whom the provider found is meant, even where it looked into what is not shown here.
        var persons =
                finder.people(typed).stream()
                        .limit(MOST_PEOPLE)
                        .map(one -> new Hit(one, fuzzy.score(one.title(), one.detail())));
        return Stream.concat(persons, things)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .map(Hit::entry)
                .toList();
    }

    private void size(int found) {
        nothing.setVisible(found == 0);
        nothing.setManaged(found == 0);
        list.setVisible(found > 0);
        list.setManaged(found > 0);
        double height = Math.min(found, ROWS) * ROW + PAD;
        list.setMinHeight(height);
        list.setPrefHeight(height);
    }

    private void keys(KeyEvent event) {
        var selection = list.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> selection.selectNext();
            case UP -> selection.selectPrevious();
            case PAGE_DOWN -> selection.select(Math.min(last(), selected() + ROWS));
            case PAGE_UP -> selection.select(Math.max(0, selected() - ROWS));
            case ENTER -> choose(selection.getSelectedItem());
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, selected() - ROWS + 2));
        event.consume();
    }

    private int selected() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private int last() {
        return list.getItems().size() - 1;
    }

    /** Closes first, so that what runs may take the focus. */
    private void choose(Entry entry) {
        if (entry != null) {
            close.run();
            entry.run().run();
        }
    }
}
