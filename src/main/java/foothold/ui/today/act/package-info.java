/**
 * Doing something about the selected follow-up: the view models behind the side panel of Today, the
 * use cases they call, and how things are worded.
 *
 * <p>May import {@code javafx.beans} and {@code javafx.collections}, {@code foothold.ui}, {@code
 * foothold.service} and {@code foothold.domain}; neither the panel nor the list.
 */
package foothold.ui.today.act;
