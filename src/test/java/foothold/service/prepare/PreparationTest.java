package foothold.service.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Research.About;
import foothold.domain.contact.Standing;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer;
import foothold.domain.question.Question;
import foothold.domain.question.Question.Category;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.util.List;
import java.util.Set;

/** Getting ready for a meeting: questions, research, introduction. */
class PreparationTest {
    @TempDir private java.nio.file.Path folder;
    private OpenFile file;
    private Meeting meeting;
    private MeetingList list;
    private ResearchSheet research;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.organization("Acme");
        file.contact("Ann Lee", "Acme");
        meeting = file.meeting("Ann Lee", "2026-11-24T10:00", "2026-12-01T14:00");
        list = new MeetingList(file.workspace(), file.random());
        research = new ResearchSheet(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void questionsAreAddedOnceMovedAndTakenOff() {
        assertEquals(2, list.add(meeting.id(), List.of(question("a"), question("b"))));
        assertEquals(1, list.add(meeting.id(), List.of(question("b"), question("c"))));
        list.add(meeting.id(), "My own?");
        assertEquals("a b c My own?", asked());
        list.move(meeting.id(), 3, 0);
        assertEquals("My own? a b c", asked());
        list.remove(now().questions().get(1));
        assertEquals("My own? b c", asked());
        list.add(meeting.id(), List.of(question("d")));
        assertEquals("My own? b c d", asked());
        list.reword(now().questions().getFirst(), "Mine?");
        assertEquals("Mine? b c d", asked());
        for (int steps = 0; steps < 7; steps++) {
            file.workspace().undo();
        }
        assertEquals("", asked());
        file.workspace().redo();
        assertEquals("a b", asked());
    }

    @Test
    void fiveQuestionsAndSomethingFoundMakeItReady() {
        assertFalse(now().enoughQuestions());
        assertFalse(now().researched());
        list.add(meeting.id(), List.of("a", "b", "c", "d").stream().map(this::question).toList());
        assertFalse(now().enoughQuestions());
        list.add(meeting.id(), "e?");
        assertTrue(now().enoughQuestions());
        research.tick(now().research().getFirst().research(), true);
        assertTrue(now().researched());
    }

    @Test
    void theUsualTopicsStandThereBeforeAnyIsKept() {
        assertEquals(
                "Role, Background, Mutual connections, Alumni link,"
                        + " One honest reason for writing to this person, Mission, News",
                topics());
        assertEquals(0, file.workspace().store().count(Shapes.RESEARCH));
    }

    @Test
    void aTopicIsTypedTickedAndTakenOut() {
        var role = now().research().getFirst().research();
        research.write(role, "Lead", "1");
        research.write(role, "Leads it", "1");
        research.tick(role, true);
        research.write(now().research().getFirst().research(), "Leads all", "2");
        var kept = now().research().getFirst();
        assertEquals("Leads all", kept.research().text());
        assertEquals(file.now(), kept.research().doneAt());
        assertEquals(1, file.workspace().store().count(Shapes.RESEARCH));
        file.workspace().undo();
        file.workspace().undo();
        assertEquals("Leads it", now().research().getFirst().research().text());
        assertNull(now().research().getFirst().research().doneAt());
        file.workspace().undo();
        assertEquals(0, file.workspace().store().count(Shapes.RESEARCH));
    }

    @Test
    void ownTopicsStandBehindTheUsualOnesOfThatPerson() {
        var about = new About("Ann Lee", null);
        research.add(about, "Her talk in May");
        research.add(about, "her talk  in may");
        assertTrue(topics().contains("this person, Her talk in May, Mission"), topics());
        research.remove(now().research().get(5).research());
        assertFalse(topics().contains("Her talk"), topics());
    }

    @Test
    void theEmployersResearchAloneDoesNotCountAsTheirs() {
        research.write(now().research().get(5).research(), "Cleaner rivers", "1");
        assertFalse(now().researched());
    }

    @Test
    void theIntroductionIsTheSameForAllAndOneStepToUndo() {
        var introduction = new Introduction(file.workspace());
        introduction.write("I am", "1");
        introduction.write("I am Sam and", "1");
        assertEquals("I am Sam and", now().introduction());
        assertEquals(4, Preparation.words("  I am\n Sam  and "));
        assertEquals(0, Preparation.words(" "));
        file.workspace().undo();
        assertEquals("", now().introduction());
    }

    @Test
    void theOccasionKnowsPathsInsightsAndWhatWasAsked() {
        file.write(new Path("p", "UX research in health care", null));
        file.write(new Path("other", "Teaching", null));
        file.write(new Campaign("c", "Autumn", List.of("p"), null, null));
        var ann = file.workspace().store().find(Shapes.CONTACT, "Ann Lee").orElseThrow();
        var standing = ann.standing().with(new Standing.Aim(true, "c", null));
        file.workspace()
                .apply(
                        foothold.service.Edit.of(
                                "aim", foothold.service.Change.update(ann, ann.with(standing))));
        file.write(insight("i1", Jotting.Tag.PAY, "p"));
        file.write(insight("i2", Jotting.Tag.TREND, "other"));
        file.write(insight("i3", Jotting.Tag.NAME, "p"));
        var before = file.meeting("Ann Lee", "2026-11-01T10:00", "2026-11-02T10:00");
        file.write(listed("l1", before, "asked", Answer.State.ASKED));
        file.write(listed("l2", before, "skipped", Answer.State.SKIPPED));
        file.write(listed("l3", meeting, "planned", Answer.State.OPEN));
        var occasion = now().occasion();
        assertEquals(List.of("UX research in health care", "Analyst"), occasion.who());
        assertEquals(Set.of(Category.PAY_AND_BENEFITS), occasion.known());
        assertEquals(Set.of("asked", "planned"), occasion.askedIds());
    }

    private Preparation now() {
        return Preparation.read(file.workspace().store(), meeting.id()).orElseThrow();
    }

    private String asked() {
        return String.join(" ", now().questions().stream().map(each -> each.ask().text()).toList());
    }

    private String topics() {
        return String.join(
                ", ", now().research().stream().map(each -> each.research().topic()).toList());
    }

    private Question question(String id) {
        return new Question(id, id, Category.TRENDS, List.of(), false);
    }

    private static ListedQuestion listed(
            String id, Meeting meeting, String question, Answer.State state) {
        return new ListedQuestion(
                id,
                meeting.id(),
                0,
                new ListedQuestion.Ask(question, question + "?"),
                new Answer(state, null, false));
    }

    private Insight insight(String id, Jotting.Tag tag, String path) {
        return new Insight(
                id,
                new Insight.Lesson("Learned", tag, Insight.Sign.NEUTRAL),
                path,
                new Insight.Source(null, null, file.now()),
                null);
    }
}
