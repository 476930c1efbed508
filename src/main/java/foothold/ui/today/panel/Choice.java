package foothold.ui.today.panel;

import javafx.util.StringConverter;

import java.util.function.Function;

/** Names the values of a combo box that is not typed into. */
final class Choice {
    private Choice() {}

    static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }
}
