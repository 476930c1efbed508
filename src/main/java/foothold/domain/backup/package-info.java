/**
 * Copies of the data file: why one is made, and how long it is kept.
 *
 * <p>May import {@code java.base} alone.
 */
package foothold.domain.backup;
