package foothold.ui.questions.bank;

import static foothold.ui.Messages.text;

import foothold.domain.question.Question.Category;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Narrows the bank: by words, category, path or role, and to favourites. */
final class FilterRow extends FlowPane {
    private static final double SEARCH = 184;

    private final QuestionsModel model;
    private final TextField search = new TextField();
    private final ComboBox<Category> category = new ComboBox<>();
    private final ComboBox<String> suit = new ComboBox<>();
    private final ToggleButton starred =
            new ToggleButton(text("questions.filter.starred"), new FontIcon(Feather.STAR));
    private final ToggleButton worth = new ToggleButton(text("questions.filter.worth"));
    private boolean filling;

    FilterRow(QuestionsModel model) {
        super(8, 8);
        this.model = model;
        search.setId("questions-search");
        search.setPromptText(text("questions.filter.search"));
        search.setAccessibleText(text("questions.filter.search"));
        search.setPrefWidth(SEARCH);
        search.textProperty().addListener((_, _, now) -> change(each -> each.withWords(now)));
        category.setId("questions-category");
        category.setAccessibleText(text("questions.filter.category"));
        category.setConverter(
                named(
                        each ->
                                each == null
                                        ? text("questions.filter.category")
                                        : QuestionsModel.name(each)));
        var categories = new ArrayList<Category>();
        categories.add(null);
        categories.addAll(List.of(Category.values()));
        category.getItems().setAll(categories);
        category.valueProperty().addListener((_, _, now) -> change(each -> each.with(now)));
        suit.setId("questions-suit");
        suit.setAccessibleText(text("questions.filter.suit"));
        suit.setConverter(named(each -> each == null ? text("questions.filter.suit") : each));
        suit.valueProperty().addListener((_, _, now) -> change(each -> each.withSuit(now)));
        starred.setId("questions-starred");
        starred.getStyleClass().add("chip");
        starred.selectedProperty()
                .addListener((_, _, now) -> change(each -> each.withStarred(now)));
        worth.setId("questions-worth");
        worth.getStyleClass().add("chip");
        worth.setTooltip(new Tooltip(text("questions.filter.worth.why")));
        worth.selectedProperty().addListener((_, _, now) -> change(each -> each.withByWorth(now)));
        getChildren().addAll(search, category, suit, starred, worth);
        model.filter().subscribe(this::show);
        model.shown().subscribe(this::offer);
    }

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T each) {
                return name.apply(each);
            }

            @Override
            public T fromString(String words) {
                return null;
            }
        };
    }

    private void change(Function<BankFilter, BankFilter> change) {
        if (!filling) {
            model.filter().set(change.apply(model.filter().get()));
        }
    }

    private void show(BankFilter now) {
        filling = true;
        if (!search.getText().equals(now.words())) {
            search.setText(now.words());
        }
        category.setValue(now.category());
        suit.setValue(now.suit());
        starred.setSelected(now.starred());
        worth.setSelected(now.byWorth());
        filling = false;
    }

    private void offer(QuestionsModel.Shown now) {
        var suits = new ArrayList<String>();
        suits.add(null);
        suits.addAll(now.suits());
        if (!suit.getItems().equals(suits)) {
            filling = true;
            suit.getItems().setAll(suits);
            suit.setValue(model.filter().get().suit());
            filling = false;
        }
    }

    void takeFocus() {
        search.requestFocus();
    }
}
