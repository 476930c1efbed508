package foothold.service.meetings;

import foothold.exchange.calendar.CalendarWriter;
import foothold.service.Workspace;
import foothold.service.transfer.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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
        write(CalendarWriter.one(Announcement.of(planned), workspace.clock().instant()), 1, file);
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
                        .map(Announcement::of)
                        .toList();
        if (!all.isEmpty()) {
            write(CalendarWriter.all(all, workspace.clock().instant()), all.size(), file);
        }
        return all.size();
    }

    private static void write(String text, int meetings, Path file) throws IOException {
        WholeFile.write(
                file,
                out -> {
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                    return meetings;
                });
    }
}
