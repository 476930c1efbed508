package foothold.ui.insights.answers;

import foothold.service.insights.AnswerSheet.Voice;
import foothold.ui.Disc;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The head of a column: who it is, and where they work. */
final class VoiceHead extends HBox {
    private static final double DISC = 32;

    private final Disc disc = new Disc("", "", DISC);
    private final Label name = new Label();
    private final Label where = new Label();

    VoiceHead() {
        getStyleClass().add("answers-voice");
        name.getStyleClass().add("answers-name");
        where.getStyleClass().add("meta");
        var names = new VBox(name, where);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        getChildren().addAll(disc, names);
        setManaged(false);
    }

    void show(Voice voice) {
        disc.show(voice.id(), voice.contact().name());
        name.setText(voice.contact().name());
        var organization = voice.organization();
        var role = voice.contact().profile().job().role();
        where.setText(organization != null ? organization.name() : role == null ? "" : role);
    }
}
