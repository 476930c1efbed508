/**
 * Writing to a person: the screen with the whole pad, the list of drafts, the templates, and pads
 * for other screens.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.ui.control}, {@code
 * foothold.service} and {@code foothold.domain}; no other screen.
 */
package foothold.ui.compose;
