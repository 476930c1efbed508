package foothold.ui.shell;

import static foothold.ui.Messages.text;

import foothold.service.StoreException;
import foothold.ui.shell.Toasts.Option;
import foothold.ui.shell.Toasts.Toast;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what went wrong into words: an expected failure says what happened and what to do; anything
 * else is a bug, which gets a code to pass on. Neither log nor report holds a message of an
 * exception, since a name or an address may be in it.
 */
final class Failures {
    private static final System.Logger LOG = System.getLogger("foothold");
    private static final int FRAMES_IN_CODE = 5;
    private static final int HALF = 0xFFFFF;
    private static final int HALF_BITS = 20;
    private static final int DIGITS = 32;

    private final Consumer<String> copy;

    /** {@code copy} puts a report on the clipboard. */
    Failures(Consumer<String> copy) {
        this.copy = copy;
    }

    /** What to show for it. */
    Toast toast(Exception failure) {
        return switch (failure) {
            case StoreException known ->
                    new Toast(known.getMessage(), known.advice(), List.of(), true);
            case IOException _ ->
                    new Toast(
                            text("shell.failure.file"),
                            text("shell.failure.file.advice"),
                            List.of(),
                            true);
            default -> bug(failure);
        };
    }

    private Toast bug(Exception failure) {
        var code = code(failure);
        var report = report(code, failure);
        LOG.log(System.Logger.Level.ERROR, report);
        return new Toast(
                text("shell.failure.bug", code),
                text("shell.failure.bug.advice"),
                List.of(new Option(text("shell.failure.copy"), () -> copy.accept(report))),
                true);
    }

    /** The same for the same bug: made from the kinds of exception and where they were thrown. */
    static String code(Throwable failure) {
        int hash =
                causes(failure)
                        .map(
                                cause ->
                                        cause.getClass().getName()
                                                + Arrays.stream(cause.getStackTrace())
                                                        .limit(FRAMES_IN_CODE)
                                                        .map(Failures::place)
                                                        .toList())
                        .collect(Collectors.joining())
                        .hashCode();
        long spread = (hash * 0x9E3779B97F4A7C15L) >>> (64 - 2 * HALF_BITS);
        return "F-" + part(spread >>> HALF_BITS) + "-" + part(spread & HALF);
    }

    /** Code, system, and the whole trace without the exceptions' own words. */
    static String report(String code, Throwable failure) {
        var system =
                Stream.of("os.name", "os.version", "os.arch", "java.version", "javafx.version")
                        .map(key -> key + " " + System.getProperty(key, "?"))
                        .collect(Collectors.joining(", "));
        var trace =
                causes(failure)
                        .map(
                                cause ->
                                        cause.getClass().getName()
                                                + Arrays.stream(cause.getStackTrace())
                                                        .map(frame -> "\n    at " + frame)
                                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\ncaused by "));
        return "Foothold " + code + "\n" + system + "\n" + trace;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause).limit(10);
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName();
    }

    private static String part(long twentyBits) {
        var text = Long.toString(twentyBits, DIGITS).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - text.length()) + text;
    }
}
