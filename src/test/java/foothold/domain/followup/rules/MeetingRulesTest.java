package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.DEBRIEF;
import static foothold.domain.followup.FollowupKind.RESCHEDULE;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.meeting.Meeting.State;
import foothold.testdata.Cases;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** {@code RESCHEDULE, DEBRIEF}: when they fire, when they are due, what clears them. */
class MeetingRulesTest {

    @TestFactory
    Stream<DynamicTest> reschedule() {
        return Cases.about()
                .row(
                        "a meeting ahead needs no other",
                        ann -> ann.set("2026-11-10T09:00", "2026-11-24T09:00"),
                        "2026-11-20T09:00",
                        "PREPARE 2026-11-23 ann1, CONFIRM 2026-11-23 ann1")
                .row(
                        "cancelled: the next business day after the mark",
                        ann ->
                                ann.set("2026-11-10T09:00", "2026-11-30T09:00")
                                        .marked(State.CANCELLED, "2026-11-25T23:59"),
                        "2026-11-26T09:00",
                        "RESCHEDULE 2026-11-27 ann1")
                .row(
                        "missed, marked days later",
                        ann ->
                                ann.set("2026-11-10T09:00", "2026-11-17T09:00")
                                        .marked(State.NO_SHOW, "2026-11-20T12:00"),
                        "2026-11-20T12:00",
                        "RESCHEDULE 2026-11-23 ann1")
                .row(
                        "closing clears it",
                        ann ->
                                ann.set("2026-11-10T09:00", "2026-11-17T09:00")
                                        .marked(State.NO_SHOW, "2026-11-20T12:00")
                                        .closed(Reason.PAUSED, "2026-11-20T13:00"),
                        "2026-11-20T13:00",
                        "none")
                .row(
                        "messages do not",
                        ann ->
                                ann.set("2026-11-10T09:00", "2026-11-17T09:00")
                                        .marked(State.NO_SHOW, "2026-11-20T12:00")
                                        .answered("2026-11-20T13:00"),
                        "2026-11-20T13:00",
                        "RESCHEDULE 2026-11-23 ann1")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> rescheduleAmongOtherMeetings() {
        return Cases.about(RESCHEDULE)
                .row(
                        "another set since",
                        ann ->
                                ann.set("2026-11-10T09:00", "2026-11-17T09:00")
                                        .marked(State.CANCELLED, "2026-11-16T09:00")
                                        .set("2026-11-16T10:00", "2026-11-16T17:00"),
                        "2026-11-16T10:00",
                        "none")
                .row(
                        "another set in the same moment, for an earlier time",
                        ann ->
                                ann.set("2026-11-10T09:00", "2026-11-17T09:00")
                                        .marked(State.CANCELLED, "2026-11-16T09:00")
                                        .set("2026-11-16T09:00", "2026-11-16T17:00"),
                        "2026-11-16T10:00",
                        "none")
                .row(
                        "another only proposed",
                        ann ->
                                ann.set("2026-11-10T09:00", "2026-11-17T09:00")
                                        .marked(State.CANCELLED, "2026-11-16T09:00")
                                        .proposed("2026-11-24T09:00"),
                        "2026-11-16T10:00",
                        "RESCHEDULE 2026-11-17 ann1")
                .row(
                        "another set long ago that starts later",
                        ann ->
                                ann.set("2026-11-10T09:00", "2026-11-24T09:00")
                                        .set("2026-11-10T09:00", "2026-11-17T09:00")
                                        .marked(State.CANCELLED, "2026-11-16T09:00"),
                        "2026-11-16T09:00",
                        "none")
                .row(
                        "another set long ago that started earlier",
                        ann ->
                                ann.set("2026-11-09T09:00", "2026-11-12T09:00")
                                        .set("2026-11-10T09:00", "2026-11-17T09:00")
                                        .marked(State.CANCELLED, "2026-11-16T09:00"),
                        "2026-11-16T09:00",
                        "RESCHEDULE 2026-11-17 ann2")
                .row(
                        "a series called off asks for one time, not two",
                        ann ->
                                ann.set("2026-11-09T09:00", "2026-11-17T09:00")
                                        .marked(State.CANCELLED, "2026-11-16T09:00")
                                        .set("2026-11-09T09:00", "2026-11-24T09:00")
                                        .marked(State.CANCELLED, "2026-11-16T09:00"),
                        "2026-11-16T09:00",
                        "RESCHEDULE 2026-11-17 ann2")
                .row(
                        "the replacement fell through, too",
                        ann ->
                                ann.set("2026-11-09T09:00", "2026-11-17T09:00")
                                        .marked(State.CANCELLED, "2026-11-16T09:00")
                                        .set("2026-11-16T09:30", "2026-11-24T09:00")
                                        .marked(State.NO_SHOW, "2026-11-24T09:30"),
                        "2026-11-24T10:00",
                        "RESCHEDULE 2026-11-25 ann2")
                .row(
                        "also when it was for an earlier time",
                        ann ->
                                ann.set("2026-11-09T09:00", "2026-11-24T09:00")
                                        .marked(State.CANCELLED, "2026-11-16T09:00")
                                        .set("2026-11-16T09:30", "2026-11-18T09:00")
                                        .marked(State.NO_SHOW, "2026-11-18T09:30"),
                        "2026-11-18T10:00",
                        "RESCHEDULE 2026-11-19 ann2")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> debrief() {
        return Cases.about(DEBRIEF)
                .row(
                        "not while it lasts",
                        ann -> ann.met("2026-11-17T14:00"),
                        "2026-11-17T14:19:59",
                        "none")
                .row(
                        "from its end, within 2 hours",
                        ann -> ann.met("2026-11-17T14:00"),
                        "2026-11-17T14:20",
                        "DEBRIEF 2026-11-17T16:20-05:00 ann1")
                .row(
                        "marked as held or not",
                        ann -> ann.met("2026-11-17T14:00").marked(State.HELD, "2026-11-20T09:00"),
                        "2026-11-20T09:00",
                        "DEBRIEF 2026-11-17T16:20-05:00 ann1")
                .row(
                        "marked held before its time was over",
                        ann -> ann.met("2026-11-17T14:00").marked(State.HELD, "2026-11-17T14:15"),
                        "2026-11-17T14:15",
                        "DEBRIEF 2026-11-17T16:20-05:00 ann1")
                .row(
                        "written down",
                        ann -> ann.met("2026-11-17T14:00").debriefed("2026-11-17T15:00"),
                        "2026-11-17T15:00",
                        "none")
                .row(
                        "cancelled after all",
                        ann ->
                                ann.met("2026-11-17T14:00")
                                        .marked(State.CANCELLED, "2026-11-17T15:00"),
                        "2026-11-17T15:00",
                        "none")
                .row(
                        "nobody came",
                        ann ->
                                ann.met("2026-11-17T14:00")
                                        .marked(State.NO_SHOW, "2026-11-17T14:10"),
                        "2026-11-17T14:30",
                        "none")
                .row(
                        "only proposed, it never took place",
                        ann -> ann.proposed("2026-11-17T14:00"),
                        "2026-11-18T15:00",
                        "none")
                .row(
                        "each meeting has its own",
                        ann -> ann.met("2026-11-17T14:00").met("2026-11-18T14:00"),
                        "2026-11-19T15:00",
                        "DEBRIEF 2026-11-17T16:20-05:00 ann1, DEBRIEF 2026-11-18T16:20-05:00 ann2")
                .rows();
    }
}
