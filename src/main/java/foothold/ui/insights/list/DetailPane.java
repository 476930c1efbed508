package foothold.ui.insights.list;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Path;
import foothold.service.insights.InsightRow;
import foothold.ui.insights.model.InsightsModel;
import foothold.ui.insights.model.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The selected insights: their words, what they are about, and what can be made of them. */
final class DetailPane extends VBox {
    private final InsightsModel model;
    private final Label title = new Label();
    private final Label source = new Label();
    private final Label question = new Label();
    private final WordsField words;
    private final Choices<Tag> tag;
    private final Choices<Path> path;
    private final Choices<Criterion> criterion;
    private final VBox criteria;
    private final Map<Sign, ToggleButton> signs = new EnumMap<>(Sign.class);
    private final FlowPane one;
    private final FlowPane many;

    /**
     * @param openMeeting brings a meeting to the front, by its id
     */
    DetailPane(InsightsModel model, Consumer<String> openMeeting) {
        this.model = model;
        this.words = new WordsField(model);
        setId("insight");
        getStyleClass().addAll("card", "insight-detail");
        prepareLabels();
        tag = new Choices<>("insight-tag", text("insights.tag"), Words::of, model::tag);
        path =
                new Choices<>(
                        "insight-path",
                        text("insights.path"),
                        each -> each == null ? text("insights.path.none") : each.name(),
                        each -> model.about(each == null ? null : each.id()));
        criterion =
                new Choices<>(
                        "insight-criterion",
                        text("insights.criterion"),
                        each -> each == null ? text("insights.criterion.tag") : each.name(),
                        each -> model.under(each == null ? null : each.id()));
        criteria = field("insights.criterion", criterion);
        one = new FlowPane(button("act", model::act), button("person", model::openPerson));
        one.getChildren()
                .addAll(
                        button("meeting", () -> meeting(openMeeting)),
                        button("remove", model::remove));
        many = new FlowPane(button("merge", model::merge), button("actAll", model::act));
        many.getChildren().add(button("removeAll", model::remove));
        one.getStyleClass().add("insight-buttons");
        many.getStyleClass().add("insight-buttons");
        getChildren().addAll(title, source, words, signs(), question);
        getChildren().addAll(field("insights.tag", tag), field("insights.path", path), criteria);
        getChildren().addAll(one, many);
        model.selected().subscribe(_ -> show());
    }

    private void prepareLabels() {
        title.getStyleClass().add("row-title");
        source.getStyleClass().add("reason");
        question.getStyleClass().add("hint");
        for (var label : List.of(title, source, question)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
    }

    private FlowPane signs() {
        var row = new FlowPane();
        row.getStyleClass().add("insight-buttons");
        for (var sign : List.of(Sign.PRO, Sign.NEUTRAL, Sign.CON)) {
            var chip = new ToggleButton(Words.of(sign));
            chip.setId("insight-sign-" + sign.name().toLowerCase(Locale.ROOT));
            chip.getStyleClass().add("chip");
            chip.setOnAction(
                    _ -> {
                        model.sign(sign);
                        chip.setSelected(true);
                    });
            signs.put(sign, chip);
            row.getChildren().add(chip);
        }
        return row;
    }

    private static Button button(String name, Runnable run) {
        var button = new Button(text("insights.do." + name));
        button.setId("insight-" + name);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static VBox field(String key, Node node) {
        var label = new Label(text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(node);
        var field = new VBox(label, node);
        field.getStyleClass().add("insight-field");
        return field;
    }

    private void meeting(Consumer<String> open) {
        model.selected().get().stream()
                .map(each -> each.insight().source().meetingId())
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(open);
    }

    /** Puts the focus into the words. */
    void edit() {
        words.takeFocus();
    }

    private void show() {
        var rows = model.selected().get();
        var now = model.shown().get();
        visible(this, !rows.isEmpty() && now.read());
        if (rows.isEmpty() || !now.read()) {
            return;
        }
        boolean single = rows.size() == 1;
        var row = rows.getFirst();
        visible(title, !single);
        title.setText(text("insights.selected", rows.size()));
        source.setText(single ? Words.source(row, now.dates()) : text("insights.selected.hint"));
        visible(question, single && row.question() != null);
        question.setText(row.question() == null ? "" : text("insights.to", row.question().text()));
        visible(words, single);
        words.show(single ? row.insight() : null);
        tag.fill(Arrays.asList(Tag.values()), common(rows, each -> each.insight().lesson().tag()));
        path.fillWithNone(now.around().paths(), common(rows, InsightRow::path));
        var all = now.around().criteria();
        visible(criteria, !all.isEmpty());
        criterion.fillWithNone(all, common(rows, each -> under(each, all)));
        var sign = common(rows, each -> each.insight().lesson().sign());
        signs.forEach(
                (each, chip) -> chip.setSelected(sign != null && sign.equals(Optional.of(each))));
        visible(one, single);
        visible(many, !single);
        visible(one.getChildren().get(1), row.speaker().id() != null);
        visible(one.getChildren().get(2), row.insight().source().meetingId() != null);
    }

    private static Criterion under(InsightRow row, List<Criterion> all) {
        var id = row.insight().lesson().criterionId();
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    /** What all of them have in common, which may be nothing; null when they differ. */
    private static <T> Optional<T> common(List<InsightRow> rows, Function<InsightRow, T> of) {
        var first = of.apply(rows.getFirst());
        boolean same = rows.stream().allMatch(each -> Objects.equals(of.apply(each), first));
        return same ? Optional.ofNullable(first) : null;
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
