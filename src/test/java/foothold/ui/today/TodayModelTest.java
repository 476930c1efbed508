package foothold.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.followup.Due;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.ui.today.TodayModel.State;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What Today shows, on Wednesday 25 November 2026 at 09:00; Thursday is Thanksgiving. */
class TodayModelTest {
    @TempDir Path folder;
    private Opened today;

    @BeforeEach
    void open() {
        today = new Opened(folder);
    }

    @AfterEach
    void close() {
        today.close();
    }

    private void three() {
        for (var name : List.of("Ann", "Bob", "Cyd")) {
            today.file().contact(name, null);
            today.file().sent(name, Kind.REQUEST, "2026-11-16T09:00"); // nudge due today
        }
    }

    @Test
    void aNewFileSaysWhatToDoFirst() {
        assertEquals(State.NOBODY, today.model().state().get());
        assertEquals("nothing", today.selected());
    }

    @Test
    void peopleMerelyKnownDueNothing() {
        today.file().contact("Ann", null);
        assertEquals(State.NOTHING_BEGUN, today.model().state().get());
    }

    @Test
    void allIsDoneWhenOnlyLaterDaysHoldSomething() {
        today.file().contact("Ann", null);
        today.file().sent("Ann", Kind.REQUEST, "2026-11-18T09:00");
        assertEquals(State.ALL_DONE, today.model().state().get());
        assertEquals(List.of("NEXT_DAYS 1: NUDGE Ann"), today.rows());
    }

    @Test
    void theFirstRowIsSelectedAtFirst() {
        three();
        assertEquals(List.of("DUE_TODAY 3: NUDGE Ann", "NUDGE Bob", "NUDGE Cyd"), today.rows());
        assertEquals("NUDGE Ann", today.selected());
        assertEquals(State.DUE, today.model().state().get());
    }

    @Test
    void afterAnActionTheNextRowIsSelected() {
        three();
        today.model();
        today.select("NUDGE Bob");
        today.file().sent("Bob", Kind.NUDGE, "2026-11-25T08:55");
        assertEquals("NUDGE Cyd", today.selected());
        today.file().sent("Cyd", Kind.NUDGE, "2026-11-25T08:56");
        assertEquals("NUDGE Ann", today.selected());
    }

    @Test
    void aMessageHalfWrittenStandsInForWhatAskedForIt() {
        three();
        today.model();
        today.select("NUDGE Bob");
        var draft = today.file().planned("Bob", Kind.NUDGE, "2026-11-25");
        assertEquals("SEND_PLANNED Bob", today.selected());
        today.file().workspace().apply(Edit.of("Remove", Change.delete(draft)));
        assertEquals("NUDGE Bob", today.selected());
    }

    @Test
    void anEditElsewhereKeepsTheSelection() {
        three();
        today.model();
        today.select("NUDGE Bob");
        today.file().replied("Ann", Tone.POSITIVE, "2026-11-24T08:00");
        assertEquals(
                List.of("REPLY_OWED 1: ANSWER_REPLY Ann", "DUE_TODAY 2: NUDGE Bob", "NUDGE Cyd"),
                today.rows());
        assertEquals("NUDGE Bob", today.selected());
        today.file().workspace().undo();
        assertEquals("NUDGE Bob", today.selected());
    }

    @Test
    void theListChangesByItselfWhenADueInstantPasses() {
        today.file().contact("Ann", null);
        today.file().reminder("Ann", Due.at(today.file().now().plusSeconds(90)), "Ring");
        assertEquals(List.of("DUE_TODAY 1: REMINDER Ann"), today.rows());
        pass(Duration.ofSeconds(80));
        assertEquals(List.of("DUE_TODAY 1: REMINDER Ann"), today.rows());
        pass(Duration.ofSeconds(40));
        assertEquals(List.of("OVERDUE 1: REMINDER Ann"), today.rows());
    }

    @Test
    void theListChangesByItselfWhenMidnightPassesOrTheMachineSlept() {
        three();
        assertEquals("DUE_TODAY 3: NUDGE Ann", today.rows().getFirst());
        today.file().pass(Duration.ofHours(40));
        today.shell().tasks().elapse(Duration.ofSeconds(20));
        assertEquals("OVERDUE 3: NUDGE Ann", today.rows().getFirst());
        assertEquals(LocalDate.of(2026, 11, 27), today.model().outlook().get().today());
    }

    @Test
    void whatIsHalfTypedStays() {
        three();
        today.model();
        today.panel().subject().get().draft().text().set("Dear Ann");
        var draft = today.panel().subject().get().draft();
        pass(Duration.ofMinutes(2));
        assertSame(draft, today.panel().subject().get().draft());
        today.select("NUDGE Bob");
        today.select("NUDGE Ann");
        assertEquals("Dear Ann", today.panel().subject().get().draft().text().get());
    }

    private void pass(Duration time) {
        today.file().pass(time);
        today.shell().tasks().elapse(time);
    }

    @Test
    void aLongOverdueListCanBeSpread() {
        for (int i = 10; i < 30; i++) {
            today.file().contact("P" + i, null);
            today.file().sent("P" + i, Kind.REQUEST, "2026-11-09T09:00");
        }
        assertTrue(today.model().longOverdue().get());
        today.model().spread();
        assertEquals(5, today.model().overdue().get());
        assertEquals(
                "Spread 15 overdue follow-ups over the next days",
                today.file().workspace().undoable().orElseThrow());
        today.file().setClock("2026-11-27T09:00"); // Thanksgiving is no business day
        today.model().refresh();
        assertEquals(10, today.model().overdue().get());
        today.file().workspace().undo();
        assertEquals(20, today.model().overdue().get());
    }

    @Test
    void aFailedLookIsToldOnceAndTheNextOneWorks() {
        three();
        today.model();
        today.file().workspace().store().close();
        today.model().refresh();
        assertEquals(1, today.shell().failures().size());
        assertEquals("DUE_TODAY 3: NUDGE Ann", today.rows().getFirst());
    }
}
