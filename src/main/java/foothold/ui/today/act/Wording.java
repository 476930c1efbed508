package foothold.ui.today.act;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Stage;
import foothold.domain.dates.DayTime;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.ui.HumanDates;

/** How Today says things. */
public final class Wording {
    private static final String DUE = ": due ";
    private static final String MINE = "You: ";

    private Wording() {}

    /** The reason without its last part, the due date, which stands beside it anyway. */
    public static String shortReason(Followup followup) {
        var reason = followup.reason();
        int due = reason.lastIndexOf(DUE);
        return due > 0 ? reason.substring(0, due) : reason;
    }

    /** What was last said, in quotation marks; empty for null. */
    public static String quoted(String last) {
        if (last == null) {
            return "";
        }
        return last.startsWith(MINE)
                ? text("today.youSaid", last.substring(MINE.length()))
                : text("today.theySaid", last);
    }

    /** The whole date, for a tooltip. */
    public static String full(Due due, HumanDates dates) {
        return switch (due) {
            case Due.OnDay(var day) -> dates.full(day);
            case Due.AtInstant(var instant) -> dates.full(instant);
        };
    }

    /** How a date in words was understood; empty for null. */
    static String reading(DayTime said, HumanDates dates) {
        if (said == null) {
            return "";
        }
        return said.hasTime()
                ? dates.full(said.at(dates.zone(), said.time()))
                : dates.full(said.day());
    }

    public static String of(Stage stage) {
        return text("today.stage." + stage.name());
    }

    public static String of(Message.Channel channel) {
        return text("today.channel." + channel.name());
    }

    public static String of(Slot.Medium medium) {
        return text("today.medium." + medium.name());
    }
}
