package foothold.domain.etiquette;

import foothold.domain.etiquette.Finding.Part;
import foothold.domain.etiquette.Finding.Place;
import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.etiquette.text.Letter;
import foothold.domain.etiquette.text.Words;
import foothold.domain.outreach.Message;

import java.util.List;
import java.util.OptionalDouble;

/** How long it is, and whether it reads easily. */
final class LengthRules {
    private static final int GOOD = 75;
    private static final int MOST = 125;
    private static final int LEAST = 25;
    private static final int NUDGE_LEAST = 10;
    private static final int LINKEDIN_GOOD = 400;
    private static final double GRADE = 9.0;
    private static final int GRADE_WORDS = 30;
    private static final int GRADE_SENTENCES = 3;
    private static final int SUBJECT_LEAST = 2;
    private static final int SUBJECT_MOST = 6;

    private LengthRules() {}

    static List<Finding> length(Draft draft, Letter letter) {
        int words = Words.count(letter.text());
        if (draft.kind() == Message.Kind.NUDGE) {
            return words < NUDGE_LEAST || words > GOOD
                    ? one(
                            Finding.hint(
                                    Rule.LENGTH,
                                    Place.WHOLE,
                                    words + " words; a nudge does best with 10 to 75"))
                    : List.of();
        }
        if (draft.linkedInNote()) {
            return List.of();
        }
        if (words > MOST) {
            return one(
                    Finding.warning(
                            Rule.LENGTH,
                            Place.WHOLE,
                            words + " words; past 125 few people read on"));
        }
        if (words < LEAST) {
            return one(
                    Finding.warning(
                            Rule.LENGTH,
                            Place.WHOLE,
                            words + " words; under 25 it sounds like a mass mail"));
        }
        if (words > GOOD) {
            return one(
                    Finding.hint(
                            Rule.LENGTH,
                            Place.WHOLE,
                            words + " words; 75 are enough for a busy reader"));
        }
        int characters = Blockers.characters(draft.body());
        return draft.linkedInMessage() && characters > LINKEDIN_GOOD
                ? one(
                        Finding.hint(
                                Rule.LENGTH,
                                Place.WHOLE,
                                characters + " characters; on LinkedIn 400 read best"))
                : List.of();
    }

    static List<Finding> subject(Draft draft) {
        var subject = draft.subject().strip();
        if (!draft.email() && !(draft.linkedInMessage() && !subject.isEmpty())) {
            return List.of();
        }
        var place = new Place(Part.SUBJECT, 0, draft.subject().length());
        if (subject.isEmpty()) {
            return one(
                    Finding.warning(
                            Rule.SUBJECT, place, "A mail without a subject looks like spam"));
        }
        var bare = subject.replaceFirst("(?iu)^(?:(?:re|fwd?|aw|wg|antw)\\s*:\\s*)+", "");
        boolean letters = bare.codePoints().filter(Character::isLetter).count() > 1;
        boolean small = bare.codePoints().anyMatch(Character::isLowerCase);
        if (letters && !small && bare.codePoints().anyMatch(Character::isUpperCase)) {
            return one(Finding.warning(Rule.SUBJECT, place, "All capitals look like shouting"));
        }
        int words = Words.count(bare);
        return words < SUBJECT_LEAST || words > SUBJECT_MOST
                ? one(
                        Finding.hint(
                                Rule.SUBJECT,
                                place,
                                words + " words in the subject; 2 to 6 are read at a glance"))
                : List.of();
    }

    static List<Finding> readingGrade(Letter letter) {
        double grade = grade(letter).orElse(0);
        return grade > GRADE
                ? one(
                        Finding.hint(
                                Rule.READING_GRADE,
                                Place.WHOLE,
                                "Reads like school year "
                                        + Math.round(grade)
                                        + "; shorter sentences and words are kinder (9 at most)"))
                : List.of();
    }

    /** Flesch–Kincaid: 0.39 words per sentence + 11.8 syllables per word − 15.59. */
    static OptionalDouble grade(Letter letter) {
        var sentences = Words.sentences(letter.text()).size();
        var words = letter.text().stream().flatMap(line -> Words.of(line.text()).stream()).toList();
        if (words.size() < GRADE_WORDS || sentences < GRADE_SENTENCES) {
            return OptionalDouble.empty();
        }
        int syllables = words.stream().mapToInt(Words::syllables).sum();
        return OptionalDouble.of(
                0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59);
    }

    private static List<Finding> one(Finding finding) {
        return List.of(finding);
    }
}
