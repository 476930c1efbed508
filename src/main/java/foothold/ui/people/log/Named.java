package foothold.ui.people.log;

import javafx.util.StringConverter;

import java.util.function.Function;

/** Names the values of a combo box that is not typed into. */
final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T value) {
        return name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
