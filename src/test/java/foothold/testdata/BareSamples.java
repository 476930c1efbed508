package foothold.testdata;

import static foothold.testdata.Samples.AT;
import static foothold.testdata.Samples.DAY;
import static foothold.testdata.Samples.ZONE;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Research;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.DayOff;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.plan.Action;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

import java.util.List;

/** Records of people and talks with nothing but what is required. */
final class BareSamples {
    private BareSamples() {}

    static List<Entity> talks() {
        var sentAt = Message.When.at(AT);
        var form = new Message.Form(Message.Kind.REQUEST, Message.Direction.OUTGOING, null);
        var slot = new Slot(AT, ZONE, 1, null, null);
        var proposed = new Meeting.Course(Meeting.State.PROPOSED, null, null, null);
        var asking = new Cadence.Asking(false, null, List.of(), 1);
        var thanking = new Cadence.Thanking(Cadence.Thanking.Pace.WITHIN_24_HOURS, false);
        return List.of(
                new Cadence("bare-cadence", "Never nudge", asking, thanking, 1),
                new DayOff("bare-off", DAY, null, null),
                new Path("bare-path", "Teaching", null),
                new Campaign("bare-campaign", "Spring", List.of(), null, null),
                Organization.named("bare-org", "Bare & Co."),
                Contact.named("bare-contact", "Bo"),
                new Message("bare-message", "bare-contact", form, null, sentAt),
                new Meeting("bare-meeting", "bare-contact", slot, proposed, null),
                new Note("bare-note", "bare-contact", AT, null),
                new Reminder("bare-reminder", null, "Breathe", Due.at(AT), null),
                new Decision(
                        "bare-dismissal",
                        new Followup.Key(FollowupKind.NUDGE, "gone"),
                        AT,
                        new Decision.Verdict.Dismissed(null)),
                new Research(
                        "bare-research",
                        new Research.About(null, "bare-org"),
                        "Its mission",
                        null,
                        null),
                new Promise(
                        "bare-promise",
                        "bare-contact",
                        new Promise.Said(null, "Lend a book", null),
                        null,
                        new Promise.Course(AT, null)),
                new Jotting("bare-jotting", "bare-meeting", AT, null, null),
                new Action("bare-action", "Rest", null, null, new Action.Course(AT, null)));
    }
}
