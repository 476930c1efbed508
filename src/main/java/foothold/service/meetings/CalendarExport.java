package foothold.service.meetings;

import foothold.domain.contact.Contact;
import foothold.domain.meeting.Meeting;
import foothold.exchange.calendar.Appointment;
import foothold.exchange.calendar.Appointment.Status;
import foothold.exchange.calendar.CalendarWriter;
import foothold.service.Workspace;
import foothold.service.transfer.SafeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes meetings into calendar files; an older file is replaced only by a complete new one. */
public final class CalendarExport {
    private final Workspace workspace;
    private final MeetingBook book;

    public CalendarExport(Workspace workspace) {
        this.workspace = workspace;
        this.book = new MeetingBook(workspace.store());
    }

    /**
     * Writes one meeting: an event, or when it is cancelled what takes the event back.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Planned planned, Path file) throws IOException {
        write(CalendarWriter.one(appointment(planned), workspace.clock().instant()), file);
    }

    /**
     * Writes every meeting into one file and returns how many; with none, no file is written.
     *
     * @throws IOException when it cannot be written
     */
    public int writeAll(Path file) throws IOException {
        var all =
                book.all().stream()
                        .filter(each -> CalendarWriter.canTell(each.meeting().slot()))
                        .map(CalendarExport::appointment)
                        .toList();
        if (!all.isEmpty()) {
            write(CalendarWriter.all(all, workspace.clock().instant()), file);
        }
        return all.size();
    }

    private static void write(String text, Path file) throws IOException {
        SafeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Appointment appointment(Planned planned) {
        var meeting = planned.meeting();
        var contact = planned.contact();
        var words = new Appointment.Words("Conversation with " + contact.name(), about(planned));
        return new Appointment(
                meeting.id(),
                meeting.course().sequence(),
                meeting.slot(),
                status(meeting.course().state()),
                words);
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
