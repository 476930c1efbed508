package foothold.testdata;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Segment;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Tie;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.DayOff;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One record of each sort with every field filled, and one with only what is required. */
public final class Samples {
    public static final Instant AT = Instant.parse("2026-11-17T13:20:05.123Z");
    public static final LocalDate DAY = LocalDate.parse("2026-11-26");
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private Samples() {}

    /** All of these samples, each after those it points to. */
    public static List<Entity> filled() {
        var all = new ArrayList<>(talks());
        all.addAll(Lookbacks.filled("path", "contact", "meeting"));
        return all;
    }

    private static List<Entity> talks() {
        return List.of(
                settings(),
                cadence("cadence"),
                dayOff("off"),
                path("path"),
                campaign("campaign", "path", "cadence"),
                organization("org"),
                contact("contact", "org", "campaign", "cadence"),
                message("message", "contact"),
                meeting("meeting", "contact"),
                note("note", "contact"),
                reminder("reminder", "contact", "org"),
                dismissal("dismissal", "meeting"),
                snooze("snooze", "message"),
                Contact.named("other", "Sean O’Neill"),
                Lessons.template("template"),
                Lessons.distinct("distinct", "contact", "other"),
                Lessons.research("research", "contact"),
                Lessons.referral("referral", "contact", "meeting"),
                Lessons.promise("promise", "contact", "meeting"),
                Lessons.question("question"),
                Lessons.questionList("list", "question"),
                Lessons.listedQuestion("listed", "meeting", "question"),
                Lessons.jotting("jotting", "meeting"),
                Lessons.insight("insight", "path", "contact", "meeting"),
                Lessons.action("action", "contact", "insight", "path"));
    }

    /** One of each sort with nothing but what is required. */
    public static List<Entity> bare() {
        var all = new ArrayList<>(BareSamples.talks());
        all.addAll(Lookbacks.bare());
        return all;
    }

    public static Settings settings() {
        var calendar = new Settings.Calendar("DE-BY", Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));
        return new Settings(
                ZONE,
                calendar,
                "persistent",
                new Settings.Look(Settings.Theme.DARK, 200),
                new Settings.Me("Ana Núñez", List.of("Ohio State"), "+1 555 0100", "I am Ana."));
    }

    public static Cadence cadence(String id) {
        return new Cadence(
                id,
                "My own pace",
                new Cadence.Asking(true, 4, List.of(5, 5, 9), 8),
                new Cadence.Thanking(Cadence.Thanking.Pace.SAME_DAY_AND_CARD, true),
                3);
    }

    public static DayOff dayOff(String id) {
        return new DayOff(id, DAY, DAY.plusDays(6), "Week in Porto");
    }

    public static Path path(String id) {
        return new Path(id, "UX research in health care", "I like asking\nquestions", DAY);
    }

    public static Campaign campaign(String id, String pathId, String cadenceId) {
        return new Campaign(
                id,
                "Autumn spree",
                List.of(pathId, "a path that is gone"),
                new Campaign.Span(DAY.minusWeeks(4), DAY, DAY.minusDays(1)),
                new Campaign.Pace(10, 3, 6, cadenceId));
    }

    public static Organization organization(String id) {
        var rank = new Organization.Rank(true, 3, 1);
        var about =
                new Organization.About("Makes monitors.\nHiring?", Organization.Size.MEDIUM, DAY);
        return new Organization(id, "Lantern Health", rank, about, AT);
    }

    public static Contact contact(String id, String organizationId) {
        return contact(id, organizationId, null, null);
    }

    private static String pathOf(String campaignId) {
        return campaignId == null ? null : "path";
    }

    public static Contact contact(
            String id, String organizationId, String campaignId, String cadenceId) {
        return new Contact(
                id,
                new Profile(
                        "Siobhán O’Neill",
                        "shi-VAWN",
                        new Profile.Job(
                                "UX researcher",
                                organizationId,
                                new Profile.Footing(3, Profile.Level.SENIOR, true)),
                        new Profile.Place("Cork, Ireland", ZoneId.of("Europe/Dublin")),
                        "Spoke at UXRConf about consent"),
                new Reach(
                        List.of("siobhan@lantern.example", "s.oneill@uni.example"),
                        List.of("+353 21 555 0147"),
                        List.of("https://www.linkedin.com/in/siobhan-oneill-example")),
                new Tie(Tie.Kind.ALUMNI, "both in the Ohio State chess club", 2, true, true),
                new Standing(
                        new Standing.Aim(
                                true, campaignId, cadenceId, Segment.OBLIGATE, pathOf(campaignId)),
                        true,
                        new Standing.Closure(Standing.Closure.Reason.PAUSED, AT),
                        AT.plusSeconds(1),
                        new Standing.Filing(List.of("ux", "health care"), true, DAY, AT)));
    }

    public static Message message(String id, String contactId) {
        return new Message(
                id,
                contactId,
                new Message.Form(
                        Message.Kind.REPLY,
                        Message.Direction.INCOMING,
                        Message.Channel.LINKEDIN_MESSAGE),
                new Message.Words(
                        "Re: Advice on research",
                        "Happy to talk.\n\nTry me in December.",
                        new Message.Response(Tone.LATER, DAY),
                        "reply-times"),
                new Message.When(DAY.minusDays(9), AT));
    }

    public static Meeting meeting(String id, String contactId) {
        return new Meeting(
                id,
                contactId,
                new Slot(AT, ZONE, 25, Slot.Medium.IN_PERSON, "Café Sól, 12 Quay"),
                new Meeting.Course(
                        Meeting.State.HELD, AT.minusSeconds(9), AT.plusSeconds(9), AT, 2),
                new Meeting.Notebook("Their day", "consent!", "Went well.", AT, 5));
    }

    public static Note note(String id, String contactId) {
        return new Note(id, contactId, AT, "Knows Priya from the chess club");
    }

    public static Reminder reminder(String id, String contactId, String organizationId) {
        return new Reminder(
                id,
                new Reminder.About(contactId, organizationId),
                "Send the article",
                Due.on(DAY),
                new Reminder.Course(AT, AT.plusSeconds(60)));
    }

    public static Decision dismissal(String id, String trigger) {
        return new Decision(
                id,
                new Followup.Key(FollowupKind.THANK_YOU, trigger),
                AT,
                new Decision.Verdict.Dismissed("thanked in person"));
    }

    public static Decision snooze(String id, String trigger) {
        return new Decision(
                id,
                new Followup.Key(FollowupKind.ANSWER_REPLY, trigger),
                AT,
                new Decision.Verdict.Snoozed(Due.on(DAY)));
    }
}
