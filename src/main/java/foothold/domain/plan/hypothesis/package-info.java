/**
 * What votes say about a hypothesis, and whether they come from too few sorts of people; as pure
 * functions.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.plan.hypothesis;
