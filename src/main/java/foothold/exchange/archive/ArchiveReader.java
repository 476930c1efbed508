package foothold.exchange.archive;

import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads an archive, strictly: a file with anything in it that would be lost, guessed or misread is
 * refused as a whole, with every reason named by line, list, index, id and field. An unknown member
 * is such a reason, because it is either a slip of the pen or something this program cannot keep.
 *
 * <p>Null is taken for a member left out, and a whole number may be written as 20.0.
 */
public final class ArchiveReader {
    /** The largest file that is read, in bytes. */
    public static final long LIMIT = 256L * 1024 * 1024;

    private static final int DEEPEST = 64;

    /** What is longer than a field may be is named up to here; then the file is given up. */
    private static final int LONGEST_TEXT = 2 * ValueParser.LONGEST;

    private static final int LONGEST_NUMBER = 1_000;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxDocumentLength(LIMIT)
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(LONGEST_TEXT)
                                    .maxNumberLength(LONGEST_NUMBER)
                                    .build())
                    // Names made to collide must cost time at most, never an error of another kind.
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .build();

    private ArchiveReader() {}

    /**
     * The records of that file. Whether they point to records that exist is another question: see
     * {@link References}.
     *
     * @throws UnreadableArchive when the file is refused; the message is for the user
     */
    public static Archive read(Path file) throws UnreadableArchive {
        try {
            if (Files.isDirectory(file)) {
                throw Refusals.folder();
            }
            if (Files.size(file) > LIMIT) {
                throw Refusals.tooLarge("it has more than 256 MB");
            }
            try (var in = Files.newInputStream(file)) {
                return read(in);
            }
        } catch (IOException failed) {
            throw Refusals.of(failed);
        }
    }

    /**
     * The records of that stream, which is read to its end and stays open.
     *
     * @throws UnreadableArchive when it is refused; the message is for the user
     */
    public static Archive read(InputStream in) throws UnreadableArchive {
        try {
            var text = Utf8.open(in);
            try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
                return new ArchiveParser(json).read();
            }
        } catch (JacksonException failed) {
            throw Refusals.of(failed);
        } catch (IOException failed) {
            throw Refusals.of(failed);
        }
    }
}
