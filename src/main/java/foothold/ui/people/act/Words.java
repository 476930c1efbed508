package foothold.ui.people.act;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Stage;
import foothold.domain.contact.Tie;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What things are called on the people screen. */
public final class Words {
    private Words() {}

    public static String of(Stage stage) {
        return text("people.stage." + stage);
    }

    public static String of(Tie.Kind tie) {
        return text("people.tie." + tie);
    }

    public static String of(Message.Kind kind) {
        return text("log.kind." + kind);
    }

    public static String of(Message.Channel channel) {
        return text("log.channel." + channel);
    }

    public static String of(Slot.Medium medium) {
        return text("log.medium." + medium);
    }

    /** How a reply sounds; null is a reply without a tone. */
    public static String of(Tone tone) {
        return text(tone == null ? "log.tone.none" : "log.tone." + tone);
    }

    /** The values that are there, apart by a middle dot. */
    public static String dotted(String... values) {
        return Stream.of(values)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A number with its thousands apart: 30,000. */
    public static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
