package foothold.gallery.albums;

import foothold.domain.Entity;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.plan.Review;
import foothold.domain.practice.Rehearsal;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.Rung;
import foothold.gallery.Album;
import foothold.gallery.Hand;
import foothold.gallery.Pose;
import foothold.gallery.Sample;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.prepare.Introduction;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Practising and looking back: before the first time, and after many. */
final class PracticeAlbum {
    private static final int RUNS = 26;
    private static final int LESSONS = 40;
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 16);
    private static final String INTRODUCTION =
            """
            I have taught maths for seven years, and I like best the hour after class, when one \
            student tells me what they did not understand. Last year I built a small tool that \
            asks them, and found that I enjoy the asking more than the tool. So I am looking into \
            research with users, above all where people are ill or worried. I have talked to three \
            people so far, and each does it differently. You came to it from nursing, which is as \
            far from a laboratory as a classroom is. I would like to hear how you made that step, \
            and what you would do again.\
            """;

    private PracticeAlbum() {}

    static Album none() {
        return new Album(
                "unpractised",
                _ -> {},
                List.of(
                        Pose.of("practice"),
                        part("practice-questions", "questions"),
                        part("practice-friend", "friend"),
                        part("practice-phone", "phone"),
                        Pose.of("review"),
                        Hand.pressing("review-plan", "review", "review-step-PLAN")));
    }

    static Album many() {
        return new Album(
                "practised",
                PracticeAlbum::fill,
                List.of(
                        pressed("practice", "introduction", "practice-toggle", "practice-toggle"),
                        part("practice-questions", "questions"),
                        part("practice-moments", "moments"),
                        pressed("practice-helped", "moments", "practice-next"),
                        part("practice-friend", "friend"),
                        part("practice-phone", "phone"),
                        pressed("practice-step", "phone", "practice-toggle", "practice-step"),
                        Pose.of("review"),
                        Hand.pressing("review-learned", "review", "review-step-LEARNED"),
                        Hand.pressing("review-thanks", "review", "review-step-THANKS"),
                        Hand.pressing("review-plan", "review", "review-step-PLAN")));
    }

    /** A part of the screen, laid out so that its buttons can be found, after they were pressed. */
    private static Pose pressed(String name, String id, String... buttons) {
        return new Pose(
                name,
                window -> {
                    part(name, id).strike().accept(window);
                    window.root().applyCss();
                    window.root().layout();
                    List.of(buttons).forEach(each -> Hand.press(window, each));
                });
    }

    private static Pose part(String name, String id) {
        return Hand.pressing(name, "practice", "practice-tab-" + id);
    }

    private static void fill(Workspace workspace) {
        Sample.fill(workspace);
        new Introduction(workspace).write(INTRODUCTION, "picture");
        var now = workspace.clock().instant();
        var made = new ArrayList<Entity>();
        for (int number = 0; number < RUNS; number++) {
            made.add(said(number, now.minus(Duration.ofHours(9 + 13L * number))));
        }
        made.add(called("Tom, about climbing", Rung.HOBBY, 4, now.minus(Duration.ofDays(9))));
        made.add(called("Aunt Rosa", Rung.FRIENDLY, 2, now.minus(Duration.ofDays(4))));
        for (int number = 0; number < LESSONS; number++) {
            made.add(lesson(number, now.minus(Duration.ofHours(80 + 2L * number))));
        }
        var course = new Review.Course(now.minus(Duration.ofMinutes(6)), null);
        made.add(
                new Review(
                        "review",
                        WEEK,
                        "Two talks gave energy, the requests cost it.\nThe surprise: half a"
                                + " researcher's day is writing.",
                        "Ask one small firm.\nWrite the thank-you to Dana first.",
                        course));
        workspace.apply(Edit.of("Fill", made.stream().map(Change::create).toList()));
    }

    private static Rehearsal said(int number, Instant at) {
        return new Rehearsal(
                "said" + number,
                new Rehearsal.What(Drill.INTRODUCTION, null, null),
                null,
                new Rehearsal.Took(at, 52 + 7 * number % 31, 118 + number),
                new Rehearsal.Own(
                        1 + (RUNS - number) * 4 / RUNS,
                        number % 4 == 0 ? "Slower at the beginning; name the reason first" : null));
    }

    private static Rehearsal called(String name, Rung rung, int rating, Instant at) {
        return new Rehearsal(
                "called" + rung,
                new Rehearsal.What(Drill.FRIEND, rung, name),
                null,
                new Rehearsal.Took(at, 612, null),
                new Rehearsal.Own(rating, null));
    }

    private static Insight lesson(int number, Instant at) {
        var text =
                "What they say about the work, number "
                        + number
                        + ": that half of it is listening, and the other half is writing down what"
                        + " was heard so that somebody who was not there does something about it";
        return new Insight(
                "lesson" + number,
                new Insight.Lesson(text, Jotting.Tag.INSIGHT, Insight.Sign.PRO),
                null,
                new Insight.Source(null, null, at),
                null);
    }
}
