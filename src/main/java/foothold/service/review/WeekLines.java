package foothold.service.review;

import foothold.domain.followup.Followup;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message;
import foothold.domain.plan.review.WeekLook;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The facts of a week as lines for a person, the same on the screen and on paper; each with whom it
 * is about.
 */
public final class WeekLines {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final WeekSheet sheet;
    private final WeekLook look;
    private final ZoneId zone;

    /**
     * A line.
     *
     * @param text never empty
     * @param contactId whom it is about, or null
     */
    public record Line(String text, String contactId) {}

    public WeekLines(WeekSheet sheet) {
        this.sheet = sheet;
        this.look = sheet.look();
        this.zone = look.week().zone();
    }

    /** What was done. */
    public List<Line> done() {
        var lines = new ArrayList<Line>();
        post(lines);
        look.done().held().forEach(each -> lines.add(met(each)));
        look.done()
                .kept()
                .forEach(each -> lines.add(promise("Kept: ", each, " for ", each.contactId())));
        look.done().actions().forEach(each -> lines.add(new Line("Done: " + each.text(), null)));
        int practised = look.done().practised().size();
        if (practised > 0) {
            lines.add(plain("Practised " + ReviewWords.count(practised, "time", "times")));
        }
        return lines;
    }

    private void post(List<Line> lines) {
        var post = look.done().post();
        var parts = new ArrayList<String>();
        add(parts, post.sent(Message.Kind.REQUEST), "request", "requests");
        add(parts, post.sent(Message.Kind.NUDGE), "second try", "second tries");
        int thanks = post.sent(Message.Kind.THANK_YOU) + post.sent(Message.Kind.REFERRER_THANKS);
        add(parts, thanks, "thank-you", "thank-yous");
        add(parts, post.sent(Message.Kind.REPORT_BACK), "report back", "reports back");
        int told = parts.stream().mapToInt(each -> Integer.parseInt(each.split(" ")[0])).sum();
        add(parts, post.total() - told, "other message", "other messages");
        if (!parts.isEmpty()) {
            lines.add(plain("Sent " + String.join(", ", parts)));
        }
        if (post.replies() > 0) {
            lines.add(plain("Got " + ReviewWords.count(post.replies(), "answer", "answers")));
        }
    }

    private static void add(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(ReviewWords.count(number, one, many));
        }
    }

    private static Line plain(String text) {
        return new Line(text, null);
    }

    private Line met(Meeting meeting) {
        var when = ReviewWords.day(meeting.slot().start(), zone);
        return new Line(
                "Met " + sheet.name(meeting.contactId()) + ", " + when, meeting.contactId());
    }

    private Line promise(String before, Promise promise, String link, String contactId) {
        return new Line(before + promise.said().text() + link + sheet.name(contactId), contactId);
    }

    /** What is owed, by me and by others. */
    public List<Line> owed() {
        var lines = new ArrayList<Line>();
        look.owed().due().forEach(each -> lines.add(followup(each)));
        look.owed()
                .theirs()
                .forEach(
                        each ->
                                lines.add(
                                        promise(
                                                "Promised to me: ",
                                                each,
                                                " by ",
                                                each.contactId())));
        return lines;
    }

    private Line followup(Followup followup) {
        var party = followup.party();
        var name = party.name().isEmpty() ? "" : " – " + party.name();
        var due = ReviewWords.day(followup.due().day(zone));
        return new Line(toDo(followup) + name + ", due " + due, party.contactId());
    }

    /** What is to be done: what was promised, decided or noted in its own words. */
    private String toDo(Followup followup) {
        var words = sheet.name(followup.key().trigger());
        return switch (followup.kind()) {
            case KEEP_PROMISE -> "Keep the promise: " + words;
            case ACTION -> "Do: " + words;
            case REMINDER -> "Remember: " + words;
            default -> followup.action();
        };
    }

    /** What was learned, and who was named. */
    public List<Line> learned() {
        var lines = new ArrayList<Line>();
        look.learned().insights().forEach(each -> lines.add(insight(each)));
        look.learned().names().forEach(each -> lines.add(naming(each)));
        return lines;
    }

    private Line insight(Insight insight) {
        var who = sheet.name(insight.source().contactId());
        var text = insight.lesson().text();
        return new Line(who.isEmpty() ? text : text + " – " + who, insight.source().contactId());
    }

    private Line naming(Referral referral) {
        var named = referral.named();
        var from = sheet.name(referral.fromId());
        return new Line(from + " named " + named.name(), named.contactId());
    }

    /** Whom to thank, or tell what came of it. */
    public List<Line> thanks() {
        return look.owed().thanks().stream().map(this::followup).toList();
    }

    /** What comes until the end of the next week. */
    public List<Line> ahead() {
        var lines = new ArrayList<Line>();
        look.ahead().meetings().forEach(each -> lines.add(coming(each)));
        look.ahead().due().forEach(each -> lines.add(followup(each)));
        return lines;
    }

    private Line coming(Meeting meeting) {
        var start = meeting.slot().start();
        var when = ReviewWords.day(start, zone) + " " + TIME.format(start.atZone(zone));
        return new Line(
                "Meet " + sheet.name(meeting.contactId()) + ", " + when, meeting.contactId());
    }
}
