package foothold.exchange.mail.received;

import foothold.domain.Text;
import foothold.exchange.Mailbox;

import java.time.Instant;
import java.util.List;

/**
 * One mail, as far as it matters here.
 *
 * @param subject or null
 * @param body the text somebody wrote, without what it quotes; or null
 * @param automatic whether a program answered, as while somebody is out of office
 * @param invitations the calendar files in it, as bytes
 */
public record Mail(
        Envelope envelope,
        String subject,
        String body,
        boolean automatic,
        List<byte[]> invitations) {

    /**
     * Who wrote to whom, and when.
     *
     * @param id the Message-ID without its brackets; empty for none
     * @param from never null
     * @param replyTo where answers go, or null
     * @param to everybody it went to
     * @param at when it was sent; null where nothing in the mail says
     */
    public record Envelope(String id, Mailbox from, Mailbox replyTo, List<Mailbox> to, Instant at) {
        public Envelope {
            id = Text.orEmpty(id);
            to = List.copyOf(to);
        }
    }

    public Mail {
        subject = Text.orNull(subject);
        body = Text.orNull(body);
        invitations = List.copyOf(invitations);
    }
}
