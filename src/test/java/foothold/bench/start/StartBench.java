package foothold.bench.start;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import foothold.bench.BigFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * From the click to Today's first list, of the packaged program: against a bare window packaged the
 * same way, and a full file against an empty one.
 */
@Tag("bench")
class StartBench {
    private static final String LISTED = "first list on screen";

    @TempDir static Path folder;
    private static Path empty;

    @BeforeAll
    static void requireThePackage() {
        assumeTrue(
                Files.exists(Launch.FOOTHOLD),
                "not measured: make the package first (mvn -Pdist -DskipTests package)");
        empty = folder.resolve("empty.db");
        BigFile.empty(empty, Clock.systemUTC()).store().close();
    }

    @Test
    void anEmptyFileOpensAlmostAsFastAsABareWindow() throws Exception {
        var bare = BarePackage.make(Files.createDirectories(folder.resolve("bare-package")));
        Pairs.row(
                "click to first list, empty file / bare window",
                () -> listed(empty),
                () -> Launch.headless(bare).untilItSays(BarePackage.PAINTED),
                "at most 1.3");
    }

    @Test
    void aFullFileOpensAlmostAsFastAsAnEmptyOne() throws Exception {
        row("click to first list, full file / empty file", 1, empty, "at most 1.15");
    }

    @Test
    void tenTimesTheDataOpensAlmostAsFast() throws Exception {
        var full = folder.resolve("full.db");
        BigFile.full(full, Clock.systemUTC(), 1).store().close();
        row("click to first list, ten times the data / full file", 10, full, "at most 1.3");
    }

    private static void row(String what, int times, Path other, String bound) throws Exception {
        var file = folder.resolve("times-" + times + ".db");
        BigFile.full(file, Clock.systemUTC(), times).store().close();
        Pairs.row(what, () -> listed(file), () -> listed(other), bound);
    }

    private static double listed(Path file) throws Exception {
        return Launch.foothold(folder, "--data", file.toString()).untilItSays(LISTED);
    }
}
