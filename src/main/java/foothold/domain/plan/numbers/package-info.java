/**
 * What became of the requests made so far, counted: plan against fact by week, the way from target
 * to offer, what kind of request is answered, and how fast.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.plan.numbers;
