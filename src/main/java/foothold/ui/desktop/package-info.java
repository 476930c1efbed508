/**
 * The ports of {@code foothold.ui} over the real desktop: threads, file dialogs, links, clipboard,
 * light and dark.
 *
 * <p>May import {@code foothold.ui} and {@code foothold.domain}, never a screen or the shell;
 * {@code foothold.App} makes what is here.
 */
package foothold.ui.desktop;
