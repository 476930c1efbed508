package foothold.service.log;

import foothold.domain.Settings;
import foothold.domain.dates.DateWords;
import foothold.domain.dates.DayTime;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.service.Workspace;
import foothold.service.log.line.LogEntry;
import foothold.service.log.line.LogLine;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Logs an entry as it was said in one line, filling in what was left open from what is already
 * known of the contact: channel, kind, time, the meeting that was set.
 */
public final class QuickLog {
    private final Workspace workspace;
    private final Logbook logbook;
    private final ZoneId zone;

    /** Logs through {@code logbook} in the zone kept in the file. */
    public QuickLog(Workspace workspace, Logbook logbook) {
        this(workspace, logbook, null);
    }

    /** Logs what somebody says in {@code zone}; null for the zone kept in the file. */
    public QuickLog(Workspace workspace, Logbook logbook, ZoneId zone) {
        this.workspace = workspace;
        this.logbook = logbook;
        this.zone = zone;
    }

    /**
     * What would be written, with nothing left open.
     *
     * @param entry its day and time, kind and channel are given
     * @param at the instant it happened or is set for; null for a reminder of a day
     * @param meeting the meeting in the book it marks, or null
     */
    public record Plan(LogEntry entry, Instant at, Meeting meeting) {}

    /** Reads lines typed now, in the user's zone and order of dates. */
    public LogLine line() {
        var settings = workspace.store().find(Shapes.SETTINGS, Settings.ID);
        var country = settings.map(each -> each.calendar().country()).orElse(null);
        var now = workspace.clock().instant().atZone(zone());
        return new LogLine(new DateWords(now, DateWords.Order.in(country)));
    }

    /** What {@link #log} would write; empty when a meeting is to be called off and none is set. */
    public Optional<Plan> plan(String contactId, LogEntry entry) {
        var known = known(contactId);
        return switch (entry) {
            case LogEntry.Sent sent -> Optional.of(sent(sent, known));
            case LogEntry.Replied replied -> Optional.of(replied(replied, known));
            case LogEntry.MeetingSet set ->
                    Optional.of(new Plan(set, known.moment(set.when()).toInstant(), null));
            case LogEntry.Met met -> Optional.of(met(met, known));
            case LogEntry.CalledOff off ->
                    known.meetingOpen()
                            .map(meeting -> new Plan(off, known.now().toInstant(), meeting));
            case LogEntry.Noted(var when, var text) -> {
                var at = known.moment(when);
                yield Optional.of(
                        new Plan(new LogEntry.Noted(said(at), text), at.toInstant(), null));
            }
            case LogEntry.Reminded reminded -> {
                var when = reminded.when();
                var at = when.hasTime() ? known.moment(when).toInstant() : null;
                yield Optional.of(new Plan(reminded, at, null));
            }
        };
    }

    private static Plan sent(LogEntry.Sent sent, Known known) {
        var at = known.moment(sent.when());
        var kind = sent.kind() == null ? known.likelyKind() : sent.kind();
        var channel = sent.channel() == null ? known.usualChannel() : sent.channel();
        var entry = new LogEntry.Sent(kind, channel, said(at), sent.text());
        return new Plan(entry, at.toInstant(), null);
    }

    private static Plan replied(LogEntry.Replied replied, Known known) {
        var at = known.moment(replied.when());
        var channel = replied.channel() == null ? known.usualChannel() : replied.channel();
        var entry = new LogEntry.Replied(replied.response(), channel, said(at), replied.text());
        return new Plan(entry, at.toInstant(), null);
    }

    private static Plan met(LogEntry.Met met, Known known) {
        var set = known.meetingMet(met.when()).orElse(null);
        var slot =
                set == null
                        ? known.unplanned(met.when(), met.how())
                        : known.revised(set.slot(), met.when(), met.how());
        var start = said(slot.start().atZone(known.now().getZone()));
        var how = new LogEntry.How(slot.minutes(), slot.medium());
        return new Plan(new LogEntry.Met(start, how, met.notes()), slot.start(), set);
    }

    private static DayTime said(ZonedDateTime moment) {
        return DayTime.at(moment.toLocalDateTime());
    }

    /**
     * Writes that entry about that contact in one edit. False, and nothing is written, when a
     * meeting is to be called off and none is set.
     */
    public boolean log(String contactId, LogEntry entry) {
        var plan = plan(contactId, entry);
        plan.ifPresent(each -> write(contactId, each));
        return plan.isPresent();
    }

    private void write(String contactId, Plan plan) {
        var at = plan.at();
        switch (plan.entry()) {
            case LogEntry.Sent(var kind, var channel, _, var text) -> {
                var form = new Message.Form(kind, Message.Direction.OUTGOING, channel);
                logbook.sent(contactId, form, Message.Words.of(text), at);
            }
            case LogEntry.Replied(var response, var channel, _, var text) -> {
                var words = new Message.Words(null, text, response);
                logbook.replied(contactId, channel, words, at);
            }
            case LogEntry.MeetingSet(_, var how, var place) ->
                    logbook.meetingSet(contactId, known(contactId).slot(at, how, place));
            case LogEntry.Met met -> write(contactId, met, plan);
            case LogEntry.CalledOff(var state) -> {
                if (state == Meeting.State.CANCELLED) {
                    logbook.cancelled(plan.meeting());
                } else {
                    logbook.noShow(plan.meeting());
                }
            }
            case LogEntry.Noted(_, var text) -> logbook.note(contactId, at, text);
            case LogEntry.Reminded(var when, var text) -> {
                var due = at == null ? Due.on(when.day()) : Due.at(at);
                logbook.reminder(new Reminder.About(contactId, null), due, text);
            }
        }
    }

    private void write(String contactId, LogEntry.Met met, Plan plan) {
        var slot = known(contactId).slot(plan.at(), met.how(), null);
        var set = plan.meeting();
        if (set == null) {
            logbook.met(contactId, slot, met.notes());
            return;
        }
        var held =
                new Slot(
                        slot.start(),
                        set.slot().zone(),
                        slot.minutes(),
                        slot.medium(),
                        set.slot().place());
        var notes = joined(set.notebook().notes(), met.notes());
        logbook.held(set, set.with(held).with(set.notebook().withNotes(notes)));
    }

    private static String joined(String before, String added) {
        if (before == null || added == null) {
            return before == null ? added : before;
        }
        return before + "\n" + added;
    }

    private Known known(String contactId) {
        var store = workspace.store();
        return new Known(
                workspace.clock().instant().atZone(zone()),
                store.pointing(Shapes.MESSAGE, "contact", contactId),
                store.pointing(Shapes.MEETING, "contact", contactId));
    }

    /** The user's own zone; the machine's while a file has no settings. */
    private ZoneId zone() {
        if (zone != null) {
            return zone;
        }
        return workspace
                .store()
                .find(Shapes.SETTINGS, Settings.ID)
                .map(Settings::zone)
                .orElseGet(() -> workspace.clock().getZone());
    }
}
