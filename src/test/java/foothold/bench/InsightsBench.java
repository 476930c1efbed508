package foothold.bench;

import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.plan.Path;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.insights.AnswerFilter;
import foothold.service.insights.Answers;
import foothold.service.insights.InsightFilter;
import foothold.service.insights.InsightIndex;
import foothold.service.insights.InsightReader;
import foothold.storage.SqliteStore;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;
import foothold.ui.insights.InsightsScreen;

import javafx.scene.Parent;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** 2,000 insights over 200 meetings with ten questions each: opened, narrowed, scrolled. */
@Tag("bench")
class InsightsBench {
    private static final int MEETINGS = 200;
    private static final int EACH = 10;
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T15:00:00Z"), ZONE);
    private static final String FRAME = "p99 at most 16 ms";
    private static final List<String> KEYSTROKES =
            IntStream.rangeClosed(0, 12).mapToObj("person 117 ward"::substring).toList();

    @Test
    void opensNarrowsAndScrolls(@TempDir java.nio.file.Path folder) {
        var file = folder.resolve("foothold.db");
        try (var store = SqliteStore.open(file, Settings.initial(ZONE, "US"))) {
            var workspace = new Workspace(store, CLOCK);
            fill(workspace);
            read(workspace);
            narrow(InsightReader.read(store), "2,000 insights");
            narrow(many(InsightReader.read(store)), "100,000 insights");
            var sheet = new Answers(workspace).read();
            Table.row(
                    "answers of 200 people narrowed",
                    Table.millis(20, 200, _ -> sheet.narrowed(AnswerFilter.ALL.withPath("p1"))),
                    FRAME);
            for (var part : List.of("list", "answers", "todo")) {
                FxTest.run(() -> open(workspace, part));
            }
            FxTest.run(() -> type(workspace));
        }
    }

    private static void read(Workspace workspace) {
        var store = workspace.store();
        Table.row(
                "insights read from the file (in the background)",
                Table.millis(5, 40, _ -> InsightReader.read(store)),
                "at most 100 ms");
        Table.row(
                "answers read from the file (in the background)",
                Table.millis(5, 40, _ -> new Answers(workspace).read()),
                "at most 100 ms");
    }

    private static void narrow(InsightIndex index, String what) {
        var millis =
                Table.millis(
                        100,
                        500,
                        i ->
                                index.find(
                                        InsightFilter.ALL.withText(
                                                KEYSTROKES.get(i % KEYSTROKES.size()))));
        Table.row("keystroke to " + what + " found", millis, FRAME);
    }

    private static InsightIndex many(InsightIndex index) {
        var rows = index.find(InsightFilter.ALL);
        return new InsightIndex(
                IntStream.range(0, 50).boxed().flatMap(_ -> rows.stream()).toList());
    }

    private static void open(Workspace workspace, String part) {
        var millis = Table.threadMillis(3, 15, _ -> opened(workspace, part));
        Table.row("open " + part + ", file and layout, thread time", millis, "at most 100 ms");
    }

    private static Parent opened(Workspace workspace, String part) {
        var screen =
                InsightsScreen.over(workspace, new Random(1), new FakeShell(), _ -> {}, List.of());
        var root = (Parent) screen.node();
        FxTest.scene(root, 1000, 760);
        screen.open(part);
        pulse(root);
        return root;
    }

    private static void type(Workspace workspace) {
        var root = opened(workspace, "list");
        var field = (TextField) root.lookup("#insights-search");
        var millis =
                Table.threadMillis(
                        300,
                        300,
                        i -> {
                            field.setText(KEYSTROKES.get(i % KEYSTROKES.size()));
                            pulse(root);
                        });
        Table.row("keystroke to list laid out, thread time", millis, FRAME);
    }

    private static void pulse(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static void fill(Workspace workspace) {
        var made = new ArrayList<Change>();
        var random = new Random(3);
        for (int path = 0; path < 3; path++) {
            made.add(Change.create(new Path("p" + path, "Path " + path, null)));
            made.add(Change.create(Organization.named("o" + path, "Organization " + path)));
        }
        for (int number = 0; number < MEETINGS; number++) {
            meeting(number, random, made);
        }
        workspace.apply(Edit.of("Fill", made));
    }

    private static void meeting(int number, Random random, List<Change> made) {
        var who = "c" + number;
        var start = CLOCK.instant().minus(Duration.ofHours(20L * number + 30));
        var contact = Contact.named(who, "Person " + number);
        made.add(Change.create(contact));
        var slot = new Slot(start, ZONE, 20, null, null);
        var held = Meeting.Course.scheduled(start).marked(Meeting.State.HELD, start);
        made.add(Change.create(new Meeting("m" + number, who, slot, held, null)));
        for (int each = 0; each < EACH; each++) {
            var id = number + "-" + each;
            var words = "What they said of the ward and the week, " + random.nextInt(1_000_000);
            var answer = new Answer(Answer.State.ASKED, words.repeat(1 + each % 4), each == 3);
            var ask = new ListedQuestion.Ask("q" + each, "What is it like, number " + each + "?");
            made.add(Change.create(new ListedQuestion("l" + id, "m" + number, each, ask, answer)));
            var tags = Jotting.Tag.values();
            var lesson = new Insight.Lesson(words, tags[each % tags.length], null);
            var source = new Insight.Source(who, "m" + number, start, "l" + id);
            made.add(Change.create(new Insight("i" + id, lesson, "p" + each % 3, source, null)));
        }
    }
}
