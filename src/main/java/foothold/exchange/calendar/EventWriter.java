package foothold.exchange.calendar;

import foothold.domain.followup.Due;
import foothold.domain.meeting.Slot;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Writes events.
 *
 * @param use what the file is for
 * @param lines where they are added
 */
record EventWriter(Use use, ContentLines lines) {
    /** Both alarms: a day before, to prepare, and when it is time to sit down. */
    private static final List<String> ALARMS = List.of("-P1D", "-PT15M");

    /** The rules of every method ask for an organizer, and the user's address is not known. */
    private static final String NO_ADDRESS = "invalid:nomail";

    /** An event without any title is refused. */
    private static final String NO_TITLE = "Meeting";

    /** How long something due at an instant is drawn: less is hard to see, or to touch. */
    private static final Duration DRAWN = Duration.ofMinutes(15);

    private static final Set<String> LINKS = Set.of("http", "https");

    /** What a calendar file is for. */
    enum Use {
        /** To be opened once. */
        HANDED_ON,
        /** To be read again and again. */
        FEED,
        /** To be kept by a server, which wants no method and so no organizer (RFC 4791, 4.1). */
        KEPT
    }

    void write(Entry entry, Entry.Version version) {
        lines.begin("VEVENT").addText("UID", entry.uid());
        lines.add("DTSTAMP", Times.utc(version.at()));
        if (use != Use.HANDED_ON) {
            lines.add("LAST-MODIFIED", Times.utc(version.at()));
        }
        switch (entry) {
            case Appointment appointment -> time(appointment);
            case DueDate due -> time(due.due());
        }
        lines.add("SEQUENCE", Integer.toString(version.sequence()));
        if (entry instanceof Appointment appointment) {
            lines.add("STATUS", appointment.status().word());
        }
        if (use != Use.KEPT) {
            lines.add("ORGANIZER", NO_ADDRESS);
        }
        var title = title(entry);
        lines.addText("SUMMARY", title);
        lines.addText("DESCRIPTION", entry.words().description());
        if (entry instanceof Appointment appointment) {
            place(appointment.slot());
            if (appointment.status().rings()) {
                ALARMS.forEach(before -> alarm(before, title));
            }
        }
        lines.end("VEVENT");
    }

    private void time(Appointment appointment) {
        Times.write(appointment.slot(), lines);
    }

    /** Neither makes anybody busy. */
    private void time(Due due) {
        switch (due) {
            case Due.OnDay(var day) -> {
                lines.add("DTSTART;VALUE=DATE", Times.day(day));
                lines.add("DTEND;VALUE=DATE", Times.day(day.plusDays(1)));
            }
            case Due.AtInstant(var instant) -> {
                lines.add("DTSTART", Times.utc(instant));
                lines.add("DTEND", Times.utc(instant.plus(DRAWN)));
            }
        }
        lines.add("TRANSP", "TRANSPARENT");
    }

    private static String title(Entry entry) {
        var title = entry.words().title();
        return ContentLines.saysNothing(title) ? NO_TITLE : title;
    }

    private void place(Slot slot) {
        lines.addText("LOCATION", slot.place());
        if (slot.place() != null && isLink(slot.place())) {
            lines.add("URL", slot.place());
        }
    }

    private static boolean isLink(String place) {
        try {
            var link = new URI(place);
            return link.getHost() != null
                    && LINKS.contains(link.getScheme())
                    && link.toASCIIString().equals(place);
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private void alarm(String before, String title) {
        lines.begin("VALARM").add("ACTION", "DISPLAY").add("TRIGGER", before);
        lines.addText("DESCRIPTION", title).end("VALARM");
    }
}
