/**
 * Handing a message over to the user's own programs; nothing is ever sent from here.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.exchange.mail}, {@code foothold.service}
 * and {@code foothold.service.transfer}.
 */
package foothold.service.handover;
