/**
 * The side panel of Today as it is drawn: why a follow-up is there, its one main action with its
 * form, snoozing and dismissing, and what happened before.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.ui.today.act} and {@code
 * foothold.domain}; not the list around it.
 */
package foothold.ui.today.panel;
