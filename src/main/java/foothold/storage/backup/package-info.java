/**
 * Backups as files: made, sealed, read back, thinned out and brought back.
 *
 * <p>May import {@code foothold.storage}, {@code foothold.storage.sql}, {@code
 * foothold.storage.files}, {@code foothold.service.backup}, {@code foothold.exchange.sealed} and
 * {@code foothold.domain.backup}.
 */
package foothold.storage.backup;
