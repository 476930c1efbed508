/**
 * The line in which the board asks what happened when somebody is moved.
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain}, {@code
 * foothold.ui} and {@code foothold.ui.pipeline.model}.
 */
package foothold.ui.pipeline.move;
