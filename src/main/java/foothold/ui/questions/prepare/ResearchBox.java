package foothold.ui.questions.prepare;

import static foothold.ui.Messages.text;

import foothold.service.prepare.ResearchSheet.Topic;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** What to find out about the person and the employer. */
final class ResearchBox extends VBox {
    private final PrepareModel model;
    private final VBox rows = new VBox();
    private final TextField own = new TextField();
    private final List<ResearchRow> shown = new ArrayList<>();
    private String meetingId;

    ResearchBox(PrepareModel model) {
        this.model = model;
        getStyleClass().add("prepare-section");
        rows.getStyleClass().add("prepare-research");
        own.setId("prepare-topic");
        own.setPromptText(text("prepare.topic"));
        own.setAccessibleText(text("prepare.topic"));
        own.setOnAction(_ -> add());
        HBox.setHgrow(own, Priority.ALWAYS);
        Button add = Pieces.button("prepare-topic-add", text("prepare.topic.add"), null, this::add);
        add.disableProperty().bind(own.textProperty().isEmpty());
        getChildren().addAll(Pieces.title("prepare.research"), rows, new HBox(8, own, add));
        model.shown().subscribe(this::show);
    }

    private void add() {
        model.addTopic(own.getText());
        own.clear();
    }

    /** Rows stay as long as the topics do, so that nobody who types loses their place. */
    private void show(PrepareModel.Shown now) {
        if (now == null) {
            return;
        }
        var topics = now.preparation().research();
        if (!now.meetingId().equals(meetingId) || !sameTopics(topics)) {
            meetingId = now.meetingId();
            shown.forEach(ResearchRow::leave);
            shown.clear();
            topics.forEach(each -> shown.add(new ResearchRow(model, each, shown.size())));
            rows.getChildren().setAll(shown);
        }
        for (int at = 0; at < topics.size(); at++) {
            shown.get(at).show(topics.get(at));
        }
    }

    private boolean sameTopics(List<Topic> topics) {
        var before = shown.stream().map(ResearchRow::topic).toList();
        return topics.stream().map(each -> each.research().topic()).toList().equals(before);
    }
}
