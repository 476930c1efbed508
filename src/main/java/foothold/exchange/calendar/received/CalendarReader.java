package foothold.exchange.calendar.received;

import foothold.domain.meeting.Slot;
import foothold.exchange.Mailbox;
import foothold.exchange.Problem;
import foothold.exchange.TextDecoder;
import foothold.exchange.UnreadableFile;
import foothold.exchange.calendar.received.Invitation.Guests;
import foothold.exchange.calendar.received.Invitation.Identity;
import foothold.exchange.calendar.received.Invitation.Timing;
import foothold.exchange.calendar.received.Moments.Moment;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the events of a calendar file: bytes in; invitations and skipped lines out. */
public final class CalendarReader {
    /** The largest file that is read, in bytes. */
    public static final int LIMIT = 10 * 1024 * 1024;

    /** More is somebody's whole life, not an invitation. */
    static final int MOST_EVENTS = 2_000;

    private static final int MOST_GUESTS = 200;
    private static final long DAY = 24 * 60;
    private static final String NOTHING = " Nothing was changed.";

    private final Moments moments;
    private final List<Invitation> events = new ArrayList<>();
    private final List<Problem> skipped = new ArrayList<>();

    private CalendarReader(Moments moments) {
        this.moments = moments;
    }

    /**
     * The events of a file of these bytes.
     *
     * @param home the user's own zone, for times that say none
     * @throws UnreadableFile when it is no text, too large, or no calendar with an event in it
     */
    public static CalendarFile read(byte[] bytes, ZoneId home) throws UnreadableFile {
        if (bytes.length > LIMIT) {
            throw new UnreadableFile(
                    UnreadableFile.Kind.TOO_LARGE,
                    "This calendar is larger than 10 MB. Save the one invitation by itself and"
                            + " open that file."
                            + NOTHING);
        }
        var file = Component.of(Lines.of(TextDecoder.decode(bytes).text()));
        var calendars = new ArrayList<>(file.parts("VCALENDAR"));
        if (!file.parts("VEVENT").isEmpty()) {
            calendars.add(file); // cut out of its calendar, as some programs drag it
        }
        if (calendars.isEmpty()) {
            throw wrong(
                    "Line 1: there is no BEGIN:VCALENDAR here or below, so this is no calendar.");
        }
        var reader = new CalendarReader(new Moments(new Zones(calendars), home));
        calendars.forEach(reader::calendar);
        if (reader.events.isEmpty() && reader.skipped.isEmpty()) {
            throw wrong("This calendar has no event in it.");
        }
        return new CalendarFile(reader.events, reader.skipped);
    }

    private static UnreadableFile wrong(String what) {
        return new UnreadableFile(
                UnreadableFile.Kind.WRONG_FORMAT,
                what + " Save the invitation as .ics and open that file." + NOTHING);
    }

    private void calendar(Component calendar) {
        boolean cancels = calendar.text("METHOD").equalsIgnoreCase("CANCEL");
        for (var event : calendar.parts("VEVENT")) {
            if (events.size() == MOST_EVENTS) {
                skip(event, "there are more than 2,000 events; the rest is left out");
                return;
            }
            event(event, cancels);
        }
    }

    private void event(Component event, boolean cancels) {
        var line = event.first("DTSTART");
        var start = line.flatMap(moments::read);
        if (start.isEmpty()) {
            var why = line.map(each -> "its start, “" + cut(each.value()) + "”, is no time");
            skip(event, why.orElse("the event does not say when it begins"));
            return;
        }
        boolean cancelled = cancels || event.text("STATUS").equalsIgnoreCase("CANCELLED");
        var identity =
                new Identity(
                        event.text("UID"),
                        event.text("RECURRENCE-ID"),
                        sequence(event.text("SEQUENCE")),
                        cancelled);
        var words = new Invitation.Words(event.text("SUMMARY"), event.text("DESCRIPTION"));
        events.add(new Invitation(identity, timing(event, start.get()), guests(event), words));
    }

    private void skip(Component event, String why) {
        skipped.add(new Problem(event.line(), Problem.Kind.ODD_VALUE, why));
    }

    private static String cut(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }

    private static int sequence(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private Timing timing(Component event, Moment start) {
        var where = Whereabouts.of(event);
        var slot =
                new Slot(
                        start.at(),
                        start.zone(),
                        minutes(event, start),
                        where.medium(),
                        where.place());
        boolean repeats = event.first("RRULE").isPresent() || event.first("RDATE").isPresent();
        return new Timing(slot, start.told(), repeats);
    }

    private int minutes(Component event, Moment start) {
        if (start.told() == Invitation.Told.ALL_DAY) {
            return Slot.DEFAULT_MINUTES;
        }
        var until =
                event.first("DTEND")
                        .flatMap(moments::read)
                        .map(end -> Duration.between(start.at(), end.at()))
                        .or(() -> event.first("DURATION").flatMap(CalendarReader::duration));
        long minutes = until.map(Duration::toMinutes).orElse(0L);
        return minutes <= 0 ? Slot.DEFAULT_MINUTES : (int) Math.min(minutes, DAY);
    }

    private static Optional<Duration> duration(Line line) {
        return Moments.duration(line.value());
    }

    private static Guests guests(Component event) {
        return new Guests(
                event.first("ORGANIZER").map(CalendarReader::mailbox).orElse(null),
                event.all("ATTENDEE").stream()
                        .limit(MOST_GUESTS)
                        .map(CalendarReader::mailbox)
                        .toList());
    }

    /** An organizer without a mail address, as we write it ourselves, is a name at most. */
    private static Mailbox mailbox(Line line) {
        var value = line.value().strip();
        boolean mail = value.toLowerCase(Locale.ROOT).startsWith("mailto:");
        var address = mail ? value.substring("mailto:".length()) : line.parameter("EMAIL");
        return new Mailbox(line.parameter("CN"), address.contains("@") ? address.strip() : null);
    }
}
