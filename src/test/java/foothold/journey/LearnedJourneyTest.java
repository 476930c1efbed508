package foothold.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.meeting.Insight.Sign;
import foothold.service.insights.AnswerFilter;
import foothold.service.insights.AnswerSheet;
import foothold.service.insights.Answers;
import foothold.service.insights.InsightFilter;
import foothold.service.insights.InsightReader;
import foothold.service.insights.InsightRow;
import foothold.service.questions.QuestionWorth;
import foothold.testdata.DataFile;
import foothold.testdata.TwelveTalks;
import foothold.testdata.TwelveTalks.Fact;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What twelve debriefs were typed as is what the views show; and undo takes it back. */
class LearnedJourneyTest {
    @TempDir private Path folder;
    private DataFile file;
    private TwelveTalks talks;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        talks = new TwelveTalks(file);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private List<InsightRow> shown(InsightFilter filter) {
        return InsightReader.read(file.store()).find(filter);
    }

    private AnswerSheet answers() {
        return new Answers(file.workspace()).read();
    }

    private static Fact fact(InsightRow row) {
        var lesson = row.insight().lesson();
        return new Fact(
                row.speaker().name(), row.path().id(), lesson.tag(), lesson.sign(), lesson.text());
    }

    @Test
    void theListShowsWhatWasTyped() {
        talks.all();

        var rows = shown(InsightFilter.ALL);
        assertEquals(36, rows.size());
        assertEquals(
                new HashSet<>(talks.typed()),
                new HashSet<>(rows.stream().map(each -> fact(each)).toList()));
        for (int number = 0; number < TwelveTalks.TALKS; number++) {
            var person = TwelveTalks.person(number);
            assertEquals(3, shown(InsightFilter.ALL.withContact(person)).size());
        }
        assertEquals(12, shown(InsightFilter.ALL.withPath("transit")).size());
        assertEquals(6, shown(InsightFilter.ALL.withSigns(Set.of(Sign.CON))).size());
        assertEquals(12, shown(InsightFilter.ALL.withQuestion("pay")).size());
        assertEquals(1, shown(InsightFilter.ALL.withText("says 20 THOUSAND")).size());
    }

    @Test
    void theAnswersStandSideBySide() {
        talks.all();

        var sheet = answers();
        assertEquals(12, sheet.voices().size());
        assertEquals(
                List.of("day", "pay"), sheet.lines().stream().map(each -> each.key()).toList());
        for (int number = 0; number < TwelveTalks.TALKS; number++) {
            var voice = sheet.voices().get(number);
            assertEquals(TwelveTalks.person(number), voice.id());
            var said = sheet.lines().getFirst().of(voice).getFirst().answer().text();
            assertEquals("Tuesday as " + TwelveTalks.person(number) + " tells it", said);
        }
        assertEquals(4, sheet.narrowed(AnswerFilter.ALL.withPath("transit")).voices().size());
        var worth = QuestionWorth.read(file.store()).of("pay");
        assertEquals(12, worth.asked());
        assertEquals(12, worth.insights());
        assertFalse(worth.fruitful().tooFew());
    }

    @Test
    void undoOfADebriefTakesItsInsightsOutOfEveryView() {
        talks.talk(0);
        var rows = shown(InsightFilter.ALL);
        var worth = QuestionWorth.read(file.store()).of("pay");
        var told = file.workspace().undoable().orElseThrow();

        talks.talk(1);
        assertEquals(6, shown(InsightFilter.ALL).size());
        int steps = 0;
        while (shown(InsightFilter.ALL).size() > rows.size()) {
            assertTrue(file.workspace().undo().isPresent());
            steps++;
        }

        assertEquals(rows, shown(InsightFilter.ALL));
        assertEquals(worth.insights(), QuestionWorth.read(file.store()).of("pay").insights());
        assertTrue(steps > 3, told + " and " + steps + " steps, each with a name of its own");
        for (int step = 0; step < steps; step++) {
            file.workspace().redo();
        }
        assertEquals(6, shown(InsightFilter.ALL).size());
    }
}
