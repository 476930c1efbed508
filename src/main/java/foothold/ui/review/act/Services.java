package foothold.ui.review.act;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.review.ReviewExport;
import foothold.service.review.Reviews;
import foothold.service.review.WeekReader;

import java.time.Instant;
import java.util.random.RandomGenerator;

/** The use cases of looking back, over one data file. */
public record Services(
        Workspace workspace, Reviews reviews, WeekReader reader, ReviewExport export) {

    /** Use cases over that file; {@code random} goes into new ids. */
    public static Services over(Workspace workspace, Agenda agenda, RandomGenerator random) {
        var reviews = new Reviews(workspace, random);
        var reader = new WeekReader(workspace, agenda, reviews);
        return new Services(workspace, reviews, reader, new ReviewExport(workspace, reader));
    }

    Instant now() {
        return workspace.clock().instant();
    }
}
