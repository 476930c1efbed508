package foothold.domain.plan;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An outreach spree.
 *
 * @param name in the user's words; never empty
 * @param pathIds the paths it explores
 * @param span its first and last day; never null
 * @param pace what the user wants to manage per week, and the cadence; never null
 */
public record Campaign(String id, String name, List<String> pathIds, Span span, Pace pace)
        implements Entity {

    /**
     * The days of a campaign.
     *
     * @param start its first local day, or null when open
     * @param end its last local day, or null when open
     * @param landedOn the local day on which it reached its aim, or null
     */
    public record Span(LocalDate start, LocalDate end, LocalDate landedOn) {
        public static final Span OPEN = new Span(null, null);

        /** The days of a campaign that has not reached its aim. */
        public Span(LocalDate start, LocalDate end) {
            this(start, end, null);
        }

        public Span {
            if (start != null && end != null && end.isBefore(start)) {
                throw new IllegalArgumentException("a campaign cannot end before it starts");
            }
        }
    }

    /**
     * What the user wants to manage; each null when not decided.
     *
     * @param requests requests per week
     * @param meetings meetings per week
     * @param hours hours per week
     * @param cadenceId the preset of intervals, or null for the usual one
     */
    public record Pace(Integer requests, Integer meetings, Integer hours, String cadenceId) {
        public static final Pace UNDECIDED = new Pace(null, null, null, null);

        public Pace {
            cadenceId = Text.orNull(cadenceId);
        }
    }

    public Campaign {
        Objects.requireNonNull(id, "id");
        name = Text.orNull(name);
        if (name == null) {
            throw new IllegalArgumentException("a campaign needs a name");
        }
        pathIds = Text.values(pathIds);
        span = span == null ? Span.OPEN : span;
        pace = pace == null ? Pace.UNDECIDED : pace;
    }
}
