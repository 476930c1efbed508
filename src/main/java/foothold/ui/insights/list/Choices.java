package foothold.ui.insights.list;

import static foothold.ui.Messages.text;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A box to choose one of a few things, or none of them; as long as several hold it says so, and
 * leaves them as they are.
 */
final class Choices<T> extends ComboBox<Optional<T>> {
    private final Function<T, String> name;
    private boolean filling;

    /**
     * @param name what each is called; of null, what none of them is called
     * @param chosen called when the user chooses, with null for none; never when it is filled
     */
    Choices(String id, String label, Function<T, String> name, Consumer<T> chosen) {
        this.name = name;
        setId(id);
        setAccessibleText(label);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<T> value) {
                        return named(value);
                    }

                    @Override
                    public Optional<T> fromString(String words) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        setButtonCell(
                new ListCell<>() {
                    @Override
                    protected void updateItem(Optional<T> item, boolean empty) {
                        super.updateItem(item, empty);
                        setText(named(item));
                    }
                });
        valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!filling && now != null) {
                                chosen.accept(now.orElse(null));
                            }
                        });
    }

    private String named(Optional<T> value) {
        return value == null ? text("insights.differ") : name.apply(value.orElse(null));
    }

    /** What is chosen; null for none, and while several hold. */
    T chosen() {
        return getValue() == null ? null : getValue().orElse(null);
    }

    /** Chooses that, as the user does. */
    void choose(T wanted) {
        setValue(Optional.of(wanted));
    }

    /** Offers these and shows that one, without anybody having chosen; null while several hold. */
    void fill(List<T> offered, Optional<T> value) {
        offer(offered.stream().map(Optional::of).toList(), value);
    }

    /** The same with "none" in front. */
    void fillWithNone(List<T> offered, Optional<T> value) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        offered.forEach(each -> all.add(Optional.of(each)));
        offer(all, value);
    }

    private void offer(List<Optional<T>> offered, Optional<T> value) {
        filling = true;
        if (!getItems().equals(offered)) {
            getItems().setAll(offered);
        }
        if (!Objects.equals(getValue(), value)) {
            setValue(value);
        }
        filling = false;
    }
}
