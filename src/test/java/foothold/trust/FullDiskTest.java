package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** R3: on a full disk everything is refused in words, and nothing that was there is harmed. */
class FullDiskTest {
    private static final String SMALL =
            "mount -t tmpfs -o size=6m none \"$0\" 2>/dev/null && exec \"$@\"";

    @TempDir Path folder;

    @Test
    void everythingIsRefusedAndWorksAgainWhenThereIsRoom() throws Exception {
        fill();
    }

    @Test
    @Tag("trust")
    void theSameWithFigures() throws Exception {
        Promise.kept(
                "R3",
                "a full disk met by %s: refused in words, nothing harmed, all work again",
                String.join(", ", fill()));
    }

    /** Returns by what the full disk was met. */
    private List<String> fill() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        try (var child = Child.under(small(disk), folder, FullDisk.class, disk)) {
            var told = child.rest();
            child.requireSuccess();
            assertTrue(told.size() >= 11, told.toString());
            return told.stream().map(each -> each.substring(0, each.indexOf(':'))).toList();
        }
    }

    /** The beginning of a command that runs the rest with a small disk of its own. */
    private static List<String> small(Path disk) throws IOException, InterruptedException {
        for (var rights : List.of("-rm", "-m")) {
            var way = List.of("unshare", rights, "sh", "-c", SMALL, disk.toString());
            if (works(way)) {
                return way;
            }
        }
        return abort("skipped: no small disk can be made here (unshare and mount -t tmpfs)");
    }

    private static boolean works(List<String> way) throws IOException, InterruptedException {
        var command = new ArrayList<>(way);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
