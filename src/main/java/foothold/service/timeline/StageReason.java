package foothold.service.timeline;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Stage;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.Store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody stands where they stand, as a short sentence with the fact in it. */
public final class StageReason {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu 'at' HH:mm", Locale.ENGLISH);

    private final Contact contact;
    private final List<Message> messages;
    private final List<Meeting> meetings;
    private final ZoneId zone;
    private final Instant now;

    private StageReason(Store store, Contact contact, ZoneId zone, Instant now) {
        this.contact = contact;
        this.messages = store.pointing(Shapes.MESSAGE, "contact", contact.id());
        this.meetings = store.pointing(Shapes.MEETING, "contact", contact.id());
        this.zone = zone;
        this.now = now;
    }

    /**
     * Why that contact stands at {@code stage}.
     *
     * @param zone the user's own, for days
     * @param now the moment to look from
     */
    public static String read(Store store, Contact contact, Stage stage, ZoneId zone, Instant now) {
        return new StageReason(store, contact, zone, now).of(stage);
    }

    private String of(Stage stage) {
        return switch (stage) {
            case KNOWN -> "Not marked as somebody to talk to";
            case TARGET -> target();
            case REQUESTED -> requested();
            case IN_CONVERSATION -> inConversation();
            case SCHEDULED -> scheduled();
            case MET -> met() + ", not thanked yet";
            case KEEPING_IN_TOUCH -> met() + thanked();
            case CLOSED -> closed();
        };
    }

    private String target() {
        return messages.stream()
                .filter(message -> message.when().at() == null)
                .findFirst()
                .map(
                        message ->
                                "A message is planned for "
                                        + DAY.format(message.when().plannedOn()))
                .orElse("Marked as somebody to talk to");
    }

    private String requested() {
        return sent(Message.Kind.REQUEST)
                .map(message -> "Request sent " + day(message.when().at()) + ", no reply yet")
                .orElse("");
    }

    private String inConversation() {
        var replied =
                messages.stream()
                        .filter(message -> !message.outgoing())
                        .filter(message -> message.words().response().tone() != Tone.OUT_OF_OFFICE)
                        .max(Comparator.comparing(message -> message.when().at()));
        return replied.map(message -> "They replied " + day(message.when().at()))
                .or(
                        () ->
                                meetings.stream()
                                        .map(meeting -> meeting.course().setAt())
                                        .filter(at -> at != null)
                                        .max(Comparator.naturalOrder())
                                        .map(at -> "A meeting was set " + day(at)))
                .orElse("");
    }

    private String scheduled() {
        return meetings.stream()
                .filter(meeting -> meeting.course().state() == Meeting.State.SCHEDULED)
                .map(meeting -> meeting.slot())
                .filter(slot -> slot.end().isAfter(now))
                .min(Comparator.comparing(slot -> slot.start()))
                .map(slot -> "You meet " + MOMENT.format(slot.start().atZone(zone)))
                .orElse("");
    }

    private String met() {
        return held().max(Comparator.naturalOrder()).map(at -> "Met " + day(at)).orElse("Met");
    }

    private Stream<Instant> held() {
        return meetings.stream()
                .filter(meeting -> meeting.heldBy(now))
                .map(meeting -> meeting.slot().start());
    }

    private String thanked() {
        return sent(Message.Kind.THANK_YOU)
                .map(message -> ", thanked " + day(message.when().at()))
                .orElse("");
    }

    private String closed() {
        var standing = contact.standing();
        if (standing.doNotContact()) {
            return "No more contact is wanted";
        }
        var closure = standing.closure();
        if (closure == null) {
            return "";
        }
        var when = closure.at() == null ? "" : " " + day(closure.at());
        return switch (closure.reason()) {
            case NO_ANSWER -> "No answer, closed" + when;
            case DECLINED -> "They declined" + when;
            case PAUSED -> "Paused" + when;
        };
    }

    /** The latest message of mine of that kind. */
    private Optional<Message> sent(Message.Kind kind) {
        return messages.stream()
                .filter(message -> message.outgoing() && message.when().at() != null)
                .filter(message -> message.form().kind() == kind)
                .max(Comparator.comparing(message -> message.when().at()));
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }
}
