package foothold.domain.etiquette;

import foothold.domain.etiquette.text.Words;
import foothold.domain.outreach.Message;

import java.util.Objects;

/**
 * A message as it stands in the editor.
 *
 * @param kind what it is for
 * @param channel the way it will take
 * @param subject of a mail or InMail; empty when there is none (null becomes empty)
 * @param body the text; null becomes empty
 */
public record Draft(Message.Kind kind, Message.Channel channel, String subject, String body) {
    private static final char ZERO_WIDTH = '\u200B';

    public Draft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(channel, "channel");
        subject = subject == null ? "" : subject;
        body = body == null ? "" : body;
    }

    /** The words of that part. */
    String text(Finding.Part part) {
        return part == Finding.Part.SUBJECT ? subject : body;
    }

    /** Whether there is no letter, digit or sign in the body. */
    boolean empty() {
        return body.chars().allMatch(c -> Words.blank((char) c) || c == ZERO_WIDTH);
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
