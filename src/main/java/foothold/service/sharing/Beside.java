package foothold.service.sharing;

import foothold.service.transfer.WholeFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A small file of choices beside a data file: what this machine does with it is not the data's
 * business.
 *
 * @param file where
 */
public record Beside(Path file) {

    /** The file of that ending beside a data file, whether it exists or not. */
    public static Beside of(Path dataFile, String ending) {
        var data = dataFile.toAbsolutePath();
        return new Beside(data.resolveSibling(data.getFileName() + "." + ending));
    }

    /** What is kept; nothing when there is no file or it cannot be read. */
    public Properties read() {
        var kept = new Properties();
        if (Files.isReadable(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                System.getLogger(Beside.class.getName())
                        .log(System.Logger.Level.DEBUG, "choices not read", e);
                kept.clear();
            }
        }
        return kept;
    }

    /**
     * Keeps that in place of what was kept.
     *
     * @throws IOException when it cannot be written; what was kept stays then
     */
    public void write(Properties choices) throws IOException {
        var bytes = new ByteArrayOutputStream();
        choices.store(bytes, null);
        // The date the library puts on top would make every file another one.
        var lines =
                bytes.toString(StandardCharsets.ISO_8859_1)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .sorted()
                        .collect(Collectors.joining("\n", "", "\n"));
        WholeFile.write(
                file,
                out -> {
                    out.write(lines.getBytes(StandardCharsets.ISO_8859_1));
                    return choices.size();
                });
    }
}
