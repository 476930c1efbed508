/**
 * The view models of writing: the message on a pad, what the checker says of it, handing it over,
 * logging that it went out or was answered.
 *
 * <p>May import {@code javafx.beans} and {@code javafx.collections}, {@code foothold.ui}, {@code
 * foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.compose.act;
