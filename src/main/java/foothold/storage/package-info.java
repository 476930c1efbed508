/**
 * Keeps the records in one SQLite file: a table per {@link foothold.domain.flat.Shape}, the undo
 * history beside them, and the lean reads that lists and rules need.
 *
 * <p>May import {@code foothold.service} and {@code foothold.domain}; the driver is met only in
 * {@code foothold.storage.sql}.
 */
package foothold.storage;
