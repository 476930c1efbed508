/**
 * What meeting mode and the debrief show and do, without drawing it.
 *
 * <p>May import {@code javafx.beans}, {@code javafx.collections}, {@code foothold.ui}, {@code
 * foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.talk.act;
