package foothold.ui.today;

import foothold.domain.followup.Followup;
import foothold.service.agenda.TodayList.Part;

import java.util.List;

/** The rows Today shows, for tests that look at the whole program. */
public final class TodayRows {
    private TodayRows() {}

    /**
     * One row.
     *
     * @param part the section it is in
     * @param heading how many rows its section has when this is the first one; otherwise 0
     */
    public record Row(Part part, int heading, Followup followup) {}

    /** What {@code model} shows now, from the top. */
    public static List<Row> of(TodayModel model) {
        return model.rows().stream()
                .map(row -> new Row(row.part(), row.heading(), row.followup()))
                .toList();
    }
}
