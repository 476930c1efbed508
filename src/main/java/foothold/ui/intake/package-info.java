/**
 * Files dropped on the window or opened with it: where they land, and the panels on which an
 * invitation or a mail is looked through before it becomes a meeting or a message.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.intake;
