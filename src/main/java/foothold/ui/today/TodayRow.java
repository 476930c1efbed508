package foothold.ui.today;

import foothold.domain.followup.Followup;
import foothold.service.agenda.TodayList;
import foothold.service.agenda.TodayList.Part;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of Today.
 *
 * @param followup what it shows
 * @param part the section it is in
 * @param heading how many rows the section has when this is its first one, which carries the
 *     section's heading, {@link #UNCOUNTED} while that is not known; otherwise 0
 */
record TodayRow(Followup followup, Part part, int heading) {

    /** A heading that does not say how many. */
    static final int UNCOUNTED = -1;

    /** The rows of that list, in its order; {@code whole} unless it goes on. */
    static List<TodayRow> of(TodayList list, boolean whole) {
        var rows = new ArrayList<TodayRow>();
        for (var section : list.sections()) {
            int heading = whole ? section.followups().size() : UNCOUNTED;
            for (var followup : section.followups()) {
                rows.add(new TodayRow(followup, section.part(), heading));
                heading = 0;
            }
        }
        return rows;
    }

    Followup.Key key() {
        return followup.key();
    }
}
