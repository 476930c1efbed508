/**
 * Conversations: proposed, set, held and written down.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.meeting;
