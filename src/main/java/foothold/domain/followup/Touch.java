package foothold.domain.followup;

import foothold.domain.Text;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What the rules need of a message: everything but its full text, so that a hundred thousand of
 * them fit in memory.
 *
 * @param form kind, direction and channel
 * @param response how a reply sounds
 * @param when planned and sent
 * @param said its first words, or null
 */
public record Touch(
        String id, Message.Form form, Message.Response response, Message.When when, String said) {
    /** In the order of their time, planned ones last; of two at one instant by id. */
    public static final Comparator<Touch> IN_ORDER =
            Comparator.comparing(Touch::at, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Touch::id);

    /** How many characters of the text are kept. */
    public static final int EXCERPT = 140;

    public static Touch of(Message message) {
        String text = Text.orNull(message.words().body());
        return new Touch(
                message.id(),
                message.form(),
                message.words().response(),
                message.when(),
                text == null ? null : Text.excerpt(text, EXCERPT));
    }

    /** When it was sent or received; null while only planned. */
    public Instant at() {
        return when.at();
    }

    /** Sent by me, not merely planned. */
    public boolean mine() {
        return form.direction() == Message.Direction.OUTGOING && when.at() != null;
    }

    /** Received, and no automatic notice. */
    public boolean theirs() {
        return form.direction() == Message.Direction.INCOMING && !outOfOffice();
    }

    public boolean outOfOffice() {
        return form.direction() == Message.Direction.INCOMING
                && response.tone() == Tone.OUT_OF_OFFICE;
    }

    /** Planned and not yet sent. */
    public boolean planned() {
        return when.at() == null;
    }

    /** Whether it was sent or received after {@code other}, which was, too. */
    public boolean after(Touch other) {
        return IN_ORDER.compare(this, other) > 0;
    }

    /** Sent by me, and of that kind. */
    public boolean mine(Message.Kind kind) {
        return mine() && form.kind() == kind;
    }

    /**
     * As it was known at {@code now}: sent later means still planned, or (null) not known at all.
     */
    Touch asOf(Instant now) {
        if (at() == null || !at().isAfter(now)) {
            return this;
        }
        LocalDate plannedOn = when.plannedOn();
        boolean planned = plannedOn != null && form.direction() == Message.Direction.OUTGOING;
        return !planned
                ? null
                : new Touch(id, form, response, Message.When.planned(plannedOn), said);
    }
}
