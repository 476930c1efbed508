package foothold.ui.today;

import foothold.domain.followup.Followup;
import foothold.service.agenda.TodayList.Part;
import foothold.ui.FxTest;

import javafx.scene.Node;
import javafx.scene.control.ListView;

import java.util.List;
import java.util.stream.Stream;

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
        return model.rows().stream().map(TodayRows::row).toList();
    }

    /** What the list of a screen below {@code root} shows now, from the top. */
    public static List<Row> in(Node root) {
        var list = FxTest.find(root, "today-list", ListView.class);
        return Stream.of(list.getItems().toArray())
                .map(TodayRow.class::cast)
                .map(TodayRows::row)
                .toList();
    }

    private static Row row(TodayRow row) {
        return new Row(row.part(), row.heading(), row.followup());
    }
}
