package foothold.ui.talk.debrief;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Promise;
import foothold.service.talk.Debrief;
import foothold.ui.control.TabLeaves;
import foothold.ui.talk.act.DebriefModel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The long notes, my own view now, and what was made of the meeting. */
final class NotesPane extends VBox {
    private static final int MOST = 5;
    private static final double LEAST_WRITING = 150;

    private final DebriefModel model;
    private final TextArea notes = new TextArea();
    private final Map<Sign, ToggleButton> signs = new EnumMap<>(Sign.class);
    private final List<ToggleButton> ratings = new ArrayList<>();
    private final VBox made = new VBox();
    private final PathPane path;

    /** {@code line} tells the words of the captured line chosen; empty for none. */
    NotesPane(DebriefModel model, Supplier<String> line) {
        this.model = model;
        this.path = new PathPane(model, line);
        getStyleClass().add("debrief-notes");
        notes.setId("debrief-notes");
        notes.setWrapText(true);
        notes.setPromptText(text("debrief.notes.prompt"));
        notes.textProperty().bindBidirectional(model.notes().text());
        TabLeaves.install(notes);
        var writing = labelled("debrief.notes", notes);
        VBox.setVgrow(notes, Priority.ALWAYS);
        VBox.setVgrow(writing, Priority.ALWAYS);
        made.getStyleClass().add("debrief-made");
        writing.setMinHeight(LEAST_WRITING);
        var views = new VBox(path, view(), rating(), made);
        views.getStyleClass().add("debrief-views");
        var scroll = new ScrollPane(views);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(writing, scroll);
    }

    private Node view() {
        var chips = new HBox();
        chips.getStyleClass().add("debrief-chips");
        for (var sign : List.of(Sign.PRO, Sign.NEUTRAL, Sign.CON)) {
            var chip = chip("debrief-view-" + sign, text("debrief.view." + sign));
            chip.setOnAction(_ -> model.choose(sign));
            signs.put(sign, chip);
            chips.getChildren().add(chip);
        }
        var why = new TextField();
        why.setId("debrief-why");
        why.setPromptText(text("debrief.why"));
        why.setAccessibleText(text("debrief.why"));
        why.textProperty().bindBidirectional(model.why().text());
        var view = labelled("debrief.view", chips);
        view.getChildren().add(why);
        return view;
    }

    private Node rating() {
        var chips = new HBox();
        chips.getStyleClass().add("debrief-chips");
        for (int i = 1; i <= MOST; i++) {
            int value = i;
            var chip = chip("debrief-rating-" + i, Integer.toString(i));
            chip.setAccessibleText(text("debrief.rating.of", i));
            chip.setOnAction(_ -> model.rate(value));
            ratings.add(chip);
            chips.getChildren().add(chip);
        }
        var least = new Label(text("debrief.rating.least"));
        var most = new Label(text("debrief.rating.most"));
        least.getStyleClass().add("meta");
        most.getStyleClass().add("meta");
        chips.getChildren().addFirst(least);
        chips.getChildren().add(most);
        return labelled("debrief.rating", chips);
    }

    private static ToggleButton chip(String id, String label) {
        var chip = new ToggleButton(label);
        chip.setId(id);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private static VBox labelled(String key, Node control) {
        var title = new Label(text(key));
        title.getStyleClass().add("field-label");
        title.setLabelFor(control);
        var field = new VBox(title, control);
        field.getStyleClass().add("field");
        return field;
    }

    /** Shows what is stored. */
    void update() {
        var read = model.debrief().get();
        var view = read.made().view();
        signs.forEach(
                (sign, chip) -> chip.setSelected(view != null && view.lesson().sign() == sign));
        var rating = read.talk().meeting().notebook().rating();
        for (int i = 0; i < ratings.size(); i++) {
            ratings.get(i).setSelected(rating != null && rating == i + 1);
        }
        path.update();
        made.getChildren().setAll(made(read));
        made.setManaged(!made.getChildren().isEmpty());
    }

    private List<Label> made(Debrief read) {
        var dates = model.services().dates();
        var names =
                read.made().referrals().stream()
                        .map(
                                each ->
                                        text(
                                                each.naming().introduction()
                                                        ? "debrief.made.introduced"
                                                        : "debrief.made.named",
                                                each.named().name()));
        var promises =
                read.made().promises().stream()
                        .map(
                                each ->
                                        text(
                                                each.said().owner() == Promise.Owner.ME
                                                        ? "debrief.made.mine"
                                                        : "debrief.made.theirs",
                                                each.said().text(),
                                                each.due() == null
                                                        ? text("debrief.made.noDay")
                                                        : dates.day(each.due())));
        var actions =
                read.made().actions().stream()
                        .map(
                                each ->
                                        text(
                                                "debrief.made.action",
                                                each.text(),
                                                each.due() == null
                                                        ? text("debrief.made.noDay")
                                                        : dates.day(each.due())));
        return Stream.of(names, promises, actions)
                .flatMap(each -> each)
                .map(NotesPane::line)
                .toList();
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        return line;
    }

    void takeFocus() {
        notes.requestFocus();
        notes.end();
    }
}
