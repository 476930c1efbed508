/**
 * How much help somebody is likely to be, inferred from how soon they answered: {@link
 * foothold.domain.segment.Segments}.
 *
 * <p>May import {@code java.base}, {@code foothold.domain.contact}, {@code meeting}, {@code
 * outreach} and {@code followup} only.
 */
package foothold.domain.segment;
