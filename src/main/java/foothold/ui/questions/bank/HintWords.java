package foothold.ui.questions.bank;

import static foothold.ui.Messages.text;

import foothold.domain.question.QuestionHint;

/** What there is to say about a question's words. */
public final class HintWords {
    private HintWords() {}

    /** A sentence, or nothing. */
    public static String of(String question) {
        return QuestionHint.of(question)
                .map(hint -> text("questions.hint." + hint.kind(), hint.words()))
                .orElse("");
    }
}
