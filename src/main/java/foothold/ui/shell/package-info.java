/**
 * The window around the screens: rail, palette, toasts, keyboard help, undo.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service} and {@code foothold.domain}, never a
 * screen: {@code foothold.App} hands them in.
 */
package foothold.ui.shell;
