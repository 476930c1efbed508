/**
 * What is to be expected of more requests: how many meetings, by when, and what it costs.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.plan.forecast;
