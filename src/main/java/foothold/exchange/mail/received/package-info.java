/**
 * Reads mails that were saved as {@code .eml} files (RFC 5322, 2045 to 2047, 2231). Written for
 * hostile input: nothing recurses, depth, number and size of the parts are bounded, and attachments
 * other than invitations are never decoded.
 *
 * <p>May import {@code java.base}, {@code foothold.domain} and {@code foothold.exchange}.
 */
package foothold.exchange.mail.received;
