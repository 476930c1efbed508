package foothold.ui.questions.prepare;

import static foothold.ui.Messages.text;

import foothold.service.prepare.ResearchSheet.Topic;
import foothold.ui.control.Typing;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Objects;

/** One topic: ticked or not, and what was found. */
final class ResearchRow extends VBox {
    private final PrepareModel model;
    private final CheckBox done;
    private final TextArea found = new TextArea();
    private final Button remove;
    private Topic topic;
    private boolean filling;
    private final Typing typing;

    ResearchRow(PrepareModel model, Topic topic, int at) {
        super(4);
        this.model = model;
        this.topic = topic;
        this.typing =
                model.typing(pause -> model.type(this.topic.research(), found.getText(), pause));
        done = new CheckBox(topic.research().topic());
        done.setId("prepare-research-" + at);
        done.setOnAction(_ -> model.tick(this.topic.research(), done.isSelected()));
        remove =
                Pieces.button(
                        "prepare-research-remove-" + at,
                        text("prepare.topic.remove"),
                        Feather.X,
                        () -> model.removeTopic(this.topic.research()));
        remove.getStyleClass().addAll("quiet", "icon-only");
        remove.setVisible(!topic.usual());
        remove.setManaged(!topic.usual());
        found.setId("prepare-found-" + at);
        found.setAccessibleText(topic.research().topic());
        found.setWrapText(true);
        found.setPrefRowCount(1);
        found.setMinHeight(Region.USE_PREF_SIZE);
        found.textProperty().addListener((_, _, now) -> typed(now));
        found.focusedProperty().addListener(_ -> typing.flush());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(new HBox(8, done, space, remove), found);
    }

    /** Writes what is typed, before the row goes. */
    void leave() {
        model.gone(typing);
    }

    String topic() {
        return topic.research().topic();
    }

    private void typed(String now) {
        found.setPrefRowCount(Math.clamp(now.lines().count(), 1, 4));
        if (!filling) {
            typing.changed();
        }
    }

    /** What is being typed stays as it is: it is on its way to the file. */
    void show(Topic now) {
        topic = now;
        done.setSelected(now.research().doneAt() != null);
        var written = Objects.requireNonNullElse(now.research().text(), "");
        if (!typing.waiting() && !written.equals(found.getText())) {
            filling = true;
            found.setText(written);
            filling = false;
        }
    }
}
