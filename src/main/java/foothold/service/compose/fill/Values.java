package foothold.service.compose.fill;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.followup.WorkCalendar;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.plan.Action;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds what the placeholders stand for when one writes to a person at one moment.
 *
 * @param now the moment, in the user's zone
 * @param calendar which days are business days
 * @param booked all meetings that are set, with anybody
 */
public record Values(ZonedDateTime now, WorkCalendar calendar, List<Meeting> booked) {
    private static final DateTimeFormatter WEEKDAY = format("EEEE");
    private static final DateTimeFormatter DAY = format("d MMMM");
    private static final int A_WEEK = 7;

    /** What placeholders stand for in a message to that person. */
    public Filling of(Material material) {
        var contact = material.contact();
        var profile = contact.profile();
        var organization = material.organization();
        var values = new Filling.Builder();
        values.put(Placeholder.FIRST_NAME, first(contact.name()))
                .put(Placeholder.NAME, contact.name())
                .put(Placeholder.ROLE, profile.job().role())
                .put(Placeholder.ORGANIZATION, organization == null ? null : organization.name())
                .put(Placeholder.TIE, contact.tie().text())
                .put(Placeholder.PATH, material.circle().way().path())
                .put(Placeholder.LAST_SUBJECT, lastSubject(material));
        mine(material, values);
        circle(material, values);
        meetings(material, values);
        var times = new OfferedTimes(now.getZone(), profile.place().zone(), calendar, booked);
        return values.put(Placeholder.TIMES, times.from(now.toLocalDate())).build();
    }

    private static void mine(Material material, Filling.Builder values) {
        var me = material.settings().me();
        if (me.name() != null) {
            var below = me.signature() == null ? "" : "\n" + me.signature();
            values.put(Placeholder.MY_NAME, me.name())
                    .put(Placeholder.MY_FIRST_NAME, first(me.name()))
                    .put(Placeholder.SIGNATURE, me.name() + below);
        }
        values.put(Placeholder.INTRODUCTION, me.introduction());
    }

    private static void circle(Material material, Filling.Builder values) {
        var circle = material.circle();
        circle.referrers().stream()
                .findFirst()
                .map(Contact::name)
                .ifPresent(name -> values.put(Placeholder.REFERRER, name));
        circle.referred().stream()
                .max(Comparator.comparing(each -> each.naming().on()))
                .ifPresent(each -> values.put(Placeholder.REFERRED, each.named().name()));
        circle.actions().stream()
                .filter(each -> each.course().doneAt() != null)
                .max(Comparator.comparing((Action each) -> each.course().doneAt()))
                .ifPresent(each -> values.put(Placeholder.DONE, bare(each.text())));
    }

    private void meetings(Material material, Filling.Builder values) {
        var held = material.lastHeld(now.toInstant());
        var next = material.next(now.toInstant());
        held.flatMap(meeting -> Captured.in(meeting, material).telling())
                .ifPresent(line -> values.put(Placeholder.LEARNED, line));
        next.or(() -> held)
                .ifPresent(meeting -> values.put(Placeholder.MEETING_DAY, day(start(meeting))));
        next.ifPresent(
                meeting ->
                        values.put(
                                        Placeholder.MEETING_TIME,
                                        OfferedTimes.said(
                                                start(meeting),
                                                material.contact().profile().place().zone()))
                                .put(Placeholder.MEETING_PLACE, place(meeting.slot()))
                                .put(
                                        Placeholder.MEETING_MINUTES,
                                        Integer.toString(meeting.slot().minutes())));
    }

    /** "Tuesday" within a week of now, otherwise "3 November". */
    private String day(ZonedDateTime start) {
        LocalDate day = start.toLocalDate();
        long away = Math.abs(ChronoUnit.DAYS.between(now.toLocalDate(), day));
        return (away < A_WEEK ? WEEKDAY : DAY).format(day);
    }

    private ZonedDateTime start(Meeting meeting) {
        return meeting.slot().start().atZone(now.getZone());
    }

    private static String place(Slot slot) {
        if (slot.place() != null) {
            return slot.place();
        }
        return switch (slot.medium()) {
            case VIDEO -> "by video";
            case PHONE -> "by phone";
            case IN_PERSON -> null;
        };
    }

    private static String lastSubject(Material material) {
        return material.latest(each -> each.words().subject() != null)
                .map(Message::words)
                .map(words -> words.subject().replaceFirst("(?i)^(\\s*(re|aw|fwd?)\\s*:\\s*)+", ""))
                .map(Text::orNull)
                .orElse("our conversation");
    }

    private static String first(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    private static String bare(String sentence) {
        return sentence.strip().replaceAll("[.!;,:\\s]+$", "");
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
