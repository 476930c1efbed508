package foothold.ui.practice;

import static foothold.ui.Messages.text;

import foothold.ui.control.InnerPart;
import foothold.ui.control.PartsPane;
import foothold.ui.practice.act.Drilling;
import foothold.ui.practice.act.PracticeModel;
import foothold.ui.practice.part.FriendPart;
import foothold.ui.practice.part.IntroductionPart;
import foothold.ui.practice.part.MomentsPart;
import foothold.ui.practice.part.Part;
import foothold.ui.practice.part.PhonePart;
import foothold.ui.practice.part.QuestionsPart;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The title and the parts, and below them the part in front. */
final class PracticeView extends BorderPane {
    private final PracticeModel model;
    private final Map<String, Part> made = new LinkedHashMap<>();
    private final PartsPane parts;

    PracticeView(PracticeModel model) {
        this.model = model;
        setId("practice");
        getStyleClass().add("practice");
        parts =
                new PartsPane(
                        "practice",
                        text("practice.parts"),
                        List.of(
                                part("introduction", IntroductionPart::new),
                                part("questions", QuestionsPart::new),
                                part("moments", MomentsPart::new),
                                part("friend", FriendPart::new),
                                part("phone", PhonePart::new)));
        var title = new Label(text("practice.title"));
        title.getStyleClass().add("screen-title");
        var head = new VBox(title, parts.tabs());
        head.getStyleClass().add("practice-top");
        setTop(head);
        setCenter(parts);
        model.refreshWhile(() -> getScene() != null);
    }

    private InnerPart part(String id, Function<PracticeModel, Part> make) {
        return new InnerPart(
                id,
                text("practice.part." + id),
                () -> made.computeIfAbsent(id, _ -> make.apply(model)).node(),
                () -> made.get(id).shown());
    }

    /** What the keys do in the part in front. */
    Drilling drilling() {
        var front = made.get(parts.frontId().get());
        return front == null ? new Drilling() {} : front.drilling();
    }

    /** Brings that part to the front. */
    void open(String partId) {
        parts.open(partId);
    }

    void shown() {
        parts.shown();
        model.refresh();
    }

    /** Writes what is typed and not written yet, and stops the clocks. */
    void leave() {
        made.values().forEach(Part::leave);
    }
}
