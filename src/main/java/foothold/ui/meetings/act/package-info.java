/**
 * What one does on the meetings screen: its view models, the use cases they call, and how things
 * are worded.
 *
 * <p>May import {@code javafx.beans} and {@code javafx.collections}, {@code foothold.ui}, {@code
 * foothold.service} and {@code foothold.domain}; nothing that is drawn.
 */
package foothold.ui.meetings.act;
