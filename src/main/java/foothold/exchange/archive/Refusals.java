package foothold.exchange.archive;

import foothold.exchange.archive.UnreadableArchive.Kind;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** The sentences with which a whole file is refused. */
final class Refusals {
    private static final String SAFE = " Nothing was changed.";

    private Refusals() {}

    static UnreadableArchive of(JacksonException failed) {
        int line = failed.getLocation() == null ? 0 : failed.getLocation().getLineNr();
        return switch (failed) {
            case JacksonIOException io -> of(io.getCause());
            case StreamConstraintsException _ ->
                    tooLarge(
                            "in line "
                                    + line
                                    + " something is nested more than 64 deep, or a text or a"
                                    + " number never seems to end");
            case UnexpectedEndOfInputException _ ->
                    notJson("it ends in line " + line + " before it is complete");
            default -> notJson("line " + line + ": " + said(failed));
        };
    }

    private static String said(JacksonException failed) {
        return failed.getOriginalMessage().lines().findFirst().orElse("");
    }

    static UnreadableArchive of(IOException failed) {
        return failed instanceof CharacterCodingException
                ? new UnreadableArchive(
                        Kind.ENCODING,
                        "This file is not in UTF-8, or some of its bytes are damaged. Save it as"
                                + " UTF-8 and import it again."
                                + SAFE)
                : new UnreadableArchive(
                        Kind.MISSING,
                        "This file cannot be read. Look whether it is still there and whether you"
                                + " may open it."
                                + SAFE);
    }

    static UnreadableArchive folder() {
        return new UnreadableArchive(Kind.MISSING, "This is a folder. Choose a file in it." + SAFE);
    }

    static UnreadableArchive tooLarge(String why) {
        return new UnreadableArchive(
                Kind.TOO_LARGE, "This file is too much for an archive: " + why + "." + SAFE);
    }

    static UnreadableArchive notJson(String why) {
        return new UnreadableArchive(
                Kind.NOT_JSON,
                "This file is not valid JSON: "
                        + why
                        + ". If it was edited or copied, go back to the original."
                        + SAFE);
    }

    static UnreadableArchive noFormat() {
        return new UnreadableArchive(
                Kind.NOT_AN_ARCHIVE,
                "This is JSON, but no archive of Foothold: it has no “format” number. Choose a"
                        + " file that Foothold exported."
                        + SAFE);
    }

    static UnreadableArchive oddFormat(String format) {
        return new UnreadableArchive(
                Kind.NOT_AN_ARCHIVE,
                "This archive says it has format "
                        + ArchiveProblem.shown(format)
                        + "; formats count from 1."
                        + SAFE);
    }

    static UnreadableArchive newer(String format) {
        return new UnreadableArchive(
                Kind.NEWER,
                "This archive has format "
                        + ArchiveProblem.shown(format)
                        + ", and this Foothold reads formats up to "
                        + Archive.FORMAT
                        + ". Import it with the newer Foothold that wrote it."
                        + SAFE);
    }
}
