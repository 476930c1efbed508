package foothold.domain.etiquette;

import foothold.domain.etiquette.Finding.Part;
import foothold.domain.etiquette.Finding.Place;
import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.etiquette.text.Letter;
import foothold.domain.etiquette.text.Words;

import java.util.List;
import java.util.OptionalDouble;

/** How long a request or nudge and its subject are, and whether it reads easily. */
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

    static List<Finding> nudge(Letter letter) {
        int words = letter.words();
        return words < NUDGE_LEAST || words > GOOD
                ? hint(Rule.LENGTH, words(words) + "; a nudge does best with 10 to 75")
                : List.of();
    }

    /** A LinkedIn note has its channel's limit only. */
    static List<Finding> request(Draft draft, Letter letter) {
        int words = letter.words();
        if (draft.linkedInNote()) {
            return List.of();
        }
        if (words > MOST) {
            return warning(Rule.LENGTH, words(words) + "; past 125 few people read on");
        }
        if (words < LEAST) {
            return warning(Rule.LENGTH, words(words) + "; under 25 it reads like a mass mail");
        }
        if (words > GOOD) {
            return hint(Rule.LENGTH, words(words) + "; 75 are enough for a busy reader");
        }
        int characters = Blockers.characters(draft.body());
        return draft.linkedInMessage() && characters > LINKEDIN_GOOD
                ? hint(Rule.LENGTH, characters + " characters; on LinkedIn up to 400 read best")
                : List.of();
    }

    private static String words(int words) {
        return words == 1 ? "1 word" : words + " words";
    }

    static List<Finding> subject(Draft draft) {
        var subject = draft.subject().strip();
        if (!draft.email() && !(draft.linkedInMessage() && !subject.isEmpty())) {
            return List.of();
        }
        var place = new Place(Part.SUBJECT, 0, draft.subject().length());
        var bare =
                subject.replaceFirst("(?iu)^(?:(?:re|fwd?|aw|wg|antw)\\s{0,2}:\\s{0,9}){1,9}", "");
        if (bare.isBlank()) {
            return List.of(
                    subjectFinding(draft, place, "A mail without a subject looks like spam"));
        }
        if (shouts(bare)) {
            return List.of(subjectFinding(draft, place, "All capitals look like shouting"));
        }
        int words = Words.count(bare);
        return words < SUBJECT_LEAST || words > SUBJECT_MOST
                ? List.of(
                        Finding.hint(
                                Rule.SUBJECT,
                                place,
                                words(words) + " in the subject; 2 to 6 are read at a glance"))
                : List.of();
    }

    /** Only a mail needs a subject; elsewhere it is a hint. */
    private static Finding subjectFinding(Draft draft, Place place, String why) {
        return draft.email()
                ? Finding.warning(Rule.SUBJECT, place, why)
                : Finding.hint(Rule.SUBJECT, place, why);
    }

    /** All capitals, though one short word may be an abbreviation. */
    private static boolean shouts(String subject) {
        boolean small = subject.codePoints().anyMatch(Character::isLowerCase);
        long capitals = subject.codePoints().filter(Character::isUpperCase).count();
        return !small && capitals > (Words.count(subject) > 1 ? 1 : 3);
    }

    static List<Finding> readingGrade(Letter letter) {
        double grade = grade(letter).orElse(0);
        return grade > GRADE
                ? hint(
                        Rule.READING_GRADE,
                        "Reads like school year "
                                + Math.max(10, Math.round(grade))
                                + "; up to 9 is kinder: shorter sentences, shorter words")
                : List.of();
    }

    /** Flesch–Kincaid: 0.39 words per sentence + 11.8 syllables per word − 15.59. */
    static OptionalDouble grade(Letter letter) {
        int sentences = letter.text().stream().mapToInt(line -> Words.sentences(line.text())).sum();
        int words = letter.words();
        if (words < GRADE_WORDS || sentences < GRADE_SENTENCES) {
            return OptionalDouble.empty();
        }
        int syllables =
                letter.text().stream()
                        .flatMap(line -> Words.of(line.text()).stream())
                        .mapToInt(Words::syllables)
                        .sum();
        return OptionalDouble.of(0.39 * words / sentences + 11.8 * syllables / words - 15.59);
    }

    private static List<Finding> hint(Rule rule, String why) {
        return List.of(Finding.hint(rule, Place.WHOLE, why));
    }

    private static List<Finding> warning(Rule rule, String why) {
        return List.of(Finding.warning(rule, Place.WHOLE, why));
    }
}
