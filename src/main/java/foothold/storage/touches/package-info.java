/**
 * What the rules need of every message, read as leanly as they allow, and about whom something is
 * due first.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service} and {@code foothold.storage.sql}.
 */
package foothold.storage.touches;
