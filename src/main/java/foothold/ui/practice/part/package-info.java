/**
 * The parts of practising as they are drawn.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.ui.control}, {@code
 * foothold.ui.practice.act}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.practice.part;
