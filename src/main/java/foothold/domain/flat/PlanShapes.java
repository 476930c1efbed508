package foothold.domain.flat;

import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

/** Paths and campaigns as fields. */
final class PlanShapes {
    static final Shape<Path> PATH =
            new Shape<>("path", "paths", Path.class, PlanShapes::write, PlanShapes::path);
    static final Shape<Campaign> CAMPAIGN =
            new Shape<>(
                    "campaign",
                    "campaigns",
                    Campaign.class,
                    PlanShapes::write,
                    PlanShapes::campaign);

    private PlanShapes() {}

    private static void write(Path path, Fields to) {
        to.put("name", path.name()).put("notes", path.notes()).put("droppedOn", path.droppedOn());
    }

    private static Path path(Fields from) {
        return new Path(
                from.required("id"),
                from.required("name"),
                from.text("notes"),
                from.day("droppedOn"));
    }

    private static void write(Campaign campaign, Fields to) {
        var pace = campaign.pace();
        to.put("name", campaign.name())
                .put("paths", campaign.pathIds())
                .put("start", campaign.span().start())
                .put("end", campaign.span().end())
                .put("requestsPerWeek", pace.requests())
                .put("meetingsPerWeek", pace.meetings())
                .put("hoursPerWeek", pace.hours())
                .put("cadence", pace.cadenceId())
                .put("landedOn", campaign.span().landedOn());
    }

    private static Campaign campaign(Fields from) {
        return new Campaign(
                from.required("id"),
                from.required("name"),
                from.list("paths"),
                new Campaign.Span(from.day("start"), from.day("end"), from.day("landedOn")),
                new Campaign.Pace(
                        from.number("requestsPerWeek"),
                        from.number("meetingsPerWeek"),
                        from.number("hoursPerWeek"),
                        from.text("cadence")));
    }
}
