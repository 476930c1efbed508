/**
 * One follow-up: what stands behind it ({@link foothold.service.followup.Backgrounds}), and what
 * the user decides about it ({@link foothold.service.followup.Decide}).
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.followup;
