package foothold.cli.port;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of file is to be written. */
public enum ExportFormat {
    /** An archive of everything. */
    JSON("records", ".json"),
    /** Everybody as a list for spreadsheets. */
    CSV("contacts", ".csv"),
    /** Everybody as address book cards. */
    VCARD("contacts", ".vcf", ".vcard"),
    /** Every meeting and everything due, for calendars that look again and again. */
    FEED("events", "feed.ics"),
    /** Every meeting as a calendar. */
    ICS("meetings", ".ics"),
    /** The path board with every voice, as a page to read and print. */
    HTML("paths", ".html", ".htm");

    private final String what;
    private final List<String> endings;

    ExportFormat(String what, String... endings) {
        this.what = what;
        this.endings = List.of(endings);
    }

    /** The format a file of that name has by its ending. */
    public static Optional<ExportFormat> of(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.endings.stream().anyMatch(small::endsWith))
                .findFirst();
    }

    /** So many of what it holds: "1 contact", "2 contacts". */
    public String counted(int count) {
        return count + " " + (count == 1 ? what.substring(0, what.length() - 1) : what);
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
