package foothold.service.log.line;

import foothold.domain.dates.DateWords.Lean;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;

/** What the first words of a line say it is about. */
sealed interface Head {

    /** I wrote; kind and channel may be null for not said. */
    record Sent(Message.Kind kind, Message.Channel channel) implements Head {}

    /** They wrote; tone and channel may be null for not said. */
    record Replied(Tone tone, Message.Channel channel) implements Head {}

    /** We met; medium may be null for not said. */
    record Met(Slot.Medium medium) implements Head {}

    /** A meeting is set; medium may be null for not said. */
    record Set(Slot.Medium medium) implements Head {}

    /** The meeting was cancelled or missed. */
    record Off(Meeting.State state) implements Head {}

    /** A note. */
    record Note() implements Head {}

    /** A reminder. */
    record Remind() implements Head {}

    /** To which side the dates behind it lean. */
    default Lean lean() {
        return switch (this) {
            case Sent _, Replied _, Met _, Off _, Note _ -> Lean.PAST;
            case Set _, Remind _ -> Lean.FUTURE;
        };
    }
}
