package foothold.service.brief;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Tie;
import foothold.domain.meeting.Slot;
import foothold.exchange.brief.Brief.Phase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How a brief puts days, ties and the parts of a talk. */
final class BriefWords {
    private static final int LONG = 30;
    private static final DateTimeFormatter DAY = format("EEEE d MMMM uuuu");
    private static final DateTimeFormatter SHORT_DAY = format("EEE d MMM uuuu");
    private static final DateTimeFormatter TIME = format("HH:mm");

    private BriefWords() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /**
     * "Tuesday 24 November 2026, 14:00–14:20 (New York), 20:00 for them (Berlin) · video · place".
     *
     * @param theirs the other side's zone, or null when not known
     */
    static String when(Slot slot, ZoneId zone, ZoneId theirs) {
        var words = new StringBuilder();
        var start = slot.start().atZone(zone);
        words.append(DAY.format(start)).append(", ").append(TIME.format(start)).append('–');
        words.append(TIME.format(slot.end().atZone(zone)));
        if (theirs != null && !sameTime(zone, theirs, slot.start())) {
            words.append(" (").append(city(zone)).append("), ");
            words.append(TIME.format(slot.start().atZone(theirs))).append(" for them (");
            words.append(city(theirs)).append(')');
        }
        words.append(
                switch (slot.medium()) {
                    case VIDEO -> " · video";
                    case PHONE -> " · phone";
                    case IN_PERSON -> " · in person";
                });
        return slot.place() == null ? words.toString() : words + " · " + slot.place();
    }

    private static boolean sameTime(ZoneId one, ZoneId other, Instant at) {
        return one.getRules().getOffset(at).equals(other.getRules().getOffset(at));
    }

    /** "New York" for America/New_York. */
    private static String city(ZoneId zone) {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** "Thu 19 Nov 2026". */
    static String day(Instant at, ZoneId zone) {
        return SHORT_DAY.format(at.atZone(zone));
    }

    /** The tie as its text says it, else by its sort; empty for none. */
    static String tie(Contact contact) {
        var tie = contact.tie();
        if (tie.text() != null) {
            return tie.text();
        }
        return tie.kind() == Tie.Kind.NONE ? "" : tie.kind().name().toLowerCase(Locale.ROOT);
    }

    /**
     * How the minutes are spent: of 20, 4 to begin and 2 to close; of 30 and more, a sixth each.
     *
     * @param minutes how long one meets
     */
    static List<Phase> phases(int minutes) {
        int begin = Math.max(1, minutes >= LONG ? minutes / 6 : minutes / 5);
        int close = Math.max(1, minutes >= LONG ? minutes / 6 : minutes / 10);
        return List.of(
                new Phase(begin, "Thanks, who I am, what I hope to learn"),
                new Phase(Math.max(1, minutes - begin - close), "My questions"),
                new Phase(close, "Who else should I talk to? How can I help?"));
    }
}
