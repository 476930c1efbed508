package foothold.domain.plan.closing;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Referral;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Direction;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What there was with Ann, told one fact after the other, in local times of Chicago. */
final class Ann {
    static final ZoneId ZONE = ZoneId.of("America/Chicago");
    static final LocalDate LANDED = LocalDate.of(2026, 12, 1);

    private Contact contact = Contact.named("ann", "Ann Lee");
    private final List<Touch> touches = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Referral> given = new ArrayList<>();

    Ann aim(String campaign, String path) {
        var aim = new Standing.Aim(true, campaign, null).about(path);
        return standing(each -> each.with(aim));
    }

    Ann standing(UnaryOperator<Standing> change) {
        contact = contact.with(change.apply(contact.standing()));
        return this;
    }

    Ann closed(Closure.Reason reason) {
        return standing(each -> each.withClosure(new Closure(reason, at("2026-11-20T10:00"))));
    }

    Ann wrote(Kind kind, String at) {
        return touch(kind, Direction.OUTGOING, null, Message.When.at(at(at)));
    }

    Ann planned(Kind kind) {
        return touch(kind, Direction.OUTGOING, null, Message.When.planned(LANDED));
    }

    Ann replied(Tone tone, String at) {
        return touch(Kind.REPLY, Direction.INCOMING, tone, Message.When.at(at(at)));
    }

    private Ann touch(Kind kind, Direction way, Tone tone, Message.When when) {
        var form = new Message.Form(kind, way, null);
        var response = new Message.Response(tone, null);
        touches.add(new Touch("m" + touches.size(), form, response, when, null));
        return this;
    }

    Ann met(String at, Meeting.State state) {
        var slot = new Slot(at(at), ZONE, 20, Slot.Medium.VIDEO, null);
        var set = Meeting.Course.scheduled(at("2026-10-01T10:00"));
        var course = state == Meeting.State.SCHEDULED ? set : set.marked(state, slot.end());
        meetings.add(new Meeting("t" + meetings.size(), "ann", slot, course, null));
        return this;
    }

    Ann met(String at) {
        return met(at, Meeting.State.HELD);
    }

    Ann named(String name, boolean introduced) {
        var number = given.size();
        given.add(
                new Referral(
                        "r" + number,
                        "ann",
                        new Referral.Named(null, name, null),
                        new Referral.Naming(LANDED.minusDays(30 - number), introduced, null)));
        return this;
    }

    Acquaintance known() {
        return new Acquaintance(contact, touches, meetings, given);
    }

    /** It is somebody else, who stands the same. */
    Ann called(String id, String name) {
        contact = Contact.named(id, name).with(contact.standing());
        return this;
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
