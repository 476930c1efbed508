package foothold.ui.people.person;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Stage;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.service.compose.Errand;
import foothold.service.timeline.TimelineEntry;
import foothold.ui.people.act.PersonPage;
import foothold.ui.people.log.Draft;

import java.util.List;
import java.util.Optional;

/** What the button beside the next follow-up does. */
@FunctionalInterface
interface NextAction {

    /** Does it, or opens the form for it. */
    void run(PersonModel model);

    /** The action of what comes next on that page, which is never null. */
    static NextAction of(PersonPage page) {
        var next = page.next();
        return switch (next.kind()) {
            case SEND_PLANNED -> planned(trigger(page, next, Message.class));
            case TRY_NEXT_PERSON,
                    ASK_AGAIN,
                    CONTACT_REFERRAL,
                    NUDGE,
                    PICK_UP_THREAD,
                    ANSWER_REPLY,
                    CONFIRM,
                    THANK_YOU,
                    THANK_REFERRER,
                    REPORT_BACK,
                    PROGRESS_NOTE,
                    KEEP_IN_TOUCH ->
                    write(page);
            case PREPARE -> edit(trigger(page, next, Meeting.class));
            case RESCHEDULE -> model -> model.log().draft().set(new Draft(Draft.Sort.MEETING));
            case LET_GO ->
                    model -> model.actions().close(List.of(page.id()), Closure.Reason.NO_ANSWER);
            case DEBRIEF -> debrief(trigger(page, next, Meeting.class));
            case KEEP_PROMISE -> kept(next.key().trigger());
            case ACTION -> acted(next.key().trigger());
            case REMINDER -> done(trigger(page, next, Reminder.class));
        };
    }

    /** What one would write to that person now: what comes next, or what fits where they stand. */
    static Errand errand(PersonPage page) {
        var next = page.next();
        var day = next == null ? null : next.due().day(page.outlook().zone());
        var kind = next == null ? null : kind(next.kind());
        if (kind == null) {
            return Errand.write(page.id(), kind(page.outlook().person(page.id()).stage()));
        }
        var channel = next.key().trigger().contains(":") ? Message.Channel.LETTER : null;
        return new Errand(page.id(), kind, channel, null, day);
    }

    /** The kind of message by which a follow-up is answered; null where none is. */
    private static Message.Kind kind(FollowupKind kind) {
        return switch (kind) {
            case TRY_NEXT_PERSON, ASK_AGAIN, CONTACT_REFERRAL -> Message.Kind.REQUEST;
            case NUDGE, PICK_UP_THREAD -> Message.Kind.NUDGE;
            case ANSWER_REPLY -> Message.Kind.REPLY;
            case THANK_YOU -> Message.Kind.THANK_YOU;
            case CONFIRM -> Message.Kind.CONFIRMATION;
            case THANK_REFERRER -> Message.Kind.REFERRER_THANKS;
            case REPORT_BACK, PROGRESS_NOTE -> Message.Kind.REPORT_BACK;
            case KEEP_IN_TOUCH -> Message.Kind.KEEP_IN_TOUCH;
            case SEND_PLANNED,
                    LET_GO,
                    PREPARE,
                    RESCHEDULE,
                    DEBRIEF,
                    KEEP_PROMISE,
                    ACTION,
                    REMINDER ->
                    null;
        };
    }

    private static Message.Kind kind(Stage stage) {
        return switch (stage) {
            case KNOWN, TARGET -> Message.Kind.REQUEST;
            case REQUESTED -> Message.Kind.NUDGE;
            case IN_CONVERSATION -> Message.Kind.REPLY;
            case SCHEDULED -> Message.Kind.CONFIRMATION;
            case MET -> Message.Kind.THANK_YOU;
            case KEEPING_IN_TOUCH -> Message.Kind.KEEP_IN_TOUCH;
            case CLOSED -> Message.Kind.OTHER;
        };
    }

    private static NextAction write(PersonPage page) {
        return model -> model.compose(errand(page));
    }

    private static NextAction planned(Optional<Message> planned) {
        return model -> planned.map(Errand::goOn).ifPresent(model::compose);
    }

    private static NextAction debrief(Optional<Meeting> meeting) {
        return model -> meeting.map(Draft::debrief).ifPresent(model.log().draft()::set);
    }

    private static NextAction edit(Optional<Meeting> meeting) {
        return model -> meeting.ifPresent(model::edit);
    }

    private static NextAction kept(String promiseId) {
        return model ->
                model.act(
                        () ->
                                model.services()
                                        .store()
                                        .find(Shapes.PROMISE, promiseId)
                                        .ifPresent(model.services().promises()::kept),
                        text("person.done.promise"));
    }

    private static NextAction acted(String actionId) {
        return model ->
                model.act(
                        () ->
                                model.services()
                                        .store()
                                        .find(Shapes.ACTION, actionId)
                                        .ifPresent(model.services().actions()::done),
                        text("person.done.action"));
    }

    private static NextAction done(Optional<Reminder> reminder) {
        return model ->
                reminder.ifPresent(
                        each ->
                                model.act(
                                        () -> model.services().logbook().done(each),
                                        text("person.done.reminder")));
    }

    /** The fact that made the follow-up fire; the trigger may name a part of it behind a colon. */
    private static <T> Optional<T> trigger(PersonPage page, Followup next, Class<T> type) {
        var trigger = next.key().trigger();
        int part = trigger.indexOf(':');
        var id = part < 0 ? trigger : trigger.substring(0, part);
        return page.timeline().entries().stream()
                .map(TimelineEntry::entity)
                .filter(entity -> entity.id().equals(id))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
