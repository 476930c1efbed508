/**
 * Handing a message over to the user's own programs; nothing is ever sent from here.
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.handover;
