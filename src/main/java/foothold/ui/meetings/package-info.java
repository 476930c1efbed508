/**
 * The meetings screen: the agenda and the month, with the chosen meeting beside them.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.service} and {@code
 * foothold.domain}; no other screen.
 */
package foothold.ui.meetings;
