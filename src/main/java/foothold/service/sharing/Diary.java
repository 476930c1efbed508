package foothold.service.sharing;

import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.meeting.Meeting;
import foothold.exchange.calendar.Appointment.Words;
import foothold.exchange.calendar.CalendarWriter;
import foothold.exchange.calendar.DueDate;
import foothold.exchange.calendar.Entry;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.meetings.Announcement;
import foothold.service.meetings.MeetingBook;
import foothold.service.meetings.Planned;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads meetings and due dates for calendars, in an order that only edits change. */
public final class Diary {
    private static final Comparator<Followup> BY_DAY =
            Comparator.comparing((Followup each) -> each.due().toString())
                    .thenComparing(Followup::id);

    private final MeetingBook book;
    private final Agenda agenda;

    /**
     * What is told.
     *
     * @param meetings whether meetings are; cancelled ones never
     * @param due whether follow-ups are
     * @param names whether it says with whom
     * @param details whether it says why, and how to reach them
     */
    public record Telling(boolean meetings, boolean due, boolean names, boolean details) {
        public static final Telling EVERYTHING = new Telling(true, true, true, true);
    }

    /**
     * What was read.
     *
     * @param zone the user's
     * @param meetings by start
     * @param due by when, those without a day first
     */
    public record Read(ZoneId zone, List<Entry> meetings, List<Entry> due) {
        public Read {
            meetings = List.copyOf(meetings);
            due = List.copyOf(due);
        }

        /** All of it. */
        public List<Entry> entries() {
            return Stream.concat(meetings.stream(), due.stream()).toList();
        }
    }

    public Diary(Workspace workspace, Agenda agenda) {
        this.book = new MeetingBook(workspace.store());
        this.agenda = agenda;
    }

    /**
     * All there is to tell, as seen at {@code now}.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public Read read(Instant now, Telling telling) {
        var outlook = agenda.look(now);
        var due =
                outlook.followups().stream()
                        .filter(each -> telling.due() && canTell(each.due(), outlook.zone()))
                        .sorted(BY_DAY)
                        .map(each -> due(each, telling))
                        .toList();
        var meetings =
                telling.meetings()
                        ? book.all().stream()
                                .filter(Diary::takesPlace)
                                .map(each -> meeting(each, telling))
                                .toList()
                        : List.<Entry>of();
        return new Read(outlook.zone(), meetings, due);
    }

    /** What is left out vanishes from a calendar, which is what a cancelled meeting should do. */
    private static boolean takesPlace(Planned planned) {
        var meeting = planned.meeting();
        return meeting.course().state() != Meeting.State.CANCELLED
                && CalendarWriter.canTell(meeting.slot());
    }

    private static boolean canTell(Due due, ZoneId zone) {
        int year = due.day(zone).getYear();
        return year >= 1970 && year <= 9900;
    }

    private static Entry meeting(Planned planned, Telling telling) {
        if (telling.names() && telling.details()) {
            return Announcement.of(planned);
        }
        var title = telling.names() ? Announcement.title(planned) : "Meeting";
        return Announcement.of(planned, new Words(title, null));
    }

    private static Entry due(Followup followup, Telling telling) {
        var name = telling.names() ? followup.party().name() : "";
        var title = name.isEmpty() ? task(followup) : task(followup) + ": " + name;
        var why = telling.details() ? followup.reason() : null;
        return new DueDate(Fingerprint.uid(followup.id()), followup.due(), new Words(title, why));
    }

    /** What is to be done, where the button's word says too little alone. */
    private static String task(Followup followup) {
        return switch (followup.kind()) {
            case SEND_PLANNED -> "Send what is planned";
            case ANSWER_REPLY -> "Answer a message";
            case KEEP_PROMISE -> "Keep a promise";
            case ACTION -> "Do what I decided";
            case REMINDER -> "Reminder";
            default -> followup.kind().action();
        };
    }
}
