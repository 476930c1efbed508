package foothold.ui.insights.answers;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.service.insights.AnswerFilter;
import foothold.service.insights.AnswerSheet.Voice;
import foothold.service.people.list.Facets.Choice;
import foothold.ui.EmptyState;
import foothold.ui.control.ChipMenu;
import foothold.ui.insights.model.AnswersModel;
import foothold.ui.insights.model.AnswersModel.Shown;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whose answers to compare, the sheet, and below it the answer looked at in full. */
public final class AnswersPane extends VBox {
    private final AnswersModel model;
    private final SheetPane sheet;
    private final AnswerDetail detail;
    private final FlowPane chips = new FlowPane();
    private final List<ChipMenu> menus;
    private final Button clear = new Button(text("insights.filter.clear"));
    private final Label count = new Label();
    private final EmptyState nothing;
    private final EmptyState noMatch;

    public AnswersPane(AnswersModel model) {
        this.model = model;
        this.sheet = new SheetPane(model);
        this.detail = new AnswerDetail(model);
        this.menus = List.of(paths(), sizes(), levels());
        getStyleClass().add("answers-pane");
        setId("answers");
        clear.setId("answers-clear");
        clear.getStyleClass().add("quiet");
        clear.setOnAction(_ -> model.filter().set(AnswerFilter.ALL));
        count.setId("answers-count");
        count.getStyleClass().add("meta");
        chips.getStyleClass().add("insights-chips");
        chips.getChildren().addAll(menus);
        chips.getChildren().addAll(clear, count);
        var prepare = new Button(text("answers.empty.button"));
        prepare.setOnAction(_ -> model.meetings());
        nothing = new EmptyState(text("answers.empty.title"), text("answers.empty.text"), prepare);
        var all = new Button(text("answers.none.all"));
        all.setOnAction(_ -> model.filter().set(AnswerFilter.ALL));
        noMatch = new EmptyState(text("answers.none.title"), text("answers.none.text"), all);
        var middle = new StackPane(sheet, nothing, noMatch);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(chips, middle, detail);
        model.shown().subscribe(this::show);
        model.filter().subscribe(_ -> menus.forEach(ChipMenu::update));
    }

    private ChipMenu paths() {
        return menu(
                "answers.path",
                () ->
                        model.shown().get().paths().stream()
                                .map(each -> choice(each.id(), each.name(), Voice::pathId))
                                .toList(),
                filter -> filter.pathId(),
                AnswerFilter::withPath);
    }

    private ChipMenu sizes() {
        return menu(
                "answers.size",
                () -> named(Organization.Size.values(), "answers.size.", Voice::size),
                filter -> Objects.toString(filter.size(), null),
                (filter, id) -> filter.with(id == null ? null : Organization.Size.valueOf(id)));
    }

    private ChipMenu levels() {
        return menu(
                "answers.level",
                () -> named(Profile.Level.values(), "answers.level.", Voice::level),
                filter -> Objects.toString(filter.level(), null),
                (filter, id) -> filter.with(id == null ? null : Profile.Level.valueOf(id)));
    }

    private List<Choice> named(Enum<?>[] values, String key, Function<Voice, Object> of) {
        return Arrays.stream(values)
                .map(
                        each ->
                                choice(
                                        each.name(),
                                        text(key + each),
                                        voice -> Objects.toString(of.apply(voice), null)))
                .toList();
    }

    private Choice choice(String id, String name, Function<Voice, String> of) {
        var voices = model.shown().get().all().voices();
        int fitting = (int) voices.stream().filter(each -> id.equals(of.apply(each))).count();
        return new Choice(id, name, fitting);
    }

    private ChipMenu menu(
            String key,
            Supplier<List<Choice>> choices,
            Function<AnswerFilter, String> chosen,
            BiFunction<AnswerFilter, String, AnswerFilter> choose) {
        return new ChipMenu(
                text(key),
                false,
                choices,
                () -> {
                    var id = chosen.apply(model.filter().get());
                    return id == null ? Set.of() : Set.of(id);
                },
                ids -> {
                    var id = ids.isEmpty() ? null : ids.iterator().next();
                    model.filter().set(choose.apply(model.filter().get(), id));
                });
    }

    private void show(Shown now) {
        boolean nobody = now.all().voices().isEmpty();
        boolean none = now.sheet().voices().isEmpty();
        visible(nothing, now.read() && nobody);
        visible(noMatch, now.read() && !nobody && none);
        visible(sheet, !none);
        visible(detail, !none);
        visible(chips, !nobody);
        visible(clear, model.narrowed());
        count.setText(
                text("answers.count", now.sheet().lines().size(), now.sheet().voices().size()));
        menus.forEach(ChipMenu::update);
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Puts the focus on the sheet. */
    public void takeFocus() {
        sheet.requestFocus();
    }
}
