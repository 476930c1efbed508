package foothold.testdata;

import static foothold.testdata.Samples.AT;
import static foothold.testdata.Samples.DAY;

import foothold.domain.Entity;
import foothold.domain.meeting.Jotting;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Review;
import foothold.domain.plan.Verdict;
import foothold.domain.plan.Vote;
import foothold.domain.practice.Rehearsal;
import foothold.domain.trash.Discarded;

import java.util.List;

/** One record of each sort that comes of practising, judging and looking back. */
public final class Lookbacks {
    private Lookbacks() {}

    /** With every field filled, of that path, contact and meeting. */
    public static List<Entity> filled(String pathId, String contactId, String meetingId) {
        return List.of(
                new Hypothesis("hypothesis", pathId, "I could live with the travel", AT),
                new Vote(
                        "vote",
                        "hypothesis",
                        new Vote.Cast(meetingId, AT),
                        Vote.Side.AGAINST,
                        "two weeks of four on the road"),
                new Criterion(
                        "criterion",
                        "Day to day",
                        List.of(Jotting.Tag.DAY_TO_DAY, Jotting.Tag.SURPRISE),
                        3,
                        2),
                new Verdict(
                        "verdict",
                        pathId,
                        "criterion",
                        new Verdict.Opinion(4, "I like to write"),
                        AT),
                new Rehearsal(
                        "rehearsal",
                        new Rehearsal.What(
                                Rehearsal.Drill.FRIEND, Rehearsal.Rung.HOBBY, "Tom, climbing"),
                        new Rehearsal.About(contactId, meetingId),
                        new Rehearsal.Took(AT, 58, 131),
                        new Rehearsal.Own(4, "Slower next time")),
                new Review(
                        "review",
                        DAY,
                        "Two talks, one surprise",
                        "Ask a small firm",
                        new Review.Course(AT, AT.plusSeconds(540))),
                new Discarded("discarded", "Bob Ray", AT, "[]"));
    }

    /** With nothing but what is required. */
    public static List<Entity> bare() {
        return List.of(
                new Hypothesis("bare-hypothesis", "bare-path", "It pays", AT),
                new Vote(
                        "bare-vote",
                        "bare-hypothesis",
                        new Vote.Cast("bare-meeting", AT),
                        null,
                        null),
                new Criterion("bare-criterion", "Quiet", null, 0, 0),
                new Verdict("bare-verdict", "bare-path", null, new Verdict.Opinion(null, null), AT),
                new Rehearsal(
                        "bare-rehearsal",
                        new Rehearsal.What(Rehearsal.Drill.INTRODUCTION, null, null),
                        null,
                        new Rehearsal.Took(AT, null, null),
                        null),
                new Review("bare-review", DAY, null, null, new Review.Course(AT, null)));
    }
}
