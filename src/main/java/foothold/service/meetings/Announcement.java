package foothold.service.meetings;

import foothold.domain.contact.Contact;
import foothold.domain.meeting.Meeting;
import foothold.exchange.calendar.Appointment;
import foothold.exchange.calendar.Appointment.Status;
import foothold.exchange.calendar.Appointment.Words;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a calendar is told of a meeting. */
public final class Announcement {
    private Announcement() {}

    /** With whom it is, what they do and how to reach them. */
    public static Appointment of(Planned planned) {
        return of(planned, new Words(title(planned), about(planned)));
    }

    /** The same meeting in other words. */
    public static Appointment of(Planned planned, Words words) {
        var meeting = planned.meeting();
        return new Appointment(
                meeting.id(),
                meeting.course().sequence(),
                meeting.slot(),
                status(meeting.course().state()),
                words);
    }

    /** With whom it is, on one line. */
    public static String title(Planned planned) {
        return "Conversation with " + planned.contact().name();
    }

    /** What they do, and how to reach them; nothing private, since a file may be handed on. */
    private static String about(Planned planned) {
        Contact contact = planned.contact();
        var job =
                Stream.of(contact.profile().job().role(), planned.organization())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        var reach =
                Stream.concat(contact.reach().phones().stream(), contact.reach().emails().stream());
        var text =
                Stream.concat(Stream.of(job), reach)
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    private static Status status(Meeting.State state) {
        return switch (state) {
            case PROPOSED -> Status.TENTATIVE;
            case SCHEDULED -> Status.CONFIRMED;
            case HELD, NO_SHOW -> Status.OVER;
            case CANCELLED -> Status.CANCELLED;
        };
    }
}
