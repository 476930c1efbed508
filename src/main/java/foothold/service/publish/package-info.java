/**
 * Publishing meetings, due dates and people to the user's own calendar server, one way: what is
 * chosen, what exactly would be sent, and what was sent. The network itself is behind {@link
 * foothold.service.publish.Publisher}, the system's keyring behind {@link
 * foothold.service.publish.Keyring}.
 *
 * <p>May import {@code foothold.service}, {@code foothold.domain}, {@code
 * foothold.exchange.calendar} and {@code foothold.exchange.vcard}; nothing of it is loaded before
 * the first frame.
 */
package foothold.service.publish;
