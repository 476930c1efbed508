package foothold.reminder.schedule;

import foothold.service.transfer.WholeFile;
import foothold.storage.files.PrivateFiles;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The files a schedule keeps in the user's folders. */
final class OwnFiles {
    private OwnFiles() {}

    static void write(Path file, String text) throws IOException {
        write(file, text, StandardCharsets.UTF_8);
    }

    static void write(Path file, String text, Charset charset) throws IOException {
        PrivateFiles.folders(file.getParent());
        WholeFile.write(
                file,
                out -> {
                    out.write(text.getBytes(charset));
                    return 1;
                });
    }

    static Optional<String> read(Path file, Charset charset) throws IOException {
        try {
            return Optional.of(Files.readString(file, charset));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    static Optional<String> read(Path file) throws IOException {
        return read(file, StandardCharsets.UTF_8);
    }
}
