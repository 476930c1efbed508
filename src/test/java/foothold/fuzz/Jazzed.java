package foothold.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Jazzer calls, by name, with each of its inputs; it needs nothing of Jazzer's. */
public final class Jazzed {
    private static final Target TARGET = Target.valueOf(System.getProperty("foothold.fuzz.target"));
    private static final Path PLACE = place();

    private Jazzed() {}

    /** Gives the target those bytes; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        TARGET.takes(bytes, PLACE);
    }

    private static Path place() {
        try {
            return Files.createTempDirectory("jazzed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
