/**
 * Campaigns and paths as use cases, and what is read for their screens: plan against fact, the
 * forecast, the work of the coming days, and the user's own numbers.
 *
 * <p>May import {@code foothold.domain} and the rest of {@code foothold.service}.
 */
package foothold.service.campaign;
