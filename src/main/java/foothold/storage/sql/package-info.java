/**
 * One SQLite file: created, recognised, migrated, guarded and asked by named parameters. Knows
 * nothing of contacts or follow-ups; what fails becomes a {@link foothold.service.StoreException}.
 *
 * <p>May import {@code java.sql}, the SQLite driver and {@code foothold.service.StoreException}.
 */
package foothold.storage.sql;
