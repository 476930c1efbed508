package foothold.ui.compose.act;

import static foothold.ui.Messages.text;

import foothold.domain.dates.DayTime;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
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
