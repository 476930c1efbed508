package foothold.service.sharing;

import foothold.exchange.calendar.FeedWriter;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.transfer.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the calendar file that other programs on the machine read again and again. */
public final class Feed {
    /** Nothing we write is larger; somebody else's file is not read into memory. */
    private static final long MOST = 64L * 1024 * 1024;

    private final Workspace workspace;
    private final Diary diary;

    /**
     * What the file holds now.
     *
     * @param meetings so many
     * @param due so many
     * @param changed whether it had to be written
     */
    public record Written(int meetings, int due, boolean changed) {}

    public Feed(Workspace workspace, Agenda agenda) {
        this.workspace = workspace;
        this.diary = new Diary(workspace, agenda);
    }

    /**
     * Brings the file up to date; it is not touched when it is so already.
     *
     * @throws IOException when it cannot be written; what was there stays then
     * @throws foothold.service.StoreException when the data file cannot be read
     */
    public synchronized Written write(Path file) throws IOException {
        var now = workspace.clock().instant();
        var read = diary.read(now, Diary.Telling.EVERYTHING);
        var earlier = earlier(file);
        var text = FeedWriter.feed(read.entries(), read.zone(), earlier, now);
        boolean changed = !text.equals(earlier);
        if (changed) {
            WholeFile.write(
                    file,
                    out -> {
                        out.write(text.getBytes(StandardCharsets.UTF_8));
                        return read.entries().size();
                    });
        }
        return new Written(read.meetings().size(), read.due().size(), changed);
    }

    private static String earlier(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= MOST
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                : "";
    }
}
