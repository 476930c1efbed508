package foothold.domain.flat;

import foothold.domain.plan.Review;
import foothold.domain.practice.Rehearsal;
import foothold.domain.trash.Discarded;

/** Practice, weekly reviews and the trash as fields. */
final class PracticeShapes {
    static final Shape<Rehearsal> REHEARSAL =
            new Shape<>(
                    "rehearsal",
                    "rehearsals",
                    Rehearsal.class,
                    PracticeShapes::write,
                    PracticeShapes::rehearsal);
    static final Shape<Review> REVIEW =
            new Shape<>(
                    "review",
                    "reviews",
                    Review.class,
                    PracticeShapes::write,
                    PracticeShapes::review);
    static final Shape<Discarded> DISCARDED =
            new Shape<>(
                    "discarded",
                    "discarded",
                    Discarded.class,
                    PracticeShapes::write,
                    PracticeShapes::discarded);

    private PracticeShapes() {}

    private static void write(Rehearsal rehearsal, Fields to) {
        to.put("drill", rehearsal.what().drill())
                .put("rung", rehearsal.what().rung())
                .put("text", rehearsal.what().text())
                .put("contact", rehearsal.about().contactId())
                .put("meeting", rehearsal.about().meetingId())
                .put("at", rehearsal.took().at())
                .put("seconds", rehearsal.took().seconds())
                .put("words", rehearsal.took().words())
                .put("rating", rehearsal.own().rating())
                .put("notes", rehearsal.own().notes());
    }

    private static Rehearsal rehearsal(Fields from) {
        from.required("drill");
        from.required("at");
        return new Rehearsal(
                from.required("id"),
                new Rehearsal.What(
                        from.constant("drill", Rehearsal.Drill.class, null),
                        from.constant("rung", Rehearsal.Rung.class, null),
                        from.text("text")),
                new Rehearsal.About(from.text("contact"), from.text("meeting")),
                new Rehearsal.Took(
                        from.instant("at"), from.number("seconds"), from.number("words")),
                new Rehearsal.Own(from.number("rating"), from.text("notes")));
    }

    private static void write(Review review, Fields to) {
        to.put("week", review.week())
                .put("words", review.words())
                .put("plan", review.plan())
                .put("begunAt", review.course().begunAt())
                .put("doneAt", review.course().doneAt());
    }

    private static Review review(Fields from) {
        from.required("week");
        from.required("begunAt");
        return new Review(
                from.required("id"),
                from.day("week"),
                from.text("words"),
                from.text("plan"),
                new Review.Course(from.instant("begunAt"), from.instant("doneAt")));
    }

    private static void write(Discarded discarded, Fields to) {
        to.put("name", discarded.name())
                .put("at", discarded.at())
                .put("records", discarded.records());
    }

    private static Discarded discarded(Fields from) {
        from.required("at");
        return new Discarded(
                from.required("id"),
                from.required("name"),
                from.instant("at"),
                from.required("records"));
    }
}
