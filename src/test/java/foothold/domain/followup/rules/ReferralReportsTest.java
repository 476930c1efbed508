package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.THANK_REFERRER;
import static foothold.testdata.Owed.namedBo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.followup.Followup;
import foothold.domain.outreach.Message.Kind;
import foothold.testdata.Cases;
import foothold.testdata.Person;
import foothold.testdata.Presets;
import foothold.testdata.Story;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The reports on a name: who could not be reached, and each of the three counted once. */
class ReferralReportsTest {
    private static final String NOW = "2026-11-18T12:00";

    private static String closed(Story story, String at) {
        return "Bo@" + story.instant(at).toEpochMilli() + ":Ann";
    }

    @TestFactory
    Stream<DynamicTest> outOfReach() {
        var at = "2026-11-17T10:00";
        var id = closed(new Story(), at);
        var cases = Cases.about(THANK_REFERRER);
        for (var reason : List.of(Reason.NO_ANSWER, Reason.DECLINED)) {
            cases.row(
                    "never met, closed as " + reason,
                    namedBo(bo -> bo.asked("2026-11-12T09:00").closed(reason, at)),
                    NOW,
                    "THANK_REFERRER 2026-11-19 " + id);
        }
        return cases.row(
                        "closed later",
                        namedBo(bo -> bo.asked("2026-11-12T09:00").closed(Reason.NO_ANSWER, at)),
                        "2026-11-17T09:59:59",
                        "THANK_REFERRER 2026-11-16 bo1:Ann")
                .row(
                        "paused is not lost",
                        namedBo(bo -> bo.asked("2026-11-12T09:00").closed(Reason.PAUSED, at)),
                        NOW,
                        "THANK_REFERRER 2026-11-16 bo1:Ann")
                .row(
                        "met once",
                        namedBo(bo -> bo.met("2026-11-12T09:00").closed(Reason.DECLINED, at)),
                        NOW,
                        "THANK_REFERRER 2026-11-16 bo1:Ann")
                .row(
                        "closed before they were named",
                        namedBo(bo -> bo.closed(Reason.DECLINED, "2026-11-09T23:59")),
                        NOW,
                        "none")
                .row(
                        "told as it was closed",
                        namedBo(
                                bo -> bo.closed(Reason.NO_ANSWER, at),
                                ann -> ann.wrote(Kind.REFERRER_THANKS, at)),
                        NOW,
                        "none")
                .where(story -> story.by(Presets.GENTLE))
                .row(
                        "Gentle",
                        namedBo(bo -> bo.asked("2026-11-12T09:00").closed(Reason.NO_ANSWER, at)),
                        NOW,
                        "THANK_REFERRER 2026-11-19 " + id)
                .rows();
    }

    @Test
    void eachReportIsCountedOnce() {
        assertEquals(
                List.of("bo1:Ann", "bo2:Ann"),
                told(bo -> bo.asked("2026-11-12T09:00").met("2026-11-19T09:00")));
        assertEquals(
                List.of("bo1:Ann", closed(new Story(), "2026-11-25T09:00")),
                told(
                        bo ->
                                bo.asked("2026-11-12T09:00")
                                        .nudged("2026-11-20T09:00")
                                        .closed(Reason.NO_ANSWER, "2026-11-25T09:00")));
    }

    /** Of what I tell Ann, day by day, as soon as it is due. */
    private static List<String> told(UnaryOperator<Person> bo) {
        var story = new Story();
        namedBo(bo).apply(story.contact("Ann"));
        var triggers = new LinkedHashSet<String>();
        var first = LocalDate.of(2026, 11, 9);
        for (var day = first; day.isBefore(first.plusDays(60)); day = day.plusDays(1)) {
            var now = day + "T18:00";
            var due = due(story, now, day);
            if (!due.isEmpty()) {
                due.forEach(each -> triggers.add(each.key().trigger()));
                story.contact("Ann").wrote(Kind.REFERRER_THANKS, now);
            }
        }
        return List.copyOf(triggers);
    }

    private static List<Followup> due(Story story, String now, LocalDate day) {
        return story.at(now).stream()
                .filter(each -> each.kind() == THANK_REFERRER)
                .filter(each -> !each.due().day(story.zone()).isAfter(day))
                .toList();
    }
}
