/**
 * What was deleted and is kept for a while.
 *
 * <p>May import {@code foothold.domain} and {@code java.base}; nothing else.
 */
package foothold.domain.trash;
