/**
 * Closing the loop: who is told when the search, or one path of it, has come to its end, and why;
 * as pure functions.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.plan.closing;
