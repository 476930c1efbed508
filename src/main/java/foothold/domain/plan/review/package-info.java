/**
 * Looking back on a week: its bounds in the user's zone, and what it holds.
 *
 * <p>May import {@code foothold.domain} and {@code java.base}; nothing else.
 */
package foothold.domain.plan.review;
