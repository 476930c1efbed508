package foothold.exchange.calendar;

import foothold.domain.meeting.Slot;
import foothold.exchange.calendar.Entry.Version;
import foothold.exchange.calendar.EventWriter.Use;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes calendars that are read again and again: an entry keeps version and date until something
 * about it changes, so that the same entries give the same bytes.
 */
public final class FeedWriter {
    private static final String NAME = "Foothold";

    /** How often a reader should look: the file is on the same machine. */
    private static final String OFTEN = "PT15M";

    private FeedWriter() {}

    /**
     * All of them in one file, in that order; with none, a calendar without events.
     *
     * @param zone the user's, told where nothing else is, since an empty calendar is no valid file
     * @param earlier the text of the feed before; empty at first
     * @param now when what is new or changed became so
     */
    public static String feed(
            List<? extends Entry> entries, ZoneId zone, String earlier, Instant now) {
        var lines = new ContentLines().begin("VCALENDAR");
        lines.add("VERSION", "2.0").add("PRODID", CalendarWriter.MAKER);
        lines.add("CALSCALE", "GREGORIAN").add("METHOD", "PUBLISH");
        lines.addText("NAME", NAME).addText("X-WR-CALNAME", NAME);
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", OFTEN).add("X-PUBLISHED-TTL", OFTEN);
        var zones = ZoneParts.of(slots(entries.stream()));
        if (zones.isEmpty() && entries.isEmpty()) {
            int year = now.atZone(zone).getYear();
            new ZonePart(zone, year, year).write(lines);
        }
        zones.forEach(each -> each.write(lines));
        var events = EarlierEvents.of(earlier);
        entries.forEach(each -> lines.addWhole(event(each, events, now)));
        return lines.end("VCALENDAR").text();
    }

    /** One entry as a server keeps it (RFC 4791, section 4.1). */
    public static String one(Entry entry, Version version) {
        var lines = new ContentLines().begin("VCALENDAR");
        lines.add("VERSION", "2.0").add("PRODID", CalendarWriter.MAKER);
        lines.add("CALSCALE", "GREGORIAN");
        ZoneParts.of(slots(Stream.of(entry))).forEach(each -> each.write(lines));
        new EventWriter(Use.KEPT, lines).write(entry, version);
        return lines.end("VCALENDAR").text();
    }

    /** As it was, if nothing is different; otherwise the next version of it. */
    private static String event(Entry entry, EarlierEvents events, Instant now) {
        var before = events.version(entry.uid());
        if (before.isPresent()) {
            var same = event(entry, before.get());
            if (events.hold(same)) {
                return same;
            }
        }
        int counted = before.map(each -> each.sequence() + 1).orElse(0);
        int sequence = entry instanceof Appointment own ? own.sequence() : counted;
        return event(entry, new Version(sequence, now));
    }

    private static String event(Entry entry, Version version) {
        var lines = new ContentLines();
        new EventWriter(Use.FEED, lines).write(entry, version);
        return lines.text();
    }

    private static List<Slot> slots(Stream<? extends Entry> entries) {
        return entries.filter(Appointment.class::isInstance)
                .map(each -> ((Appointment) each).slot())
                .toList();
    }
}
