package foothold.ui.talk.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Promise.Owner;
import foothold.domain.plan.Path;
import foothold.service.talk.Debrief.Line;
import foothold.ui.talk.Talking;
import foothold.ui.talk.act.FollowUpModel.Kind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The debrief without a window. */
class DebriefModelTest {
    @TempDir private java.nio.file.Path folder;
    private Talking talking;
    private DebriefModel model;

    @BeforeEach
    void open() {
        talking = new Talking(folder, 1);
        talking.file()
                .put(
                        line("a", Jotting.Tag.CULTURE, "Fridays are quiet"),
                        line("b", Jotting.Tag.NAME, "Priya Raman, runs onboarding"),
                        line("c", Jotting.Tag.PROMISE, "send her the article"),
                        new Path("ux", "UX research", null));
        talking.services().capture().answer("q0", "mostly interviews", null);
        talking.services().capture().end("m", talking.file().workspace().clock().instant());
        talking.pass(Duration.ofMinutes(25));
        model = begin();
    }

    private DebriefModel begin() {
        var begun = new DebriefModel(talking.services(), talking.shell());
        begun.open("m", () -> {});
        return begun;
    }

    private Jotting line(String id, Jotting.Tag tag, String text) {
        return new Jotting(id, "m", talking.file().workspace().clock().instant(), tag, text);
    }

    private Line said(int number) {
        return model.debrief().get().lines().get(number);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), talking.shell().failures());
        talking.close();
    }

    @Test
    void linesAndAnswersStandThere() {
        assertEquals(
                List.of(
                        "Fridays are quiet",
                        "Priya Raman, runs onboarding",
                        "send her the article",
                        "mostly interviews"),
                model.debrief().get().lines().stream().map(Line::text).toList());
    }

    @Test
    void oneKeyMakesAnInsightAndAnotherSignsIt() {
        model.learn(said(0));
        var made = talking.file().only(Shapes.INSIGHT, "maya");
        assertEquals(Jotting.Tag.CULTURE, made.lesson().tag());
        assertEquals("ux", made.pathId());
        assertEquals("a", made.jottingId());
        assertEquals("m", made.source().meetingId());
        model.sign(said(0), Sign.PRO);
        model.sign(said(3), Sign.CON);
        assertEquals(
                List.of("Fridays are quiet PRO", "mostly interviews CON"),
                talking.file().of(Shapes.INSIGHT, "maya").stream()
                        .map(each -> each.lesson().text() + " " + each.lesson().sign())
                        .sorted()
                        .toList());
        model.learn(said(0));
        assertEquals(1, talking.file().of(Shapes.INSIGHT, "maya").size());
    }

    @Test
    void aNameBecomesAContactAndAReferral() {
        model.followUp().begin(Kind.NAME, said(1));
        assertEquals("Priya Raman", model.followUp().words().get());
        assertEquals("runs onboarding", model.followUp().note().get());
        model.followUp().introduction().set(true);
        assertTrue(model.followUp().confirm());
        var referral = model.debrief().get().made().referrals().getFirst();
        assertEquals("maya", referral.fromId());
        assertTrue(referral.naming().introduction());
        assertEquals(LocalDate.of(2026, 11, 25), referral.naming().on());
        assertEquals("Priya Raman", talking.file().contact(referral.named().contactId()).name());
        assertTrue(model.debrief().get().isFollowed(said(1)));
        talking.file().workspace().undo();
        assertEquals(List.of(), model.debrief().get().made().referrals());
        assertEquals(1, talking.file().store().count(Shapes.CONTACT));
    }

    @Test
    void aPromiseAndAnActionHaveDates() {
        model.followUp().begin(Kind.PROMISE, said(2));
        model.followUp().owner().set(Owner.ME);
        model.followUp().due().set("nonsense");
        assertFalse(model.followUp().confirm());
        model.followUp().due().set("fri");
        assertTrue(model.followUp().confirm());
        model.followUp().begin(Kind.ACTION, null);
        assertFalse(model.followUp().confirm());
        model.followUp().words().set("Read the book");
        assertTrue(model.followUp().confirm());
        var made = model.debrief().get().made();
        assertEquals(LocalDate.of(2026, 11, 27), made.promises().getFirst().due());
        assertEquals("Read the book", made.actions().getFirst().text());
        assertNull(made.actions().getFirst().due());
    }

    @Test
    void notesAreSavedAsTypedAndCanBeGoneOnWith() {
        model.notes().text().set("She likes");
        talking.pass(Duration.ofSeconds(1));
        assertEquals("She likes", talking.meeting().notebook().notes());
        var later = begin();
        assertEquals("She likes", later.notes().text().get());
        assertFalse(later.debrief().get().finished());
        var done = new ArrayList<String>();
        later.notes().text().set("She likes her work");
        later.finish(done::add);
        assertEquals(List.of("maya"), done);
        var notebook = talking.meeting().notebook();
        assertEquals("She likes her work", notebook.debrief());
        assertNull(notebook.notes());
        assertEquals(talking.services().now(), notebook.debriefedAt());
    }

    @Test
    void myOwnViewIsAnInsightOfNobodyElse() {
        model.choose(Sign.PRO);
        model.why().text().set("less travel than I feared");
        talking.pass(Duration.ofSeconds(3));
        var view = model.debrief().get().made().view();
        assertEquals("less travel than I feared", view.lesson().text());
        assertEquals(Sign.PRO, view.lesson().sign());
        assertNull(view.source().contactId());
        assertEquals(List.of(), model.debrief().get().made().insights());
        model.rate(4);
        assertEquals(4, talking.meeting().notebook().rating());
        model.rate(4);
        assertNull(talking.meeting().notebook().rating());
    }
}
