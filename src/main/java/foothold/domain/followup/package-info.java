/**
 * The words of the follow-up rules (PRODUCT, section 3): what is due, when, for whom, and the facts
 * it comes from.
 *
 * <p>May import {@code java.base} and the other packages of {@code foothold.domain} except {@code
 * rules}, which imports this one.
 */
package foothold.domain.followup;
