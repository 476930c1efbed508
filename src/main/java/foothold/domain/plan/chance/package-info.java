/**
 * Chances computed exactly: shares of few cases with their intervals, what is believed of a rate,
 * and how often something happens in so many trials.
 *
 * <p>Imports {@code java.base} only.
 */
package foothold.domain.plan.chance;
