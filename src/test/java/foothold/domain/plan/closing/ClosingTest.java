package foothold.domain.plan.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.contact.Standing.Closure;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is told of an ending and why, a case a row. It landed on Tuesday 1 December 2026. */
class ClosingTest {
    private static final Campaign SPREE =
            new Campaign(
                    "spree",
                    "Spring search",
                    List.of("ux", "ops"),
                    new Campaign.Span(null, null, Ann.LANDED),
                    null);
    private static final Path UX = new Path("ux", "UX research", null, Ann.LANDED);
    private static final Path OPS = new Path("ops", "Operations", null, null);

    private static DynamicTest row(String name, UnaryOperator<Ann> facts, String expected) {
        return row(name, new Ending.Landed(SPREE), facts, expected);
    }

    private static DynamicTest row(
            String name, Ending ending, UnaryOperator<Ann> facts, String expected) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    var ann = facts.apply(new Ann().aim("spree", null));
                    assertEquals(expected, shown(ending, Set.of(), List.of(ann.known())));
                });
    }

    private static String shown(Ending ending, Set<String> leftOut, List<Acquaintance> all) {
        var closing = new Closing(ending, Ann.ZONE, Ann.at("2026-12-02T09:00"), leftOut);
        var circle = new Circle(List.of(SPREE), List.of(UX, OPS));
        var told =
                closing.of(all, circle).stream()
                        .map(
                                each ->
                                        each.contact().name()
                                                + ": "
                                                + each.why()
                                                + (each.told() ? " [told]" : "")
                                                + (each.leftOut() ? " [left out]" : ""))
                        .collect(Collectors.joining(" | "));
        return told.isEmpty() ? "nobody" : told;
    }

    @TestFactory
    Stream<DynamicTest> why() {
        return Stream.of(
                row("merely known", it -> it, "nobody"),
                row("planned only", it -> it.planned(Kind.REQUEST), "nobody"),
                row(
                        "written to",
                        it -> it.wrote(Kind.REQUEST, "2026-11-03T09:00"),
                        "Ann Lee: written to 3 Nov, no answer"),
                row(
                        "the last of several",
                        it ->
                                it.wrote(Kind.REQUEST, "2026-11-03T09:00")
                                        .wrote(Kind.NUDGE, "2026-11-12T23:59"),
                        "Ann Lee: written to 12 Nov, no answer"),
                row(
                        "replied",
                        it ->
                                it.wrote(Kind.REQUEST, "2026-11-03T09:00")
                                        .replied(Tone.LATER, "2026-11-05T09:00"),
                        "Ann Lee: replied 5 Nov"),
                row(
                        "an automatic notice is no reply",
                        it ->
                                it.wrote(Kind.REQUEST, "2026-11-03T09:00")
                                        .replied(Tone.OUT_OF_OFFICE, "2026-11-03T09:01"),
                        "Ann Lee: written to 3 Nov, no answer"),
                row("met", it -> it.met("2026-11-12T10:00"), "Ann Lee: met 12 Nov"),
                row("last year", it -> it.met("2025-11-12T10:00"), "Ann Lee: met 12 Nov 2025"),
                row(
                        "met twice",
                        it -> it.met("2026-11-20T10:00").met("2026-11-12T10:00"),
                        "Ann Lee: met 12 Nov and 20 Nov"),
                row(
                        "met often",
                        it ->
                                it.met("2026-11-20T10:00")
                                        .met("2026-11-12T10:00")
                                        .met("2026-11-13T10:00"),
                        "Ann Lee: met 3 times, last 20 Nov"),
                row(
                        "over and not marked otherwise",
                        it -> it.met("2026-12-02T08:40", Meeting.State.SCHEDULED),
                        "Ann Lee: met 2 Dec"),
                row(
                        "not over yet",
                        it -> it.met("2026-12-02T08:41", Meeting.State.SCHEDULED),
                        "nobody"),
                row(
                        "cancelled",
                        it -> it.met("2026-11-12T10:00", Meeting.State.CANCELLED),
                        "nobody"),
                row(
                        "gave names",
                        it -> it.met("2026-11-12T10:00").named("Tom", false).named("Priya", true),
                        "Ann Lee: met 12 Nov; introduced you to Priya; named Tom"),
                row(
                        "gave many",
                        it ->
                                it.named("Tom", false)
                                        .named("Li", false)
                                        .named("Bo", false)
                                        .named("Cy", false),
                        "Ann Lee: named Tom, Li and 2 others"));
    }

    @TestFactory
    Stream<DynamicTest> who() {
        return Stream.of(
                row(
                        "do not contact",
                        it ->
                                it.met("2026-11-12T10:00")
                                        .standing(each -> each.withDoNotContact(true)),
                        "nobody"),
                row(
                        "put away",
                        it ->
                                it.met("2026-11-12T10:00")
                                        .standing(each -> each.withArchivedAt(Instant.EPOCH)),
                        "nobody"),
                row(
                        "closed as declined, though met",
                        it -> it.met("2026-11-12T10:00").closed(Closure.Reason.DECLINED),
                        "nobody"),
                row(
                        "said no",
                        it ->
                                it.wrote(Kind.REQUEST, "2026-11-03T09:00")
                                        .replied(Tone.DECLINED, "2026-11-05T09:00"),
                        "nobody"),
                row(
                        "said no, but gave a name",
                        it -> it.replied(Tone.DECLINED, "2026-11-05T09:00").named("Tom", false),
                        "Ann Lee: named Tom; replied 5 Nov"),
                row(
                        "closed as no answer",
                        it ->
                                it.wrote(Kind.REQUEST, "2026-11-03T09:00")
                                        .closed(Closure.Reason.NO_ANSWER),
                        "Ann Lee: written to 3 Nov, no answer"),
                row(
                        "of another campaign",
                        it -> it.met("2026-11-12T10:00").aim("other", null),
                        "nobody"),
                row("of none", it -> it.met("2026-11-12T10:00").aim(null, null), "nobody"));
    }

    @TestFactory
    Stream<DynamicTest> ofAPath() {
        var dropped = new Ending.Dropped(UX);
        UnaryOperator<Ann> met = it -> it.met("2026-11-12T10:00");
        return Stream.of(
                row("first of their campaign", dropped, met, "Ann Lee: met 12 Nov"),
                row(
                        "their own path",
                        dropped,
                        it -> met.apply(it).aim(null, "ux"),
                        "Ann Lee: met 12 Nov"),
                row(
                        "their own is another",
                        dropped,
                        it -> met.apply(it).aim("spree", "ops"),
                        "nobody"),
                row(
                        "none, where there are two",
                        dropped,
                        it -> met.apply(it).aim(null, null),
                        "nobody"));
    }

    @Test
    void theOnlyPathIsWhatEverybodyWasAskedAbout() {
        var ann = new Ann().met("2026-11-12T10:00").known();
        var early = new Path("old", "Old", null, Ann.LANDED.minusDays(1));
        var closing =
                new Closing(new Ending.Dropped(UX), Ann.ZONE, Ann.at("2026-12-02T09:00"), Set.of());
        assertEquals(1, closing.of(List.of(ann), new Circle(List.of(), List.of(UX, early))).size());
        assertEquals(0, closing.of(List.of(ann), new Circle(List.of(), List.of(UX, OPS))).size());
    }

    @TestFactory
    Stream<DynamicTest> told() {
        UnaryOperator<Ann> met = it -> it.met("2026-11-12T10:00");
        return Stream.of(
                row(
                        "told that day",
                        it -> met.apply(it).wrote(Kind.CLOSING_THE_LOOP, "2026-12-01T00:00"),
                        "Ann Lee: met 12 Nov [told]"),
                row(
                        "told before it ended",
                        it -> met.apply(it).wrote(Kind.CLOSING_THE_LOOP, "2026-11-30T23:59"),
                        "Ann Lee: met 12 Nov"),
                row(
                        "another message tells nothing",
                        it -> met.apply(it).wrote(Kind.KEEP_IN_TOUCH, "2026-12-01T10:00"),
                        "Ann Lee: met 12 Nov"),
                row(
                        "only drafted",
                        it -> met.apply(it).planned(Kind.CLOSING_THE_LOOP),
                        "Ann Lee: met 12 Nov"));
    }

    @Test
    void whoDidMostComesFirstAndWhoIsLeftOutIsMarked() {
        var silent = new Ann().aim("spree", null).wrote(Kind.REQUEST, "2026-11-03T09:00");
        silent.called("bo", "Bo");
        var met = new Ann().aim("spree", null).met("2026-11-12T10:00");
        assertEquals(
                "Ann Lee: met 12 Nov | Bo: written to 3 Nov, no answer [left out]",
                shown(
                        new Ending.Landed(SPREE),
                        Set.of("bo"),
                        List.of(silent.known(), met.known())));
    }

    @Test
    void theLatestEndingComesFirst() {
        var early = new Path("early", "Early", null, Ann.LANDED.minusDays(1));
        assertEquals(
                List.of("spree", "ux", "early"),
                Ending.of(List.of(SPREE), List.of(early, UX, OPS)).stream()
                        .map(Ending::id)
                        .toList());
    }
}
