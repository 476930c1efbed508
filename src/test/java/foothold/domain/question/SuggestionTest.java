package foothold.domain.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.meeting.Jotting;
import foothold.domain.question.Question.Category;
import foothold.domain.question.Suggestion.Why;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** What is suggested to whom. */
class SuggestionTest {
    private static final Occasion ANYBODY = occasion(Set.of(), Set.of());

    @Test
    void oneOfEachOfTiaraThenOthersAndOneToCloseWith() {
        assertEquals(
                "PATH_AND_STORY TRENDS INSIGHTS ADVICE RESOURCES ASSIGNMENTS DAY_TO_DAY CLOSING",
                categories(Suggestion.of(bank(), ANYBODY, 8)));
    }

    @Test
    void fiveAreTiara() {
        assertEquals(
                "TRENDS INSIGHTS ADVICE RESOURCES ASSIGNMENTS",
                categories(Suggestion.of(bank(), ANYBODY, 5)));
    }

    @Test
    void whatIsUnknownComesBeforeWhatIsKnown() {
        var known =
                occasion(
                        EnumSet.of(Category.PATH_AND_STORY, Category.DAY_TO_DAY, Category.CULTURE),
                        Set.of());
        var suggested = Suggestion.of(bank(), known, 8);
        assertEquals(
                "TRENDS INSIGHTS ADVICE RESOURCES ASSIGNMENTS PAY_AND_BENEFITS"
                        + " ENTRY_AND_EDUCATION CLOSING",
                categories(suggested));
        assertTrue(suggested.stream().allMatch(each -> each.why() == Why.UNKNOWN));
    }

    @Test
    void whatOnlyTheyCanTellComesBeforeFavouritesAndTheRest() {
        var plain = question("plain", Category.TRENDS);
        var starred = question("starred", Category.TRENDS).withStar(true);
        var theirs = question("theirs", Category.TRENDS).withSuits(List.of("research"));
        var bank = List.of(plain, starred, theirs);
        var suggested = Suggestion.of(bank, ANYBODY, 3);
        assertEquals(
                List.of(
                        new Suggestion(theirs, Why.ONLY_THEY),
                        new Suggestion(starred, Why.STARRED),
                        new Suggestion(plain, Why.BALANCE)),
                suggested);
    }

    @Test
    void whatSuitsOthersIsNotSuggested() {
        var managers = question("managers", Category.ADVICE).withSuits(List.of("manager"));
        assertEquals(List.of(), Suggestion.of(List.of(managers), ANYBODY, 8));
    }

    @Test
    void nobodyIsAskedTwice() {
        var once = question("What changed?", Category.TRENDS);
        var reworded = new Question("other", "WHAT  changed?", Category.TRENDS, List.of(), false);
        var asked = new Occasion(List.of(), Set.of(), Set.of(once.id()), List.of("What changed?"));
        assertEquals(List.of(), Suggestion.of(List.of(once, reworded), asked, 8));
    }

    @Test
    void whateverTheBankNothingTwiceAndNeverTooMany() {
        var random = new Random(7);
        for (int run = 0; run < 500; run++) {
            var bank = new ArrayList<Question>();
            for (int at = 0; at < random.nextInt(40); at++) {
                bank.add(
                        question("q" + at, Category.values()[random.nextInt(11)])
                                .withStar(random.nextBoolean())
                                .withSuits(List.of(random.nextBoolean() ? "research" : "")));
            }
            int count = random.nextInt(14);
            var known = EnumSet.noneOf(Category.class);
            known.add(Category.values()[random.nextInt(11)]);
            var suggested = Suggestion.of(bank, occasion(known, Set.of("q1")), count);
            long usable = bank.stream().filter(each -> isUsable(each, false)).count();
            boolean closing = bank.stream().anyMatch(each -> isUsable(each, true));
            long most = usable + (closing && count > Suggestion.FEWEST ? 1 : 0);
            assertEquals(Math.min(count, most), suggested.size(), bank::toString);
            var different = suggested.stream().map(Suggestion::question).distinct().count();
            assertEquals(suggested.size(), different);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "research, Senior UX Researcher, true",
        "UX research, UX research in health care, true",
        "UX research, Market research, false",
        "lead, Team Lead, true",
        "lead, Leader of the band, true",
        "it, Italian teacher, false",
        "manager, Management consultant, false",
        "health care, UX research in health-care, true",
    })
    void aSuitIsFoundInRoleOrPath(String suit, String who, boolean found) {
        var occasion = new Occasion(List.of(who), Set.of(), Set.of(), List.of());
        assertEquals(
                found, occasion.suits(question("q", Category.TRENDS).withSuits(List.of(suit))));
    }

    @ParameterizedTest
    @EnumSource(Jotting.Tag.class)
    void everyTagButNamesAndPromisesAnswersACategory(Jotting.Tag tag) {
        boolean none = tag == Jotting.Tag.NAME || tag == Jotting.Tag.PROMISE;
        assertEquals(none, Occasion.answeredBy(tag) == null);
        assertFalse(Occasion.answeredBy(tag) == Category.CLOSING);
    }

    private static boolean isUsable(Question question, boolean closing) {
        return !question.id().equals("q1") && closing == (question.category() == Category.CLOSING);
    }

    private static List<Question> bank() {
        var bank = new ArrayList<Question>();
        for (var category : Category.values()) {
            bank.add(question(category + " 1", category));
            bank.add(question(category + " 2", category));
        }
        return bank;
    }

    private static Question question(String text, Category category) {
        return new Question(text, text, category, List.of(), false);
    }

    private static Occasion occasion(Set<Category> known, Set<String> asked) {
        return new Occasion(List.of("UX researcher"), known, asked, List.of());
    }

    private static String categories(List<Suggestion> suggested) {
        return suggested.stream()
                .map(each -> each.question().category().name())
                .collect(Collectors.joining(" "));
    }
}
