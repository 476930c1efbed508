package foothold.ui.people.list;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Stage;
import foothold.domain.contact.Tie;
import foothold.service.people.list.Facets;
import foothold.service.people.list.PeopleFilter.Chips;
import foothold.ui.control.ChipMenu;
import foothold.ui.people.act.Words;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The field in which one types to find people, and the chips that narrow the list. */
final class FilterBar extends VBox {
    private final PeopleModel model;
    private final TextField field = new TextField();
    private final Button clear = new Button(text("people.filter.clear"));
    private final List<ChipMenu> menus;

    FilterBar(PeopleModel model, Runnable toList) {
        this.model = model;
        this.menus = List.of(stages(), organizations(), ties(), tags());
        getStyleClass().add("people-filter");
        getChildren().addAll(search(toList), chips());
        model.shown().subscribe(this::update);
    }

    /** Puts the focus into the field with its text selected. */
    void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    /** Goes on typing in the field with that character. */
    void type(String character) {
        field.requestFocus();
        field.end();
        field.appendText(character);
    }

    private StackPane search(Runnable toList) {
        field.setId("people-search");
        field.setPromptText(text("people.filter.prompt"));
        field.setAccessibleText(text("people.filter.prompt"));
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        toList.run();
                    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                        event.consume();
                        field.clear();
                    }
                });
        var icon = new FontIcon(Feather.SEARCH);
        icon.setMouseTransparent(true);
        var stack = new StackPane(field, icon);
        stack.getStyleClass().add("people-search");
        HBox.setHgrow(stack, Priority.ALWAYS);
        return stack;
    }

    private FlowPane chips() {
        clear.setId("people-clear");
        clear.getStyleClass().addAll("quiet", "people-clear");
        clear.setOnAction(_ -> model.clearFilter());
        var row = new FlowPane();
        row.getChildren().addAll(menus);
        row.getChildren().addAll(archived(), clear);
        row.getStyleClass().add("people-chips");
        return row;
    }

    private ChipMenu stages() {
        return new ChipMenu(
                text("people.chip.stage"),
                true,
                () -> counted(Stage.values(), model.facets().stages(), Words::of),
                () -> names(model.chips().get().stages()),
                chosen ->
                        change(
                                chips ->
                                        chips.withStages(
                                                chosen.stream()
                                                        .map(Stage::valueOf)
                                                        .collect(Collectors.toSet()))));
    }

    private ChipMenu organizations() {
        return new ChipMenu(
                text("people.chip.organization"),
                false,
                () -> model.facets().organizations(),
                () -> one(model.chips().get().organizationId()),
                chosen -> change(chips -> chips.withOrganization(first(chosen))));
    }

    private ChipMenu ties() {
        return new ChipMenu(
                text("people.chip.tie"),
                true,
                () -> {
                    var counts =
                            model.facets().ties().entrySet().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    entry -> Tie.Kind.valueOf(entry.getKey()),
                                                    Map.Entry::getValue));
                    return counted(Tie.Kind.values(), counts, Words::of);
                },
                () -> model.chips().get().ties(),
                chosen -> change(chips -> chips.withTies(chosen)));
    }

    private ChipMenu tags() {
        return new ChipMenu(
                text("people.chip.tag"),
                false,
                () -> model.facets().tags(),
                () -> one(model.chips().get().tag()),
                chosen -> change(chips -> chips.withTag(first(chosen))));
    }

    private ToggleButton archived() {
        var chip = new ToggleButton(text("people.chip.archived"));
        chip.setId("people-archived");
        chip.getStyleClass().add("chip");
        model.chips().subscribe(chips -> chip.setSelected(chips.archived()));
        chip.setOnAction(_ -> change(chips -> chips.withArchived(chip.isSelected())));
        return chip;
    }

    private void change(UnaryOperator<Chips> change) {
        model.chips().set(change.apply(model.chips().get()));
    }

    private void update() {
        menus.forEach(ChipMenu::update);
        clear.setVisible(model.narrowed());
        clear.setManaged(model.narrowed());
    }

    private static <E extends Enum<E>> List<Facets.Choice> counted(
            E[] values, Map<E, Integer> counts, Function<E, String> name) {
        return Arrays.stream(values)
                .map(
                        value ->
                                new Facets.Choice(
                                        value.name(),
                                        name.apply(value),
                                        counts.getOrDefault(value, 0)))
                .toList();
    }

    private static Set<String> names(Set<Stage> stages) {
        return stages.stream().map(Stage::name).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> one(String value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static String first(Set<String> values) {
        return values.isEmpty() ? null : values.iterator().next();
    }
}
