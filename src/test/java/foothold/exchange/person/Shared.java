package foothold.exchange.person;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real files nobody here wrote, where they are at hand. */
public final class Shared {
    private static final Path DATA = Path.of("../shared/data");

    private Shared() {}

    /** The files of that folder with that ending, by name; the test is skipped without them. */
    public static List<Path> files(String folder, String ending) throws IOException {
        if (!Files.isDirectory(DATA.resolve(folder))) {
            abort("skipped: " + DATA + " is not here; our own fixtures cover the same facts");
        }
        try (Stream<Path> all = Files.list(DATA.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** How many records each file of that folder holds, as "10 contacts" or "3 vCard(s)". */
    public static int expected(String folder, Path file) throws IOException {
        var key = folder + "/" + file.getFileName() + "\t";
        var row =
                Files.readAllLines(DATA.resolve("MANIFEST.tsv")).stream()
                        .filter(line -> line.startsWith(key))
                        .findFirst()
                        .orElseThrow();
        return Integer.parseInt(row.split("\t")[8].split(" ")[0]);
    }
}
