package foothold.ui.settings.remind;

import static foothold.ui.Messages.text;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A time of day, by the half hour. */
final class TimeChoice extends ComboBox<LocalTime> {
    private static final int HALF_HOURS = 48;
    private static final List<LocalTime> TIMES =
            IntStream.range(0, HALF_HOURS)
                    .mapToObj(each -> LocalTime.MIDNIGHT.plusMinutes(30L * each))
                    .toList();

    private final String title;
    private boolean showing;

    /** A choice of that name, which tells what somebody chooses. */
    TimeChoice(String name, Consumer<LocalTime> chosen) {
        title = text("remind." + name);
        setId("remind-" + name);
        setAccessibleText(title);
        setItems(FXCollections.observableArrayList(TIMES));
        setOnAction(
                _ -> {
                    if (!showing && getValue() != null) {
                        chosen.accept(getValue());
                    }
                });
    }

    /** Shows what is kept, which may have been written by hand. */
    void show(LocalTime time) {
        showing = true;
        if (!getItems().contains(time)) {
            getItems().setAll(Stream.concat(TIMES.stream(), Stream.of(time)).sorted().toList());
        }
        setValue(time);
        showing = false;
    }

    /** With its label above. */
    Node field() {
        var label = new Label(title);
        label.getStyleClass().add("field-label");
        label.setLabelFor(this);
        var field = new VBox(label, this);
        field.getStyleClass().add("settings-part");
        return field;
    }
}
