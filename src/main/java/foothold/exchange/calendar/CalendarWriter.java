package foothold.exchange.calendar;

import foothold.domain.meeting.Slot;
import foothold.exchange.calendar.Appointment.Status;

import java.time.Instant;
import java.util.List;

/** Writes calendar files (RFC 5545): one appointment, or a whole agenda. */
public final class CalendarWriter {
    static final String MAKER = "-//Foothold//Foothold//EN";

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
        var events = new EventWriter(EventWriter.Use.HANDED_ON, lines);
        appointments.forEach(each -> events.write(each, new Entry.Version(each.sequence(), stamp)));
        return lines.end("VCALENDAR").text();
    }
}
