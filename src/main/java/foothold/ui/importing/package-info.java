/**
 * The import panel: a file is dropped or chosen, a preview shows what would become of each row, and
 * one step brings it all in.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.importing;
