/**
 * Mails as files that a mail program opens as drafts.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.exchange.mail;
