package foothold.service.log.line;

import foothold.domain.Text;
import foothold.domain.dates.DayTime;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;

/**
 * Something that happened with a contact, as said in one line. A {@code when} of null means now, a
 * {@code when} without a time some time of that day; texts may be null.
 */
public sealed interface LogEntry {

    /**
     * I wrote, or called.
     *
     * @param channel null: the usual one with this contact
     */
    record Sent(Message.Kind kind, Message.Channel channel, DayTime when, String text)
            implements LogEntry {
        public Sent {
            text = Text.orNull(text);
        }
    }

    /**
     * They wrote, or called.
     *
     * @param response tone and the day it names; never null
     * @param channel null: the usual one with this contact
     */
    record Replied(Message.Response response, Message.Channel channel, DayTime when, String text)
            implements LogEntry {
        public Replied {
            response = response == null ? Message.Response.NONE : response;
            text = Text.orNull(text);
        }
    }

    /**
     * How long and by which means; each may be null when not said.
     *
     * @param minutes 1 to 1440
     */
    record How(Integer minutes, Slot.Medium medium) {
        public static final How UNSAID = new How(null, null);
    }

    /**
     * A meeting was agreed.
     *
     * @param when with a time
     */
    record MeetingSet(DayTime when, How how, String place) implements LogEntry {
        public MeetingSet {
            if (when == null || !when.hasTime()) {
                throw new IllegalArgumentException("a meeting is set for a day and a time");
            }
            place = Text.orNull(place);
        }
    }

    /** We met. */
    record Met(DayTime when, How how, String notes) implements LogEntry {
        public Met {
            notes = Text.orNull(notes);
        }
    }

    /** The meeting that was set did not take place. */
    record CalledOff(Meeting.State state) implements LogEntry {
        public CalledOff {
            if (state != Meeting.State.CANCELLED && state != Meeting.State.NO_SHOW) {
                throw new IllegalArgumentException("called off is cancelled or no-show");
            }
        }
    }

    /** A note; the text is never empty. */
    record Noted(DayTime when, String text) implements LogEntry {
        public Noted {
            text = Text.orEmpty(text);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a note says something");
            }
        }
    }

    /** A reminder for a day or an instant; neither part is null. */
    record Reminded(DayTime when, String text) implements LogEntry {
        public Reminded {
            text = Text.orEmpty(text);
            if (when == null || text.isEmpty()) {
                throw new IllegalArgumentException("a reminder says when and what");
            }
        }
    }
}
