package foothold.ui.compose.act;

import static foothold.ui.Messages.text;

import foothold.domain.dates.DayTime;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.compose.Caution;
import foothold.ui.HumanDates;

/** What things are called while writing. */
public final class Wording {
    private Wording() {}

    public static String of(Message.Kind kind) {
        return text("compose.kind." + kind);
    }

    public static String of(Message.Channel channel) {
        return text("compose.channel." + channel);
    }

    /** How a reply sounds; null is one without a tone. */
    public static String of(Tone tone) {
        return text(tone == null ? "compose.tone.none" : "compose.tone." + tone);
    }

    /** What speaks against asking now, and what to do. */
    static String of(Caution caution, HumanDates dates) {
        var name = caution.contact().name();
        var ahead = caution.ahead();
        return ahead == null
                ? text("compose.doubt.manager", name)
                : text(
                        "compose.doubt.early",
                        ahead.asked().name(),
                        dates.moment(ahead.at()),
                        dates.day(ahead.until()));
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
}
