package foothold.cli.print;

import foothold.service.ImportResult;

import java.util.stream.Collectors;

/** What an import did, as lines for people. */
public final class ImportText {
    private static final int MOST_SKIPPED = 20;

    private ImportText() {}

    /** {@code rehearsal} when nothing was really done. */
    public static String of(ImportResult report, boolean rehearsal) {
        var numbers =
                report.read()
                        + " read: "
                        + report.created()
                        + " new, "
                        + report.merged()
                        + " changed, "
                        + report.unchanged()
                        + " already here, "
                        + report.skipped().size()
                        + " skipped.\n";
        var note = rehearsal ? "Nothing was changed; this is what would be done.\n" : "";
        return note + numbers + skipped(report);
    }

    private static String skipped(ImportResult report) {
        var lines =
                report.skipped().stream()
                        .limit(MOST_SKIPPED)
                        .map(skipped -> "  line " + skipped.line() + ": " + skipped.why() + "\n")
                        .collect(Collectors.joining());
        int more = report.skipped().size() - MOST_SKIPPED;
        return more > 0 ? lines + "  and " + more + " more, which --json lists\n" : lines;
    }
}
