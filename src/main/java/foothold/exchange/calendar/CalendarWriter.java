package foothold.exchange.calendar;

import foothold.domain.meeting.Slot;
import foothold.exchange.calendar.Appointment.Status;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Writes calendar files (RFC 5545): one appointment, or a whole agenda. */
public final class CalendarWriter {
    private static final String MAKER = "-//Foothold//Foothold//EN";

    /** Both alarms: a day before, to prepare, and when it is time to sit down. */
    private static final List<String> ALARMS = List.of("-P1D", "-PT15M");

    /** The rules of every method ask for an organizer, and the user's address is not known. */
    private static final String NO_ADDRESS = "invalid:nomail";

    /** An event without any title is refused. */
    private static final String NO_TITLE = "Meeting";

    private static final Set<String> LINKS = Set.of("http", "https");

    private CalendarWriter() {}

    /** Whether a file can say when that is: from 1970 on, as long as years have four digits. */
    public static boolean canTell(Slot slot) {
        return Times.canBeWritten(slot);
    }

    /**
     * One appointment: published, or taken back when it is cancelled.
     *
     * @param stamp when the file is written
     */
    public static String one(Appointment appointment, Instant stamp) {
        var method = appointment.status() == Status.CANCELLED ? "CANCEL" : "PUBLISH";
        return write(method, List.of(appointment), stamp);
    }

    /**
     * All of them in one file, in that order, each with its status.
     *
     * @param stamp when the file is written
     * @throws IllegalArgumentException when there is none, since an empty calendar is no valid file
     */
    public static String all(List<Appointment> appointments, Instant stamp) {
        if (appointments.isEmpty()) {
            throw new IllegalArgumentException("a calendar file needs an appointment");
        }
        return write("PUBLISH", appointments, stamp);
    }

    private static String write(String method, List<Appointment> appointments, Instant stamp) {
        var lines = new ContentLines().begin("VCALENDAR");
        lines.add("VERSION", "2.0").add("PRODID", MAKER);
        lines.add("CALSCALE", "GREGORIAN").add("METHOD", method);
        ZoneParts.of(appointments.stream().map(Appointment::slot).toList())
                .forEach(zone -> zone.write(lines));
        appointments.forEach(each -> write(each, stamp, lines));
        return lines.end("VCALENDAR").text();
    }

    private static void write(Appointment appointment, Instant stamp, ContentLines lines) {
        lines.begin("VEVENT").addText("UID", appointment.uid());
        lines.add("DTSTAMP", Times.utc(stamp));
        Times.write(appointment.slot(), lines);
        lines.add("SEQUENCE", Integer.toString(appointment.sequence()));
        lines.add("STATUS", appointment.status().word());
        lines.add("ORGANIZER", NO_ADDRESS);
        var title = title(appointment);
        lines.addText("SUMMARY", title);
        lines.addText("DESCRIPTION", appointment.words().description());
        writePlace(appointment.slot(), lines);
        if (appointment.status().rings()) {
            ALARMS.forEach(before -> writeAlarm(before, title, lines));
        }
        lines.end("VEVENT");
    }

    private static String title(Appointment appointment) {
        var title = appointment.words().title();
        return ContentLines.saysNothing(title) ? NO_TITLE : title;
    }

    private static void writePlace(Slot slot, ContentLines lines) {
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

    private static void writeAlarm(String before, String title, ContentLines lines) {
        lines.begin("VALARM").add("ACTION", "DISPLAY").add("TRIGGER", before);
        lines.addText("DESCRIPTION", title).end("VALARM");
    }
}
