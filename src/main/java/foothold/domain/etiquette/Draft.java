package foothold.domain.etiquette;

import foothold.domain.outreach.Message;

/**
 * A message as it stands in the editor.
 *
 * @param kind what it is for
 * @param channel the way it will take
 * @param subject of a mail or InMail; empty when there is none, never null
 * @param body the text; never null
 */
public record Draft(Message.Kind kind, Message.Channel channel, String subject, String body) {
    public Draft {
        subject = subject == null ? "" : subject;
        body = body == null ? "" : body;
    }

    boolean request() {
        return kind == Message.Kind.REQUEST;
    }

    boolean email() {
        return channel == Message.Channel.EMAIL;
    }

    boolean linkedInNote() {
        return channel == Message.Channel.LINKEDIN_NOTE;
    }

    boolean linkedInMessage() {
        return channel == Message.Channel.LINKEDIN_MESSAGE;
    }

    /** Calls and meetings in person: nothing is sent, so only placeholders matter. */
    boolean spoken() {
        return channel == Message.Channel.PHONE || channel == Message.Channel.IN_PERSON;
    }
}
