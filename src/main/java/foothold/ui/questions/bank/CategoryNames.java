package foothold.ui.questions.bank;

import foothold.domain.question.Question.Category;

import javafx.util.StringConverter;

/** Categories as a list of choices says them. */
final class CategoryNames extends StringConverter<Category> {
    @Override
    public String toString(Category category) {
        return category == null ? "" : QuestionsModel.name(category);
    }

    @Override
    public Category fromString(String words) {
        return null;
    }
}
