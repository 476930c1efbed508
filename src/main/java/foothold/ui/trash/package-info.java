/**
 * The trash: who was deleted, for how long they are kept, and how they come back.
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain} and {@code
 * foothold.ui}.
 */
package foothold.ui.trash;
