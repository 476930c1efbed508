package foothold.exchange.contactcsv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula, and gives the text back unchanged.
 *
 * <p>Rule: OWASP, "CSV Injection": a cell that begins with {@code = + - @}, a tab, a carriage
 * return or a line feed (or the full-width forms of the signs) gets an apostrophe in front. One
 * that begins with apostrophes and then such a character gets one more, so that taking one away is
 * always right.
 */
final class FormulaGuard {
    private static final String SIGNS = "[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + SIGNS + ".*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+" + SIGNS + ".*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** The cell as it may be written. */
    static String guard(String cell) {
        return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #guard}. */
    static String unguard(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
