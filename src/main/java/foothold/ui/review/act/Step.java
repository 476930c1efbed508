package foothold.ui.review.act;

import foothold.service.review.WeekLines;
import foothold.service.review.WeekLines.Line;

import java.util.List;

/** The steps of looking back, in their order. */
public enum Step {
    DONE,
    OWED,
    LEARNED,
    THANKS,
    PLAN;

    /** What there is to look at in that step. */
    public List<Line> of(WeekLines lines) {
        return switch (this) {
            case DONE -> lines.done();
            case OWED -> lines.owed();
            case LEARNED -> lines.learned();
            case THANKS -> lines.thanks();
            case PLAN -> lines.ahead();
        };
    }
}
