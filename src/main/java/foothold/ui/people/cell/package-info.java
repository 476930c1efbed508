/**
 * The cells of the table of people, one class for each sort.
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain}, {@code
 * foothold.ui} and {@code foothold.ui.people.act}.
 */
package foothold.ui.people.cell;
