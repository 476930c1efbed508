package foothold.ui.insights.list;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** A box to choose one of a few things; null may be one of them, with a name of its own. */
final class Choices<T> extends ComboBox<T> {
    private boolean filling;

    /**
     * @param name what each is called, null included
     * @param chosen called when the user chooses, never when it is filled
     */
    Choices(String id, String label, Function<T, String> name, Consumer<T> chosen) {
        setId(id);
        setAccessibleText(label);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return name.apply(value);
                    }

                    @Override
                    public T fromString(String words) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!filling) {
                                chosen.accept(now);
                            }
                        });
    }

    /** Offers these and shows that one, without anybody having chosen. */
    void fill(List<T> offered, T value) {
        filling = true;
        if (!getItems().equals(offered)) {
            getItems().setAll(offered);
        }
        if (!Objects.equals(getValue(), value)) {
            setValue(value);
        }
        filling = false;
    }

    /** The same with "none" in front. */
    void fillWithNone(List<T> offered, T value) {
        var all = new ArrayList<T>();
        all.add(null);
        all.addAll(offered);
        fill(all, value);
    }
}
