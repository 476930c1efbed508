package foothold.service.remind;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.rules.terms.Decisions;
import foothold.domain.meeting.Meeting;
import foothold.domain.remind.Matter;
import foothold.domain.remind.Matter.Manner;
import foothold.domain.remind.Matter.When;
import foothold.service.Store;
import foothold.service.agenda.Outlook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to tell, made of the due list and the meetings ahead; the rules stay where they
 * are.
 *
 * @param outlook the due list as seen at a moment
 * @param decisions what the user decided about follow-ups until then
 */
record Matters(Outlook outlook, Decisions decisions) {
    /** While there is still time to write a thank-you in peace. */
    private static final Duration BEFORE_THANKS = Duration.ofHours(3);

    /** A debrief is due two hours after the meeting: remind in the middle of them. */
    private static final Duration BEFORE_DEBRIEF = Duration.ofHours(1);

    private static final Duration BEFORE_MEETING = Duration.ofMinutes(30);
    private static final int KEY_BYTES = 16;

    /**
     * All of that file, the most urgent first; what is not due for long included.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    static List<Matter> of(Outlook outlook, Store store) {
        var decisions = new Decisions(store.all(Shapes.DECISION), outlook.now());
        var matters = new Matters(outlook, decisions);
        return Stream.concat(
                        store.all(Shapes.MEETING).stream()
                                .filter(each -> each.course().state() == Meeting.State.SCHEDULED)
                                .filter(each -> each.slot().end().isAfter(outlook.now()))
                                .map(each -> meeting(each, store)),
                        outlook.followups().stream().map(matters::matter))
                .toList();
    }

    private static Matter meeting(Meeting meeting, Store store) {
        var start = meeting.slot().start();
        var name =
                store.find(Shapes.CONTACT, meeting.contactId())
                        .map(Contact::name)
                        .orElse("somebody");
        return new Matter(
                key("MEETING:" + meeting.id()),
                new When(start.minus(BEFORE_MEETING), start, meeting.slot().end()),
                Manner.AT_ONCE,
                MatterWords.meeting(meeting.id(), name));
    }

    private Matter matter(Followup followup) {
        var due = due(followup);
        var key = key(followup.id());
        var subject = MatterWords.of(followup);
        return switch (due) {
            case Due.OnDay(var day) -> {
                var midnight = day.atStartOfDay(outlook.zone()).toInstant();
                yield new Matter(key, new When(midnight, midnight, null), Manner.MORNING, subject);
            }
            case Due.AtInstant(var at) -> {
                var from = due.equals(followup.due()) ? at.minus(lead(followup.kind())) : at;
                yield new Matter(key, new When(from, at, null), Manner.AT_ONCE, subject);
            }
        };
    }

    /** Its own, or the end of a snooze that hid it beyond that. */
    private Due due(Followup followup) {
        return decisions
                .on(followup.key())
                .map(Decision::verdict)
                .filter(Decision.Verdict.Snoozed.class::isInstance)
                .map(verdict -> ((Decision.Verdict.Snoozed) verdict).until())
                .filter(until -> begin(until).isAfter(begin(followup.due())))
                .orElse(followup.due());
    }

    private Instant begin(Due due) {
        return switch (due) {
            case Due.OnDay(var day) -> day.atStartOfDay(outlook.zone()).toInstant();
            case Due.AtInstant(var at) -> at;
        };
    }

    private static Duration lead(FollowupKind kind) {
        return switch (kind) {
            case THANK_YOU -> BEFORE_THANKS;
            case DEBRIEF -> BEFORE_DEBRIEF;
            default -> Duration.ZERO;
        };
    }

    /** A trigger may be a name; what is remembered of it must not be. */
    private static String key(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
