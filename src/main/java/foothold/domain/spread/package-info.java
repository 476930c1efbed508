/**
 * Puts many requests on the days to come: {@link foothold.domain.spread.Spread}.
 *
 * <p>May import {@code java.base} and {@code foothold.domain.followup} only.
 */
package foothold.domain.spread;
