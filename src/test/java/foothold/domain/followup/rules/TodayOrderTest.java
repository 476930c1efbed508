package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.DEBRIEF;
import static foothold.domain.followup.FollowupKind.NUDGE;
import static foothold.domain.followup.FollowupKind.REMINDER;
import static foothold.domain.followup.FollowupKind.SEND_PLANNED;
import static foothold.domain.followup.FollowupKind.THANK_YOU;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Party;
import foothold.testdata.Story;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The order in Today, one tie-breaker after the other. */
class TodayOrderTest {
    private static final Story STORY = new Story();
    private static final TodayOrder ORDER =
            new TodayOrder(STORY.instant("2026-11-17T12:00"), STORY.zone());

    private static Followup of(FollowupKind kind, String due, String name, String trigger) {
        var when = due.contains("T") ? Due.at(STORY.instant(due)) : Due.on(LocalDate.parse(due));
        var party = new Party(name, name, null, null);
        return new Followup(new Followup.Key(kind, trigger), party, when, "Because", null);
    }

    private static Followup of(FollowupKind kind, String due) {
        return of(kind, due, "Ann", "x");
    }

    /** They come in that order, however they were. */
    private static void inOrder(Followup... expected) {
        var list = List.of(expected);
        assertEquals(list, list.stream().sorted(ORDER).toList());
        assertEquals(list, list.reversed().stream().sorted(ORDER).toList());
    }

    @Test
    void overdueInstantsFirstByInstant() {
        inOrder(
                of(THANK_YOU, "2026-11-16T10:00"),
                of(DEBRIEF, "2026-11-17T11:00"),
                of(REMINDER, "2026-11-17T12:00"),
                of(SEND_PLANNED, "2026-11-02"));
    }

    @Test
    void overdueInstantsAtOneInstantByTheTable() {
        inOrder(
                of(DEBRIEF, "2026-11-17T11:00", "Zoe", "z"),
                of(THANK_YOU, "2026-11-17T11:00", "Ann", "a"));
    }

    @Test
    void thenByDueDayAnInstantByItsLocalDay() {
        inOrder(
                of(REMINDER, "2026-11-16"),
                of(THANK_YOU, "2026-11-17T23:59"),
                of(SEND_PLANNED, "2026-11-18"),
                of(REMINDER, "2026-11-18T00:00"),
                of(SEND_PLANNED, "2026-11-19"));
    }

    @Test
    void thenByTheTable() {
        var kinds = Stream.of(FollowupKind.values()).map(kind -> of(kind, "2026-11-17")).toList();
        inOrder(kinds.toArray(Followup[]::new));
        assertEquals(SEND_PLANNED, kinds.getFirst().kind());
        assertEquals(REMINDER, kinds.getLast().kind());
    }

    @Test
    void thenByInstantADayBeingItsEnd() {
        inOrder(
                of(REMINDER, "2026-11-17T13:00", "Zoe", "z"),
                of(REMINDER, "2026-11-17T23:59:59", "Yan", "y"),
                of(REMINDER, "2026-11-17", "Ann", "a"));
    }

    @Test
    void thenByName() {
        inOrder(
                of(NUDGE, "2026-11-17", "Ann", "z"),
                of(NUDGE, "2026-11-17", "Ben", "a"),
                of(NUDGE, "2026-11-17", "Cleo", "b"));
    }

    @Test
    void thenById() {
        inOrder(
                of(NUDGE, "2026-11-17", "Ann", "a"),
                of(NUDGE, "2026-11-17", "Ann", "b"),
                of(NUDGE, "2026-11-17", "Ann", "c"));
    }

    @Test
    void nobodyComesBeforeSomebody() {
        var key = new Followup.Key(REMINDER, "z");
        var due = Due.on(LocalDate.of(2026, 11, 17));
        inOrder(
                new Followup(key, Party.NOBODY, due, "Because", null),
                of(REMINDER, "2026-11-17", "Ann", "a"));
    }
}
