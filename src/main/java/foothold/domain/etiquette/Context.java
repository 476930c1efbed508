package foothold.domain.etiquette;

import foothold.domain.Text;

import java.time.Instant;
import java.util.List;

/**
 * What the checker knows besides the text.
 *
 * @param to whom it goes
 * @param others whose names would be out of place
 * @param past what went before
 * @param captured what was learned in the meeting a thank-you is for
 * @param options limits and the time
 */
public record Context(Recipient to, Others others, Past past, Captured captured, Options options) {

    /**
     * The person the message goes to.
     *
     * @param name their full name
     * @param called how they are called ("Bob" for Robert), or null
     * @param organization their organization's name, or null
     * @param tie the recorded tie in words, or null
     */
    public record Recipient(String name, String called, String organization, String tie) {
        /** What is longer than this is no name; it is cut. */
        private static final int LONGEST_NAME = 200;

        public Recipient {
            name = Text.onOneLine(name, LONGEST_NAME);
            called = Text.orNull(Text.onOneLine(called, LONGEST_NAME));
            organization = Text.orNull(Text.onOneLine(organization, LONGEST_NAME));
            tie = Text.orNull(tie);
        }
    }

    /**
     * Names that belong to somebody else.
     *
     * @param names everybody and every organization, made once and shared; the recipient may be in
     *     it
     * @param belonging texts in which a name may stand and then belongs here: tie, notes, history,
     *     captured insights, referrals in either direction, and my own name and employer
     */
    public record Others(Names names, List<String> belonging) {
        public static final Others NONE = new Others(Names.NONE, List.of());

        public Others {
            belonging = List.copyOf(belonging);
        }
    }

    /**
     * What went before.
     *
     * @param declined they declined and nothing else came since
     * @param toColleagues texts already sent to others in their organization
     */
    public record Past(boolean declined, List<String> toColleagues) {
        public static final Past NONE = new Past(false, List.of());

        public Past {
            toColleagues = List.copyOf(toColleagues);
        }
    }

    /**
     * What was learned.
     *
     * @param lines each thing captured in that meeting; empty when nothing was
     * @param meetingEnd when the meeting was over, or null when there was none
     */
    public record Captured(List<String> lines, Instant meetingEnd) {
        public static final Captured NOTHING = new Captured(List.of(), null);

        public Captured {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Limits and the time.
     *
     * @param noteLimit characters of a LinkedIn note: 300, or 200 by a setting
     * @param now while writing; for a message already sent, when it was
     */
    public record Options(int noteLimit, Instant now) {
        public static final int NOTE_LIMIT = 300;
    }
}
