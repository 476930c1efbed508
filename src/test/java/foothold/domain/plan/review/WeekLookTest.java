package foothold.domain.plan.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Party;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Direction;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.domain.plan.Action;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The facts of the week from Mon 26 Oct to Sun 1 Nov 2026, in which New York's clocks go back. */
class WeekLookTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final WeekSpan WEEK = new WeekSpan(LocalDate.of(2026, 10, 26), ZONE);
    private static final String IN = "2026-10-28T10:00";
    private static final String BEFORE = "2026-10-25T23:59:59";
    private static final String LAST = "2026-11-01T23:59:59";
    private static final String AFTER = "2026-11-02T00:00";

    private final List<Touch> touches = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Insight> insights = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Followup> followups = new ArrayList<>();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private WeekLook look(String now) {
        var learned = new WeekFacts.Learned(insights, promises, referrals, actions);
        return WeekLook.of(
                WEEK, new WeekFacts(touches, meetings, learned, List.of(), followups), at(now));
    }

    private void message(Kind kind, Direction direction, Tone tone, String when) {
        touches.add(
                new Touch(
                        "m" + touches.size(),
                        new Message.Form(kind, direction, Channel.EMAIL),
                        new Message.Response(tone, null),
                        Message.When.at(at(when)),
                        null));
    }

    private void sent(Kind kind, String when) {
        message(kind, Direction.OUTGOING, null, when);
    }

    private Meeting meeting(String start) {
        var slot = new Slot(at(start), ZONE, 20, Slot.Medium.VIDEO, null);
        var course = Meeting.Course.scheduled(at("2026-10-01T09:00"));
        var made = new Meeting("t" + meetings.size(), "ann", slot, course, null);
        meetings.add(made);
        return made;
    }

    private void due(FollowupKind kind, String day) {
        followups.add(
                new Followup(
                        new Followup.Key(kind, "f" + followups.size()),
                        Party.named("Ann"),
                        new Due.OnDay(LocalDate.parse(day)),
                        "because",
                        null));
    }

    @Test
    void messagesCountFromMidnightToMidnight() {
        sent(Kind.REQUEST, BEFORE);
        sent(Kind.REQUEST, "2026-10-26T00:00");
        sent(Kind.REQUEST, LAST);
        sent(Kind.REQUEST, AFTER);
        sent(Kind.THANK_YOU, IN);
        message(Kind.REPLY, Direction.INCOMING, Tone.POSITIVE, IN);
        message(Kind.REPLY, Direction.INCOMING, Tone.OUT_OF_OFFICE, IN);
        var post = look("2026-11-05T09:00").done().post();
        assertEquals(Map.of(Kind.REQUEST, 2, Kind.THANK_YOU, 1), post.sent());
        assertEquals(3, post.total());
        assertEquals(1, post.replies());
    }

    @Test
    void whatIsDatedLaterThanNowIsNotKnownYet() {
        sent(Kind.REQUEST, IN);
        meeting("2026-10-28T11:00");
        assertTrue(look("2026-10-28T09:59").done().nothing());
        var later = look("2026-10-28T11:19");
        assertEquals(1, later.done().post().total());
        assertEquals(List.of(), later.done().held());
        assertEquals(1, later.ahead().meetings().size());
        assertEquals(1, look("2026-10-28T11:20").done().held().size());
    }

    @Test
    void aMeetingBelongsToTheWeekItBegins() {
        meeting(BEFORE);
        var last = meeting(LAST);
        meeting(AFTER);
        assertEquals(List.of(last), look("2026-11-05T09:00").done().held());
    }

    @Test
    void keptPromisesAreMineAndOpenOnesTheirs() {
        for (var owner : Promise.Owner.values()) {
            for (var done : new String[] {IN, AFTER, null}) {
                var course =
                        new Promise.Course(at("2026-10-20T09:00"), done == null ? null : at(done));
                var said = new Promise.Said(owner, owner + " " + done, null);
                promises.add(new Promise("p" + promises.size(), "ann", said, null, course));
            }
        }
        var look = look("2026-11-05T09:00");
        assertEquals(
                List.of("ME " + IN),
                look.done().kept().stream().map(it -> it.said().text()).toList());
        assertEquals(
                List.of("THEM null"),
                look.owed().theirs().stream().map(it -> it.said().text()).toList());
    }

    @Test
    void insightsNamesAndActionsOfTheWeek() {
        for (var when : new String[] {BEFORE, LAST, IN, AFTER}) {
            var lesson = new Insight.Lesson(when, null, null);
            var source = new Insight.Source("ann", null, at(when));
            insights.add(new Insight(when, lesson, null, source, null));
            var course = new Action.Course(at("2026-10-01T09:00"), at(when));
            actions.add(new Action(when, when, null, null, course));
            var naming = new Referral.Naming(LocalDate.parse(when.substring(0, 10)), false, null);
            referrals.add(new Referral(when, "ann", new Referral.Named(null, when, null), naming));
        }
        var look = look("2026-11-05T09:00");
        var expected = List.of(IN, LAST);
        assertEquals(expected, look.learned().insights().stream().map(Insight::id).toList());
        assertEquals(expected, look.learned().names().stream().map(Referral::id).toList());
        assertEquals(expected, look.done().actions().stream().map(Action::id).toList());
    }

    @Test
    void whatIsOpenIsOwedThankedForOrAhead() {
        due(FollowupKind.NUDGE, "2026-10-30");
        due(FollowupKind.NUDGE, "2026-10-31");
        due(FollowupKind.NUDGE, "2026-11-08");
        due(FollowupKind.NUDGE, "2026-11-09");
        due(FollowupKind.THANK_YOU, "2026-10-30");
        due(FollowupKind.THANK_REFERRER, "2026-12-01");
        meeting("2026-11-08T23:00");
        meeting("2026-11-09T00:00");
        var look = look("2026-10-30T09:00");
        assertEquals(followups.subList(0, 1), look.owed().due());
        assertEquals(followups.subList(4, 6), look.owed().thanks());
        assertEquals(followups.subList(1, 3), look.ahead().due());
        assertEquals(meetings.subList(0, 1), look.ahead().meetings());
    }
}
