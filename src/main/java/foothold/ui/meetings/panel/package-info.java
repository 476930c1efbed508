/**
 * What stands beside the agenda: the chosen meeting, and the form that sets, proposes or moves one.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.ui.meetings.act} and {@code
 * foothold.domain}.
 */
package foothold.ui.meetings.panel;
