package foothold.reminder;

import foothold.domain.remind.Memory;
import foothold.service.transfer.WholeFile;
import foothold.storage.files.PrivateFiles;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was told of a data file, kept in a hidden file beside it: a word and a value a line. */
final class MemoryFile {
    private static final String ZONE = "zone";
    private static final String SUMMARY = "summary";
    private static final String TOLD = "told";

    private final Path file;
    private final Path lock;

    /** What is kept beside that data file. */
    MemoryFile(Path data) {
        this.file = data.resolveSibling("." + data.getFileName() + ".reminded");
        this.lock = data.resolveSibling("." + data.getFileName() + ".reminding");
    }

    /** Something one has or has not. */
    interface Turn extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /**
     * The turn to tell; empty while another process has it. It ends with the process at the latest.
     *
     * @throws IOException where nothing may be written beside the data file
     */
    Optional<Turn> turn() throws IOException {
        PrivateFiles.file(lock);
        var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        boolean mine = false;
        try {
            mine = channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            mine = false; // Another thread of this process has it.
        } finally {
            if (!mine) {
                channel.close();
            }
        }
        return mine ? Optional.of(channel::close) : Optional.empty();
    }

    /**
     * What was told; nothing where that is not known.
     *
     * @throws IOException when it is there and cannot be read
     */
    Memory read() throws IOException {
        try {
            return read(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException _) {
            return Memory.EMPTY;
        }
    }

    private static Memory read(List<String> lines) {
        var told = new HashMap<String, Instant>();
        String zone = null;
        LocalDate summary = null;
        for (var line : lines) {
            var words = line.split(" ");
            try {
                if (words.length == 3 && words[0].equals(TOLD)) {
                    told.put(words[1], Instant.parse(words[2]));
                } else if (words.length == 2 && words[0].equals(SUMMARY)) {
                    summary = LocalDate.parse(words[1]);
                } else if (words.length == 2 && words[0].equals(ZONE)) {
                    zone = words[1];
                }
            } catch (DateTimeParseException _) {
                // A line that somebody spoilt is as good as none.
                continue;
            }
        }
        return new Memory(zone, summary, told);
    }

    /**
     * Keeps what was told; durable on return.
     *
     * @throws IOException when it cannot be written; the former state stays then
     */
    void write(Memory memory) throws IOException {
        WholeFile.write(file, out -> write(memory, out));
    }

    private static int write(Memory memory, OutputStream out) throws IOException {
        var text = new StringBuilder();
        if (memory.zone() != null) {
            text.append(ZONE).append(' ').append(memory.zone()).append('\n');
        }
        if (memory.summary() != null) {
            text.append(SUMMARY).append(' ').append(memory.summary()).append('\n');
        }
        memory.told().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> line(text, each.getKey(), each.getValue()));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return memory.told().size();
    }

    private static void line(StringBuilder text, String key, Instant due) {
        text.append(TOLD).append(' ').append(key).append(' ').append(due).append('\n');
    }
}
