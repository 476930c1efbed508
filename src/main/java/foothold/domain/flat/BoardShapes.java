package foothold.domain.flat;

import foothold.domain.meeting.Jotting;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Verdict;
import foothold.domain.plan.Vote;

/** What paths are compared by, as fields. */
final class BoardShapes {
    static final Shape<Hypothesis> HYPOTHESIS =
            new Shape<>(
                    "hypothesis",
                    "hypotheses",
                    Hypothesis.class,
                    BoardShapes::write,
                    BoardShapes::hypothesis);
    static final Shape<Vote> VOTE =
            new Shape<>("vote", "votes", Vote.class, BoardShapes::write, BoardShapes::vote);
    static final Shape<Criterion> CRITERION =
            new Shape<>(
                    "criterion",
                    "criteria",
                    Criterion.class,
                    BoardShapes::write,
                    BoardShapes::criterion);
    static final Shape<Verdict> VERDICT =
            new Shape<>(
                    "verdict", "verdicts", Verdict.class, BoardShapes::write, BoardShapes::verdict);

    private BoardShapes() {}

    private static void write(Hypothesis hypothesis, Fields to) {
        to.put("path", hypothesis.pathId())
                .put("text", hypothesis.text())
                .put("madeAt", hypothesis.madeAt());
    }

    private static Hypothesis hypothesis(Fields from) {
        from.required("madeAt");
        return new Hypothesis(
                from.required("id"),
                from.required("path"),
                from.required("text"),
                from.instant("madeAt"));
    }

    private static void write(Vote vote, Fields to) {
        to.put("hypothesis", vote.hypothesisId())
                .put("meeting", vote.cast().meetingId())
                .put("at", vote.cast().at())
                .put("side", vote.side())
                .put("words", vote.words());
    }

    private static Vote vote(Fields from) {
        from.required("at");
        return new Vote(
                from.required("id"),
                from.required("hypothesis"),
                new Vote.Cast(from.required("meeting"), from.instant("at")),
                from.constant("side", Vote.Side.class, null),
                from.text("words"));
    }

    private static void write(Criterion criterion, Fields to) {
        to.put("name", criterion.name())
                .put("tags", criterion.tags().stream().map(Enum::name).toList())
                .put("weight", criterion.weight())
                .put("position", criterion.position());
    }

    private static Criterion criterion(Fields from) {
        return new Criterion(
                from.required("id"),
                from.required("name"),
                from.constants("tags", Jotting.Tag.class),
                from.number("weight", 1),
                from.number("position", 0));
    }

    private static void write(Verdict verdict, Fields to) {
        to.put("path", verdict.pathId())
                .put("criterion", verdict.criterionId())
                .put("score", verdict.opinion().score())
                .put("words", verdict.opinion().words())
                .put("at", verdict.at());
    }

    private static Verdict verdict(Fields from) {
        from.required("at");
        return new Verdict(
                from.required("id"),
                from.required("path"),
                from.text("criterion"),
                new Verdict.Opinion(from.number("score"), from.text("words")),
                from.instant("at"));
    }
}
