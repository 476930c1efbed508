package foothold.ui.talk.debrief;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Criterion;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** On which row of the path board an insight belongs; that of its tag unless one is chosen. */
final class RowChoice extends ComboBox<Optional<Criterion>> {
    private boolean showing;

    /**
     * @param chosen called when the user chooses, with null for the row of the tag
     */
    RowChoice(Consumer<String> chosen) {
        setId("debrief-criterion");
        setAccessibleText(text("debrief.criterion"));
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<Criterion> row) {
                        return row == null || row.isEmpty()
                                ? text("debrief.criterion.tag")
                                : text("debrief.criterion.row", row.get().name());
                    }

                    @Override
                    public Optional<Criterion> fromString(String words) {
                        throw new UnsupportedOperationException("rows are chosen, not typed");
                    }
                });
        setOnAction(
                _ -> {
                    if (!showing && getValue() != null) {
                        chosen.accept(getValue().map(Criterion::id).orElse(null));
                    }
                });
    }

    /** Offers these rows, the one of that id chosen; null for that of the tag. */
    void show(List<Criterion> rows, String id) {
        showing = true;
        var offered = new ArrayList<Optional<Criterion>>();
        offered.add(Optional.empty());
        rows.forEach(each -> offered.add(Optional.of(each)));
        if (!getItems().equals(offered)) {
            getItems().setAll(offered);
        }
        setValue(rows.stream().filter(each -> each.id().equals(id)).findFirst());
        showing = false;
    }
}
