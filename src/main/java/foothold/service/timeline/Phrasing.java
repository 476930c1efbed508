package foothold.service.timeline;

import foothold.domain.Text;
import foothold.domain.contact.Standing;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Due;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What entries of the timeline are called, as seen at one moment from one zone. */
record Phrasing(ZoneId zone, Instant now) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

    /** "Request sent by email", "Nudge planned", "They said later: ask Tue 12 Jan 2027". */
    String message(Message message) {
        if (!message.outgoing()) {
            return received(message.words().response());
        }
        var way = " " + way(message.form().channel());
        var kind = kind(message.form().kind());
        return message.when().at() == null ? kind + " planned," + way : kind + " sent" + way;
    }

    private static String received(Message.Response response) {
        var tone = response.tone();
        if (tone == null) {
            return "They replied";
        }
        var until = response.until();
        return switch (tone) {
            case POSITIVE -> "They said yes";
            case LATER -> "They said later" + (until == null ? "" : ": ask " + DAY.format(until));
            case REFERRAL_ONLY -> "They only named somebody else";
            case DECLINED -> "They declined";
            case OUT_OF_OFFICE ->
                    "Out of office" + (until == null ? "" : " until " + DAY.format(until));
        };
    }

    private static String kind(Message.Kind kind) {
        return switch (kind) {
            case REQUEST -> "Request";
            case NUDGE -> "Nudge";
            case REPLY -> "Answer";
            case CONFIRMATION -> "Confirmation";
            case THANK_YOU -> "Thank-you";
            case REFERRER_THANKS -> "Thanks for the introduction";
            case REPORT_BACK -> "Report back";
            case KEEP_IN_TOUCH -> "Note to keep in touch";
            case CLOSING_THE_LOOP -> "Closing note";
            case OTHER -> "Message";
        };
    }

    private static String way(Message.Channel channel) {
        return switch (channel) {
            case EMAIL -> "by email";
            case LINKEDIN_NOTE -> "by LinkedIn note";
            case LINKEDIN_MESSAGE -> "on LinkedIn";
            case PHONE -> "by phone";
            case TEXT -> "by text";
            case IN_PERSON -> "in person";
            case LETTER -> "by letter";
        };
    }

    /** "Met for 20 min by video", "Meeting set, 20 min by phone at …", "Meeting cancelled". */
    String meeting(Meeting meeting) {
        var slot = meeting.slot();
        var length = slot.minutes() + " min " + medium(slot.medium());
        return switch (meeting.course().state()) {
            case PROPOSED -> "Meeting proposed, " + length;
            case SCHEDULED ->
                    slot.end().isAfter(now)
                            ? "Meeting set, " + length + place(slot)
                            : "Met for " + length;
            case HELD -> "Met for " + length;
            case CANCELLED -> "Meeting cancelled";
            case NO_SHOW -> "Meeting missed: they did not come";
        };
    }

    private static String medium(Slot.Medium medium) {
        return switch (medium) {
            case VIDEO -> "by video";
            case PHONE -> "by phone";
            case IN_PERSON -> "in person";
        };
    }

    private static String place(Slot slot) {
        return slot.place() == null ? "" : ", " + slot.place();
    }

    /** Notes and debrief, or null. */
    String written(Meeting.Notebook notebook) {
        return Text.orNull(
                Stream.of(notebook.notes(), notebook.debrief())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n\n")));
    }

    /** "Snoozed “Nudge once” until Mon 30 Nov 2026", "Dismissed “Nudge once”". */
    String decision(Decision decision) {
        var what = "“" + decision.key().kind().action() + "”";
        return switch (decision.verdict()) {
            case Decision.Verdict.Snoozed(Due.OnDay(var day)) ->
                    "Snoozed " + what + " until " + day(day);
            case Decision.Verdict.Snoozed(Due.AtInstant(var at)) ->
                    "Snoozed " + what + " until " + MOMENT.format(at.atZone(zone));
            case Decision.Verdict.Dismissed _ -> "Dismissed " + what;
        };
    }

    /** Why it was dismissed, or null. */
    String reason(Decision decision) {
        return decision.verdict() instanceof Decision.Verdict.Dismissed(var reason) ? reason : null;
    }

    String closed(Standing.Closure.Reason reason) {
        return switch (reason) {
            case NO_ANSWER -> "Closed: no answer";
            case DECLINED -> "Closed: declined";
            case PAUSED -> "Paused";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
