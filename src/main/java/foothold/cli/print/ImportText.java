package foothold.cli.print;

import foothold.cli.port.ImportReport;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import did, as lines for people. */
public final class ImportText {
    private static final int MOST_SKIPPED = 20;

    private ImportText() {}

    /** {@code rehearsal} when nothing was really done. */
    public static String of(ImportReport report, boolean rehearsal) {
        var numbers =
                "%d read: %d new, %d changed, %d already here, %d skipped.\n"
                        .formatted(
                                report.read(),
                                report.created(),
                                report.merged(),
                                report.unchanged(),
                                report.skipped().size());
        return Stream.of(
                        rehearsal ? "Nothing was changed; this is what would be done.\n" : "",
                        numbers,
                        skipped(report))
                .collect(Collectors.joining());
    }

    private static String skipped(ImportReport report) {
        var lines =
                report.skipped().stream()
                        .limit(MOST_SKIPPED)
                        .map(skipped -> "  line " + skipped.line() + ": " + skipped.why() + "\n")
                        .collect(Collectors.joining());
        int more = report.skipped().size() - MOST_SKIPPED;
        return more > 0 ? lines + "  and " + more + " more, which --json lists\n" : lines;
    }
}
