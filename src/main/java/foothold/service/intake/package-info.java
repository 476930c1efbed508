/**
 * What comes in as a file that is about one conversation: an invitation becomes a meeting, a mail a
 * message. First it is looked at and told what it would do; then it is written, as one edit.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.exchange} and {@code foothold.service}.
 */
package foothold.service.intake;
