package foothold.exchange.archive;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Path;
import foothold.domain.plan.Review;
import foothold.domain.plan.Verdict;
import foothold.domain.plan.Vote;
import foothold.domain.practice.Rehearsal;
import foothold.domain.trash.Discarded;

import java.util.ArrayList;
import java.util.List;

/** Random records of practising, judging and looking back. */
final class RandomLookbacks {
    private final RandomRecords any;
    private final NastyText nasty;
    private final List<Path> paths;
    private final List<Contact> contacts;
    private final List<Meeting> meetings;

    RandomLookbacks(
            RandomRecords any, List<Path> paths, List<Contact> contacts, List<Meeting> meetings) {
        this.any = any;
        this.nasty = any.nasty;
        this.paths = paths;
        this.contacts = contacts;
        this.meetings = meetings;
    }

    List<Entity> make() {
        var all = new ArrayList<Entity>();
        all.addAll(any.some("criterion", 0, this::criterion));
        all.addAll(any.some("rehearsal", 0, this::rehearsal));
        all.addAll(any.some("review", 0, this::review));
        all.addAll(any.some("discarded", 0, this::discarded));
        if (!paths.isEmpty()) {
            var hypotheses = any.some("hypothesis", 0, this::hypothesis);
            all.addAll(hypotheses);
            all.addAll(any.some("verdict", 0, this::verdict));
            if (!hypotheses.isEmpty() && !meetings.isEmpty()) {
                all.addAll(any.some("vote", 0, number -> vote(number, hypotheses)));
            }
        }
        return all;
    }

    private Hypothesis hypothesis(int number) {
        return new Hypothesis(
                nasty.id("hypothesis", number), any.pick(paths).id(), nasty.text(), any.instant());
    }

    private Vote vote(int number, List<Hypothesis> hypotheses) {
        return new Vote(
                nasty.id("vote", number),
                any.pick(hypotheses).id(),
                new Vote.Cast(any.pick(meetings).id(), any.instant()),
                any.constant(Vote.Side.class),
                nasty.textOrNull());
    }

    private Criterion criterion(int number) {
        return new Criterion(
                nasty.id("criterion", number),
                nasty.text(),
                List.of(any.constant(Jotting.Tag.class)),
                any.random.nextInt(4),
                any.random.nextInt(20));
    }

    private Verdict verdict(int number) {
        return new Verdict(
                nasty.id("verdict", number),
                any.pick(paths).id(),
                nasty.textOrNull(),
                new Verdict.Opinion(any.orNull(1 + any.random.nextInt(5)), nasty.textOrNull()),
                any.instant());
    }

    private Rehearsal rehearsal(int number) {
        return new Rehearsal(
                nasty.id("rehearsal", number),
                new Rehearsal.What(
                        any.constant(Rehearsal.Drill.class),
                        any.orNull(any.constant(Rehearsal.Rung.class)),
                        nasty.textOrNull()),
                new Rehearsal.About(idOrNull(contacts), idOrNull(meetings)),
                new Rehearsal.Took(
                        any.instant(),
                        any.orNull(any.random.nextInt(3600)),
                        any.orNull(any.random.nextInt(500))),
                new Rehearsal.Own(any.orNull(1 + any.random.nextInt(5)), nasty.textOrNull()));
    }

    private Review review(int number) {
        return new Review(
                nasty.id("review", number),
                any.day(),
                nasty.textOrNull(),
                nasty.textOrNull(),
                new Review.Course(any.instant(), any.orNull(any.instant())));
    }

    private Discarded discarded(int number) {
        return new Discarded(
                nasty.id("discarded", number), nasty.text(), any.instant(), nasty.text());
    }

    private String idOrNull(List<? extends Entity> some) {
        return some.isEmpty() ? null : any.orNull(any.pick(some).id());
    }
}
