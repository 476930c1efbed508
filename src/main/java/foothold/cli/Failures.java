package foothold.cli;

import foothold.cli.port.Refused;
import foothold.service.StoreException;
import foothold.service.backup.RefusedBackup;
import foothold.service.demo.NotEmptyException;
import foothold.service.publish.PublishFailure;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one line what went wrong, and with which exit status. */
final class Failures {
    private static final int FRAMES_IN_CODE = 5;
    private static final int DEEPEST_CAUSE = 10;
    private static final String TRACE = "FOOTHOLD_TRACE";

    private Failures() {}

    /** The arguments were not understood. */
    static int usage(ParameterException failure, String[] arguments) {
        var command = failure.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        say(command, failure.getMessage() + ". See " + name + " --help.");
        return Exit.WRONG_USAGE;
    }

    /** A command failed. */
    static int execution(
            Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        return switch (failure) {
            case Refused refused -> say(command, refused.getMessage(), Exit.REFUSED);
            case NotEmptyException full ->
                    say(command, full.getMessage() + " " + full.advice(), Exit.REFUSED);
            case RefusedBackup refused ->
                    say(command, refused.getMessage() + " " + refused.advice(), Exit.REFUSED);
            case PublishFailure failed -> say(command, failed.whole(), Exit.REFUSED);
            case StoreException store ->
                    say(command, store.getMessage() + " " + store.advice(), Exit.DATA_FILE);
            case IOException file -> say(command, sentence(file), Exit.REFUSED);
            default -> bug(failure, command);
        };
    }

    private static int say(CommandLine command, String line, int status) {
        say(command, line);
        return status;
    }

    private static void say(CommandLine command, String line) {
        var oneLine = line.strip().replaceAll("\\s*\\R\\s*", " ");
        command.getErr().print("foothold: " + oneLine + "\n");
    }

    private static String sentence(IOException failure) {
        var what =
                switch (failure) {
                    case AccessDeniedException _ -> "may not be written or read";
                    case NoSuchFileException _ -> "is in a folder that does not exist";
                    case FileSystemException file when file.getReason() != null ->
                            "cannot be used (" + file.getReason() + ")";
                    default -> "cannot be used (" + failure.getMessage() + ")";
                };
        var where = failure instanceof FileSystemException file ? file.getFile() : "The file";
        return where + " " + what + ". Nothing was changed. Choose another place and try again.";
    }

    private static int bug(Exception failure, CommandLine command) {
        say(
                command,
                "Something unexpected happened, which is a bug of ours (code "
                        + code(failure)
                        + "). What was saved before is safe. Please report the code; with "
                        + TRACE
                        + "=1 in the environment the same command prints the details.");
        if (System.getenv(TRACE) != null) {
            failure.printStackTrace(command.getErr());
        }
        return Exit.BUG;
    }

    /** The same for the same bug: made from the kinds of exception and where they were thrown. */
    static String code(Throwable failure) {
        var trail =
                Stream.iterate(failure, each -> each != null, Throwable::getCause)
                        .limit(DEEPEST_CAUSE)
                        .map(each -> each.getClass().getName() + places(each))
                        .collect(Collectors.joining());
        return String.format(Locale.ROOT, "F-%08X", trail.hashCode());
    }

    private static String places(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(FRAMES_IN_CODE)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .collect(Collectors.joining(" "));
    }
}
