package foothold.service.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/** Copies of a data file that a sync program made because two computers had changed it. */
public final class Conflicts {
    /** Where SQLite's header says whose file it is, and what it says of ours. */
    private static final int APPLICATION = 68;

    private static final int OURS = 0x46486C64;

    private Conflicts() {}

    /**
     * The files of Foothold's beside that one whose names say that they are such copies: Dropbox,
     * Nextcloud ("conflicted copy"), Syncthing ("sync-conflict"), ownCloud ("_conflict-"), Google
     * Drive and iCloud (a number), OneDrive (the computer's name). Nothing is touched.
     *
     * @throws IOException when the folder cannot be read
     */
    public static List<Path> beside(Path file) throws IOException {
        var pattern = pattern(file.getFileName().toString());
        try (var files = Files.list(file.toAbsolutePath().getParent())) {
            return files.filter(each -> pattern.matcher(each.getFileName().toString()).matches())
                    .filter(Conflicts::isOurs)
                    .sorted()
                    .toList();
        }
    }

    private static Pattern pattern(String name) {
        int dot = name.lastIndexOf('.');
        var stem = Pattern.quote(dot > 0 ? name.substring(0, dot) : name);
        var ending = Pattern.quote(dot > 0 ? name.substring(dot) : "");
        return Pattern.compile(
                stem
                        + "(?: \\(.*conflicted copy.*\\)| \\(\\d+\\)| \\d+"
                        + "|\\.sync-conflict-.*|_conflict-.*|-(?!before-v)[^ ]+)"
                        + ending,
                Pattern.CASE_INSENSITIVE);
    }

    private static boolean isOurs(Path file) {
        var number = ByteBuffer.allocate(Integer.BYTES);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.read(number, APPLICATION) == Integer.BYTES && number.getInt(0) == OURS;
        } catch (IOException _) {
            return false;
        }
    }
}
