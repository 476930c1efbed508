/**
 * Finds writing by its words, with SQLite's full-text search in memory.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service} and {@code foothold.storage.sql}.
 */
package foothold.storage.search;
