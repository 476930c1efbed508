/**
 * The board's people as a table, in which one selects many at once.
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain}, {@code
 * foothold.ui}, {@code foothold.ui.control} and {@code foothold.ui.pipeline.model}.
 */
package foothold.ui.pipeline.table;
