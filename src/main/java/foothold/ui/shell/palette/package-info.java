/**
 * The palette: what was typed is looked up among screens, actions, people and writing.
 *
 * <p>May import {@code foothold.ui}.
 */
package foothold.ui.shell.palette;
