/**
 * Reads calendar files (RFC 5545) that came from elsewhere: invitations, their updates and what
 * takes them back. Written for hostile input: nothing recurses, every length is bounded, and what
 * cannot be read is told by its line.
 *
 * <p>May import {@code java.base}, {@code foothold.domain} and {@code foothold.exchange}.
 */
package foothold.exchange.calendar.received;
