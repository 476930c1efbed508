package foothold.domain.question.value;

import foothold.domain.Text;
import foothold.domain.question.ListedQuestion.Ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which asked questions are the same one: those of one id in the bank, however they were worded,
 * and of those without an id the ones of the same words. Words that some list took from the bank
 * count as that question.
 */
public final class Sameness {
    private final Map<String, String> idByWords = new HashMap<>();

    /** Knows the words of everything that was ever asked. */
    public Sameness(Collection<Ask> asks) {
        for (var ask : asks) {
            if (ask.questionId() != null) {
                idByWords.putIfAbsent(Text.folded(ask.text()), ask.questionId());
            }
        }
    }

    /** The id in the bank, else what stands for the words; the same for the same question. */
    public String key(Ask ask) {
        if (ask.questionId() != null) {
            return ask.questionId();
        }
        var words = Text.folded(ask.text());
        return idByWords.getOrDefault(words, "“" + words + "”");
    }
}
