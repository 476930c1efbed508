/**
 * What to ask: the bank of questions, kept lists of them, and what was asked in one meeting.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.question;
