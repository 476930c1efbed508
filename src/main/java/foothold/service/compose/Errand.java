package foothold.service.compose;

import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is to be written, and to whom.
 *
 * @param contactId to whom
 * @param kind what for
 * @param channel which way; null for the one usual with them
 * @param messageId the planned message to go on with; null to begin one, or go on with the one of
 *     that kind if there is just one
 * @param dueOn the local day it is due, on which a draft of it is planned; null for today
 */
public record Errand(
        String contactId, Kind kind, Channel channel, String messageId, LocalDate dueOn) {
    public Errand {
        Objects.requireNonNull(contactId, "contactId");
        Objects.requireNonNull(kind, "kind");
    }

    /** Something new to that contact, due today. */
    public static Errand write(String contactId, Kind kind) {
        return new Errand(contactId, kind, null, null, null);
    }

    /** Going on with that planned message. */
    public static Errand goOn(Message planned) {
        var form = planned.form();
        return new Errand(
                planned.contactId(),
                form.kind(),
                form.channel(),
                planned.id(),
                planned.when().plannedOn());
    }
}
