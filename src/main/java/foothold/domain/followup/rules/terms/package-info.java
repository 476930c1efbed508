/**
 * The terms in which the rules speak (PRODUCT, section 3, "Terms"): one person's facts as known at
 * one moment, what was decided, what makes a follow-up count, and how reasons are worded.
 *
 * <p>May import {@code java.base} and the rest of {@code foothold.domain} except the rules
 * themselves, which import this one.
 */
package foothold.domain.followup.rules.terms;
