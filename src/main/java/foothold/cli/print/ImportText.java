package foothold.cli.print;

import foothold.service.ImportResult;
import foothold.service.ImportResult.Remark;

import java.util.List;
import java.util.stream.Collectors;

/** What an import did, as lines for people. */
public final class ImportText {
    private static final int MOST_LINES = 20;

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
        return note
                + numbers
                + lines("", report.skipped())
                + lines("Brought in, but worth a look:\n", report.notes());
    }

    private static String lines(String title, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return "";
        }
        var lines =
                remarks.stream()
                        .limit(MOST_LINES)
                        .map(each -> "  line " + each.line() + ": " + each.why() + "\n")
                        .collect(Collectors.joining());
        int more = remarks.size() - MOST_LINES;
        var rest = title.isEmpty() ? " more, which --json lists\n" : " more\n";
        return title + lines + (more > 0 ? "  and " + more + rest : "");
    }
}
