package foothold.service.insights;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer;
import foothold.domain.question.value.Worth;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Everybody's answers side by side: a line for each question, a voice for each person.
 *
 * @param voices in the order in which I first met them
 * @param lines those that most people answered first
 */
public record AnswerSheet(List<Voice> voices, List<Line> lines) {
    /** Of nobody. */
    public static final AnswerSheet EMPTY = new AnswerSheet(List.of(), List.of());

    public AnswerSheet {
        voices = List.copyOf(voices);
        lines = List.copyOf(lines);
    }

    /**
     * Somebody who was asked.
     *
     * @param organization where they work, or null
     * @param pathId the path they were asked about, or null
     * @param firstMet when the first meeting with them began
     */
    public record Voice(
            Contact contact, Organization organization, String pathId, Instant firstMet) {
        public String id() {
            return contact.id();
        }

        /** How large the organization is; null when unknown. */
        public Organization.Size size() {
            return organization == null ? null : organization.about().size();
        }

        /** How far up they work; null when unknown. */
        public Profile.Level level() {
            var footing = contact.profile().job().footing();
            return footing == null ? null : footing.level();
        }
    }

    /**
     * What somebody said to a question.
     *
     * @param at when the meeting began
     */
    public record Said(ListedQuestion listed, Instant at) {
        public Answer answer() {
            return listed.answer();
        }
    }

    /**
     * One question.
     *
     * @param key the same for the same question ({@code Sameness})
     * @param text its words, as it was asked last
     * @param worth what came of it, of everybody
     * @param said by contact id, oldest first; people not asked are left out
     */
    public record Line(String key, String text, Worth worth, Map<String, List<Said>> said) {
        /** What that person said to it, oldest first; empty when they were not asked. */
        public List<Said> of(Voice voice) {
            return said.getOrDefault(voice.id(), List.of());
        }
    }

    /** Only the voices the filter lets through, and what one of them was asked. */
    public AnswerSheet narrowed(AnswerFilter filter) {
        var some = voices.stream().filter(filter::lets).toList();
        var asked =
                lines.stream()
                        .filter(line -> answers(line, some) > 0)
                        .sorted(
                                Comparator.comparingLong((Line line) -> answers(line, some))
                                        .reversed()
                                        .thenComparing(Line::key))
                        .toList();
        return new AnswerSheet(some, asked);
    }

    private static long answers(Line line, List<Voice> voices) {
        return voices.stream().filter(each -> line.said().containsKey(each.id())).count();
    }
}
