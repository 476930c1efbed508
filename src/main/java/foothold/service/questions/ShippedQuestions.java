package foothold.service.questions;

import foothold.domain.question.Question;
import foothold.domain.question.Question.Category;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The questions that come with the program, from {@code questions.json}. */
final class ShippedQuestions {
    private static final String FILE = "/foothold/questions.json";

    private ShippedQuestions() {}

    /** Reads them all, in the order of the file; slow the first time, so not on the FX thread. */
    static List<Question> read() {
        try (InputStream file = ShippedQuestions.class.getResourceAsStream(FILE)) {
            var all = JsonMapper.shared().readTree(file);
            return all.valueStream().map(ShippedQuestions::question).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own questions", failure);
        }
    }

    private static Question question(JsonNode node) {
        var suits =
                node.has("suits")
                        ? node.get("suits").valueStream().map(JsonNode::stringValue).toList()
                        : List.<String>of();
        return new Question(
                node.get("id").stringValue(),
                node.get("text").stringValue(),
                Category.valueOf(node.get("category").stringValue()),
                suits,
                false);
    }
}
