/**
 * The debrief as it is drawn: captured lines beside the notes, and what was made of them.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.ui.talk.act} and {@code
 * foothold.domain}.
 */
package foothold.ui.talk.debrief;
