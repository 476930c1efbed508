/**
 * Lists of people as CSV from anywhere: Google, Outlook, Thunderbird, spreadsheets in several
 * languages, with or without a line of column names; and this program's own, written and read back
 * without loss.
 *
 * <p>A {@link foothold.exchange.contactcsv.Sheet} is the table, {@link
 * foothold.exchange.contactcsv.Meaning} what a column holds, guessed and then decided by the user.
 * May import {@code foothold.domain}, {@code foothold.exchange} and {@code
 * foothold.exchange.person}.
 */
package foothold.exchange.contactcsv;
