package foothold.exchange.contactcsv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Guesses what the columns hold: by their names, and by what stands in them where those tell
 * nothing.
 */
public final class ColumnGuess {
    static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+\\.[^\\s@<>,;:\"]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()/.\\-]{6,}");
    private static final Pattern LINK =
            Pattern.compile("(?i)(https?://|www\\.)\\S+|\\S*linkedin\\.com/\\S+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]+");
    private static final int MOST_COLUMNS = 500;

    private ColumnGuess() {}

    /** One meaning for each column; those that may stand once go to the best of their names. */
    public static List<Meaning> of(Sheet sheet) {
        var meanings = new ArrayList<Meaning>();
        var taken = EnumSet.noneOf(Meaning.class);
        int width = Math.min(sheet.width(), MOST_COLUMNS);
        for (int column = 0; column < width; column++) {
            var meaning = sheet.own() ? own(sheet.name(column)) : byName(sheet, column);
            meanings.add(meaning.repeats() || taken.add(meaning) ? meaning : Meaning.NOTHING);
        }
        if (!sheet.own()) {
            byContent(sheet, meanings, taken);
            settleNames(meanings);
        }
        return List.copyOf(meanings);
    }

    /** Outlook's "Title" is Mr. or Dr.: its "Job Title" is what the others call so. */
    private static Meaning byName(Sheet sheet, int column) {
        var name = sheet.name(column);
        boolean courtesy =
                name.equalsIgnoreCase("title")
                        && sheet.names().stream().anyMatch("job title"::equalsIgnoreCase);
        return courtesy ? Meaning.PREFIX : MeaningNames.of(name);
    }

    private static Meaning own(String name) {
        return OwnColumns.field(name).isPresent() ? Meaning.OWN : Meaning.NOTHING;
    }

    /** How many of these names are known to be names of columns. */
    static int known(List<String> names) {
        return (int)
                names.stream()
                        .limit(MOST_COLUMNS)
                        .filter(name -> MeaningNames.of(name) != Meaning.NOTHING)
                        .count();
    }

    /** Whether a cell can be no name of a column: an address, a number, a link. */
    static boolean isData(String cell) {
        return EMAIL.matcher(cell).matches()
                || PHONE.matcher(cell).matches()
                || LINK.matcher(cell).matches();
    }

    /** Columns without a known name: addresses, links and, without any names, phones and people. */
    private static void byContent(Sheet sheet, List<Meaning> meanings, EnumSet<Meaning> taken) {
        boolean headless = sheet.line() == 0;
        for (int column = 0; column < meanings.size(); column++) {
            if (meanings.get(column) != Meaning.NOTHING || named(sheet, column)) {
                continue;
            }
            var samples = sheet.samples(column);
            if (all(samples, EMAIL)) {
                meanings.set(column, Meaning.EMAIL);
            } else if (all(samples, LINK)) {
                meanings.set(column, Meaning.LINK);
            } else if (headless && all(samples, PHONE)) {
                meanings.set(column, Meaning.PHONE);
            } else if (headless && all(samples, LETTERS)) {
                meanings.set(column, nextText(samples, taken));
            }
        }
    }

    /** Google's "E-mail 1 - Type" and the like have names that are known to tell nothing. */
    private static boolean named(Sheet sheet, int column) {
        return sheet.name(column).contains(" - ");
    }

    /** Without names: first the person, then the role, then the organization. */
    private static Meaning nextText(List<String> samples, EnumSet<Meaning> taken) {
        boolean oneWord = samples.stream().noneMatch(value -> value.contains(" "));
        var order =
                oneWord && !taken.contains(Meaning.NAME)
                        ? List.of(Meaning.FIRST_NAME, Meaning.LAST_NAME)
                        : taken.contains(Meaning.FIRST_NAME)
                                ? List.of(Meaning.ROLE, Meaning.ORGANIZATION)
                                : List.of(Meaning.NAME, Meaning.ROLE, Meaning.ORGANIZATION);
        return order.stream().filter(taken::add).findFirst().orElse(Meaning.NOTHING);
    }

    private static boolean all(List<String> samples, Pattern pattern) {
        return !samples.isEmpty()
                && samples.stream().allMatch(value -> pattern.matcher(value).matches());
    }

    /** "Vorname; Name": beside a first name and without a last name, "name" is the last name. */
    private static void settleNames(List<Meaning> meanings) {
        int name = meanings.indexOf(Meaning.NAME);
        boolean first = meanings.contains(Meaning.FIRST_NAME);
        boolean last = meanings.contains(Meaning.LAST_NAME);
        if (name >= 0 && first && !last) {
            meanings.set(name, Meaning.LAST_NAME);
        }
        int only = meanings.indexOf(Meaning.LAST_NAME);
        if (name < 0 && only >= 0 && !first) {
            meanings.set(only, Meaning.NAME);
        }
    }
}
