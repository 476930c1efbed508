package foothold.exchange.calendar;

import foothold.domain.meeting.Slot;
import foothold.exchange.calendar.Appointment.Status;
import foothold.exchange.calendar.Appointment.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Appointments for tests of calendar files. */
final class Appointments {
    static final Instant STAMP = Instant.parse("2026-11-25T15:00:00Z");

    /** Zones of every sort: whole, half and quarter hours, both hemispheres, odd histories. */
    static final List<String> ZONES =
            List.of(
                    "America/New_York",
                    "Europe/Berlin",
                    "Asia/Kathmandu",
                    "America/St_Johns",
                    "Pacific/Apia",
                    "Africa/Casablanca",
                    "Australia/Lord_Howe",
                    "Pacific/Chatham",
                    "America/Santiago",
                    "America/Nuuk",
                    "Asia/Jerusalem",
                    "Europe/Dublin",
                    "America/Sao_Paulo",
                    "Asia/Kolkata",
                    "Africa/Cairo",
                    "Pacific/Kiritimati",
                    "Antarctica/Troll");

    private Appointments() {}

    /** An agreed appointment of 20 minutes at that local time. */
    static Appointment at(String zone, String local) {
        return at(zone, LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant());
    }

    static Appointment at(String zone, Instant start) {
        var slot = new Slot(start, ZoneId.of(zone), 20, Slot.Medium.VIDEO, "Room 5");
        return of(slot, "Talk with Ann Lee");
    }

    static Appointment of(Slot slot, String title) {
        var id = slot.zone() + "/" + slot.start();
        return new Appointment(id, 0, slot, Status.CONFIRMED, new Words(title, null));
    }

    /**
     * One every eleventh day of 2026 and 2027, and some in the hours around each change of the
     * clocks.
     */
    static List<Appointment> overTheYears(String zone) {
        var rules = ZoneId.of(zone).getRules();
        var first = LocalDateTime.of(2026, 1, 1, 9, 15).atZone(ZoneId.of(zone)).toInstant();
        var last = first.plus(Duration.ofDays(730));
        var starts = new ArrayList<Instant>();
        for (var at = first; at.isBefore(last); at = at.plus(Duration.ofDays(11))) {
            starts.add(at);
        }
        for (var next = rules.nextTransition(first);
                next != null && next.getInstant().isBefore(last);
                next = rules.nextTransition(next.getInstant())) {
            for (int minutes : new int[] {-90, -61, -21, -10, 0, 1, 30, 61, 90}) {
                starts.add(next.getInstant().plus(Duration.ofMinutes(minutes)));
            }
        }
        return starts.stream().distinct().map(start -> at(zone, start)).toList();
    }

    /** One with that text as title, place and description. */
    static Appointment saying(int number, String text) {
        var zone = ZoneId.of("Europe/Berlin");
        var start = LocalDateTime.of(2026, 12, 1, 15, 0).plusDays(number).atZone(zone);
        var slot = new Slot(start.toInstant(), zone, 20, Slot.Medium.IN_PERSON, text);
        var words = new Words(text, text);
        return new Appointment("nasty-" + number, 0, slot, Status.CONFIRMED, words);
    }
}
