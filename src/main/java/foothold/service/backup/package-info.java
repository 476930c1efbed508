/**
 * Backups of the data file: when one is due, what is in one, and bringing one back.
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.backup;
