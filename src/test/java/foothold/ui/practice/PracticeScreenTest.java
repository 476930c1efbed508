package foothold.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.practice.Rehearsal;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.Rung;
import foothold.service.prepare.Introduction;
import foothold.service.prepare.MeetingList;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Practice in use, by the keys the screen offers. */
class PracticeScreenTest {
    @TempDir private Path folder;
    private OpenFile file;
    private FakeShell shell;
    private PracticeScreen screen;
    private Parent view;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.contact("Ann Lee", null);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void on(String part, FxTest.Step step) {
        FxTest.run(
                () -> {
                    shell = new FakeShell();
                    screen =
                            new PracticeScreen(
                                    file.workspace(), file.agenda(), file.random(), shell);
                    view = (Parent) screen.node();
                    FxTest.scene(view, 960, 700);
                    screen.shown();
                    screen.open(part);
                    view.applyCss();
                    view.layout();
                    step.run();
                    assertEquals(List.of(), shell.failures());
                });
    }

    /** Does what that key does, as the window would. */
    private void key(KeyCode code) {
        screen.actions().stream()
                .filter(each -> each.keys().equals(new KeyCodeCombination(code)))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    private void pass(int seconds) {
        file.pass(Duration.ofSeconds(seconds));
        shell.tasks().elapse(Duration.ofSeconds(seconds));
    }

    private String label(String id) {
        return FxTest.find(view, id, Label.class).getText();
    }

    private List<Rehearsal> kept() {
        return file.workspace().store().all(Shapes.REHEARSAL).stream()
                .sorted(Comparator.comparing(Rehearsal::id))
                .toList();
    }

    @Test
    void anIntroductionIsTimedKeptAndJudged() {
        new Introduction(file.workspace()).write("one two three ".repeat(40), "1");
        on(
                "introduction",
                () -> {
                    assertEquals(
                            "120 words: about 48 seconds at 150 a minute.",
                            label("practice-count"));
                    key(KeyCode.C);
                    pass(55);
                    assertEquals("0:55 of 1:00", label("practice-time"));
                    assertEquals(List.of(), kept());
                    key(KeyCode.C);
                    var made = kept().getFirst();
                    assertEquals(Drill.INTRODUCTION, made.what().drill());
                    assertEquals(55, made.took().seconds());
                    assertEquals(120, made.took().words());
                    assertTrue(label("practice-verdict").startsWith("A good length. 131 words"));
                    key(KeyCode.DIGIT4);
                    assertEquals(4, kept().getFirst().own().rating());
                    key(KeyCode.DIGIT4);
                    assertNull(kept().getFirst().own().rating());
                    key(KeyCode.DIGIT3);
                    FxTest.find(view, "practice-note", TextField.class).setText("Slower");
                    screen.flush();
                    assertEquals("Slower", kept().getFirst().own().notes());
                    assertTrue(texts().contains("3 of 5 · Slower"), texts());
                    file.workspace().undo();
                    assertEquals("", FxTest.find(view, "practice-note", TextField.class).getText());
                });
    }

    @Test
    void theClockGoesOnWhileOneLooksElsewhereAndAnotherRunBeginsAnew() {
        on(
                "introduction",
                () -> {
                    key(KeyCode.C);
                    pass(5);
                    screen.open("questions");
                    pass(5);
                    screen.open("introduction");
                    assertEquals("0:10 of 1:00", label("practice-time"));
                    key(KeyCode.C);
                    assertNull(kept().getFirst().took().words());
                    key(KeyCode.C);
                    assertEquals("0:00 of 1:00", label("practice-time"));
                    assertFalse(view.lookup("#practice-judge").isVisible());
                    screen.flush();
                    assertEquals(1, kept().size());
                });
    }

    @Test
    void theQuestionsOfTheNextMeetingAreSaidOneByOne() {
        var next = file.meeting("Ann Lee", "2026-11-20T09:00", "2026-11-30T09:00");
        var lists = new MeetingList(file.workspace(), file.random());
        lists.add(next.id(), "Why?");
        lists.add(next.id(), "How?");
        on(
                "questions",
                () -> {
                    assertTrue(label("practice-source").contains("for Ann Lee"));
                    var first = label("practice-front");
                    key(KeyCode.H);
                    var second = label("practice-front");
                    assertTrue(List.of("Why?", "How?").containsAll(List.of(first, second)));
                    assertFalse(first.equals(second));
                    key(KeyCode.E);
                    assertEquals(first, label("practice-front"));
                    assertEquals("Card 2 of 2 · hard last time", label("practice-left"));
                    key(KeyCode.N);
                    assertTrue(label("practice-front").startsWith("All said."));
                    key(KeyCode.N);
                    key(KeyCode.H);
                    var said = kept();
                    assertEquals(2, said.size());
                    assertEquals(next.id(), said.getFirst().about().meetingId());
                    assertEquals(first, said.getFirst().what().text());
                    FxTest.find(view, "practice-again", ButtonBase.class).fire();
                    assertEquals(first, label("practice-front"));
                });
    }

    @Test
    void aMomentShowsWhatHelpsOnlyWhenAsked() {
        on(
                "moments",
                () -> {
                    var first = label("practice-front");
                    var help = view.lookup("#practice-help");
                    assertFalse(help.isVisible());
                    key(KeyCode.N);
                    assertTrue(help.isVisible());
                    assertEquals(first, label("practice-front"));
                    key(KeyCode.N);
                    assertFalse(help.isVisible());
                    assertFalse(first.equals(label("practice-front")));
                    key(KeyCode.H);
                    assertEquals(Drill.AWKWARD, kept().getFirst().what().drill());
                });
    }

    @Test
    void aCallWithAFriendLeadsUpTheLadder() {
        on(
                "friend",
                () -> {
                    assertTrue(label("practice-try").contains("hobby"));
                    FxTest.find(view, "practice-friend", TextField.class).setText("Tom");
                    FxTest.find(view, "practice-log", ButtonBase.class).fire();
                    var made = kept().getFirst();
                    assertEquals(Rung.HOBBY, made.what().rung());
                    assertEquals("Tom", made.what().text());
                    assertNull(made.took().seconds());
                    assertTrue(label("practice-try").contains("friendly"));
                    key(KeyCode.DIGIT2);
                    assertTrue(label("practice-try").contains("hobby"));
                    assertEquals(0, file.workspace().store().count(Shapes.MEETING));
                });
    }

    @Test
    void thePhoneCallGoesStepByStep() {
        file.sent("Ann Lee", Kind.REQUEST, "2026-11-10T09:00");
        on(
                "phone",
                () -> {
                    assertTrue(label("practice-found").contains("Ann Lee"), texts());
                    assertTrue(label("practice-words").startsWith("Hello Ann,"));
                    key(KeyCode.C);
                    key(KeyCode.N);
                    assertTrue(texts().contains("If not"), texts());
                    key(KeyCode.B);
                    pass(42);
                    key(KeyCode.C);
                    assertEquals("Ann Lee", kept().getFirst().about().contactId());
                    assertEquals(42, kept().getFirst().took().seconds());
                    FxTest.find(view, "practice-who", TextField.class).setText("somebody else");
                    assertTrue(label("practice-words").contains("{first name}"));
                });
    }

    private String texts() {
        view.applyCss();
        view.layout();
        return String.join("\n", FxTest.texts(view));
    }
}
