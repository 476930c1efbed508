package foothold.service.demo.talks;

import foothold.domain.Entity;
import foothold.domain.plan.Review;
import foothold.domain.practice.Rehearsal;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.Own;
import foothold.domain.practice.Rehearsal.Rung;
import foothold.domain.practice.Rehearsal.Took;
import foothold.domain.practice.Rehearsal.What;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells how the sample meetings were practised for, and how two weeks were looked back on. */
public final class Practised {
    private static final String MINUTES = "“I only have five minutes.”";
    private static final String JOB = "“Are you asking me for a job?”";
    private static final String SILENCE = "A silent pause: they stopped, and nobody speaks.";

    private final Cast cast;
    private final List<Entity> records = new ArrayList<>();

    private Practised(Cast cast) {
        this.cast = cast;
    }

    /** The records; the same for the same cast. */
    public static List<Entity> records(Cast cast) {
        var practised = new Practised(cast);
        practised.introductions();
        practised.cards();
        practised.calls();
        practised.weeks(cast.week());
        return List.copyOf(practised.records);
    }

    private void introductions() {
        var alone = new What(Drill.INTRODUCTION, null, null);
        add(33, alone, 96, 241, own(2, "Half of it is my whole life. Cut the bank."));
        add(31, alone, 78, 190, own(3, "Better without the dates."));
        add(27, alone, 66, 161, own(3, null));
        add(13, alone, 61, 150, own(4, "Ends with a question now."));
        add(6, alone, 57, 142, own(4, "Sounds like me."));
        var phone = new What(Drill.PHONE, null, null);
        add(22, phone, 190, null, own(2, "Read it out. One hears that."));
        add(4, phone, 140, null, own(4, "Said whom I know before I said what I want."));
    }

    private void cards() {
        add(26, new What(Drill.AWKWARD, null, MINUTES), null, null, own(2, null));
        add(26, new What(Drill.AWKWARD, null, JOB), null, null, own(2, null));
        add(12, new What(Drill.AWKWARD, null, JOB), null, null, own(4, null));
        add(12, new What(Drill.AWKWARD, null, SILENCE), null, null, own(4, null));
        var week = "Walk me through your last full working week.";
        add(5, new What(Drill.QUESTIONS, null, week), null, null, own(4, null));
    }

    private void calls() {
        call(34, Rung.HOBBY, "Lena, about sourdough", own(3, "I talked more than she did."));
        call(
                29,
                Rung.HOBBY,
                "Uncle Ray, about his bees",
                own(4, "Asked, then waited. He went on."));
        call(
                24,
                Rung.FRIENDLY,
                "Omar, who tests apps",
                own(2, "Lost the thread after ten minutes."));
        call(11, Rung.FRIENDLY, "Omar once more", own(4, "Five questions, twenty minutes, done."));
    }

    private void weeks(LocalDate lookedAt) {
        week(
                lookedAt.minusWeeks(2),
                "Three talks, and all three said: read less, watch more. The nights away worry me.",
                "Ask somebody from a small firm. Send Kofi the photo of the shelter.");
        week(
                lookedAt.minusWeeks(1),
                "Transport is slower than I can bear, or I have only met its planners so far."
                        + " Research still pulls.",
                "Two requests on Tuesday morning. One person who left the field.");
    }

    private void call(int ago, Rung rung, String friend, Own own) {
        add(ago, new What(Drill.FRIEND, rung, friend), 1_200, null, own);
    }

    private void add(int ago, What what, Integer seconds, Integer words, Own own) {
        var at = cast.ago(ago, "20:30").plusSeconds(60L * records.size());
        records.add(new Rehearsal(cast.id(), what, null, new Took(at, seconds, words), own));
    }

    private static Own own(int rating, String notes) {
        return new Own(rating, notes);
    }

    private void week(LocalDate monday, String words, String plan) {
        var begun = cast.at(monday.plusDays(6), "18:30");
        var course = new Review.Course(begun, begun.plusSeconds(540));
        records.add(new Review(cast.id(), monday, words, plan, course));
    }
}
