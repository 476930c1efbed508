/**
 * The Pipeline screen: everybody who is more than merely known, by stage, as a board or a table.
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain}, {@code
 * foothold.ui} and {@code foothold.ui.control}.
 */
package foothold.ui.pipeline;
