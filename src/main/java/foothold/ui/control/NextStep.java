package foothold.ui.control;

import foothold.domain.followup.Followup;
import foothold.service.agenda.Outlook;
import foothold.ui.HumanDates;
import foothold.ui.StateMark;

/**
 * How a follow-up stands at one moment.
 *
 * @param state overdue, due today, or ahead
 * @param due when, as people say it
 */
public record NextStep(StateMark.State state, String due) {

    /** How that follow-up stands in that outlook. */
    public static NextStep of(Followup followup, Outlook outlook) {
        var zone = outlook.zone();
        var state =
                followup.due().overdue(outlook.now(), zone)
                        ? StateMark.State.OVERDUE
                        : followup.due().day(zone).isAfter(outlook.today())
                                ? StateMark.State.WAITING
                                : StateMark.State.DUE;
        var dates = new HumanDates(zone, outlook.now());
        return new NextStep(state, dates.due(followup.due(), outlook.book().calendar()));
    }
}
