/**
 * Where the data is, its backups, and what can be done with them.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.service} and {@code
 * foothold.domain}.
 */
package foothold.ui.settings.data;
