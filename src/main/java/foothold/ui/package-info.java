/**
 * The window: the shell around the screens (rail, palette, toasts, theme) and the ports through
 * which a screen reaches it ({@link foothold.ui.Shell}, {@link foothold.ui.Tasks}, {@link
 * foothold.ui.Dialogs}).
 *
 * <p>May import {@code javafx}, {@code foothold.service} and {@code foothold.domain}. Screens live
 * in sub-packages, import this package but never each other, and are put together by {@code
 * foothold.App}; this package imports none of them.
 */
package foothold.ui;
