package foothold.ui.today;

import static foothold.ui.Messages.text;

import foothold.service.agenda.Outlook;
import foothold.service.agenda.TodayList.Part;

import javafx.css.PseudoClass;

/** What the sections of Today are called, and the states their rows can be in. */
final class Headings {
    /** The first row of all. */
    static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-row");

    /** Something is late. */
    static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private Headings() {}

    static String of(Part part) {
        return switch (part) {
            case REPLY_OWED -> text("today.section.replyOwed");
            case OVERDUE -> text("today.section.overdue");
            case DUE_TODAY -> text("today.section.dueToday");
            case NEXT_DAYS -> text("today.section.nextDays", Outlook.USUAL_DAYS);
        };
    }
}
