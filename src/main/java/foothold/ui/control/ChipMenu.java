package foothold.ui.control;

import static foothold.ui.Messages.text;

import foothold.service.people.list.Facets.Choice;

import javafx.scene.control.ToggleButton;
import javafx.stage.Popup;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A chip that says what the list is narrowed to, and below it what one can choose. */
public final class ChipMenu extends ToggleButton {
    private static final double GAP = 4;

    private final String name;
    private final boolean several;
    private final Supplier<List<Choice>> choices;
    private final Supplier<Set<String>> chosen;
    private final Consumer<Set<String>> choose;
    private Set<String> said;

    /**
     * @param several whether more than one choice can hold at once
     * @param choices what there is to choose, asked each time the menu opens
     * @param chosen the ids chosen now
     * @param choose takes the ids chosen
     */
    public ChipMenu(
            String name,
            boolean several,
            Supplier<List<Choice>> choices,
            Supplier<Set<String>> chosen,
            Consumer<Set<String>> choose) {
        this.name = name;
        this.several = several;
        this.choices = choices;
        this.chosen = chosen;
        this.choose = choose;
        getStyleClass().addAll("chip", "chip-menu");
        setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        setOnAction(_ -> open());
        update();
    }

    /** Says again what is chosen. */
    public void update() {
        var ids = chosen.get();
        setSelected(!ids.isEmpty());
        if (ids.equals(said)) {
            return;
        }
        said = ids;
        setText(ids.isEmpty() ? name : text("people.chip.chosen", name, named(ids)));
    }

    private String named(Set<String> ids) {
        return choices.get().stream()
                .filter(choice -> ids.contains(choice.id()))
                .map(Choice::name)
                .collect(Collectors.joining(", "));
    }

    private void open() {
        update();
        var popup = new Popup();
        var list = new ChoiceList(choices.get(), chosen.get());
        list.setAccessibleText(name);
        list.onChosen(
                id -> {
                    var ids = toggled(id);
                    choose.accept(ids);
                    update();
                    if (several) {
                        list.showChosen(ids);
                    } else {
                        popup.hide();
                    }
                });
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setOnHidden(_ -> requestFocus());
        var below = localToScreen(0, getHeight() + GAP);
        popup.show(this, below.getX(), below.getY());
        list.takeFocus();
    }

    private Set<String> toggled(String id) {
        var ids = several ? new HashSet<>(chosen.get()) : new HashSet<String>();
        if (chosen.get().contains(id)) {
            ids.remove(id);
        } else {
            ids.add(id);
        }
        return ids;
    }
}
