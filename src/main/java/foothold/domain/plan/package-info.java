/**
 * The plan behind the outreach: paths being explored and campaigns.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.plan;
