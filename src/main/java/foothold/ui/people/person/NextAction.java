package foothold.ui.people.person;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Standing.Closure;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Followup;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
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
            case TRY_NEXT_PERSON, ASK_AGAIN, CONTACT_REFERRAL -> write(Message.Kind.REQUEST, "");
            case NUDGE, PICK_UP_THREAD -> write(Message.Kind.NUDGE, "");
            case ANSWER_REPLY -> write(Message.Kind.REPLY, "");
            case THANK_YOU -> write(Message.Kind.THANK_YOU, "");
            case THANK_REFERRER -> write(Message.Kind.REFERRER_THANKS, "");
            case REPORT_BACK, PROGRESS_NOTE -> write(Message.Kind.REPORT_BACK, "");
            case KEEP_IN_TOUCH -> write(Message.Kind.KEEP_IN_TOUCH, "");
            case CONFIRM -> write(Message.Kind.CONFIRMATION, "");
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

    private static NextAction write(Message.Kind kind, String words) {
        return model -> {
            var draft = new Draft(Draft.Sort.SENT);
            draft.kind().set(kind);
            draft.text().set(words);
            model.log().draft().set(draft);
        };
    }

    private static NextAction planned(Optional<Message> planned) {
        return planned.map(
                        message ->
                                write(
                                        message.form().kind(),
                                        Optional.ofNullable(message.words().body()).orElse("")))
                .orElse(_ -> {});
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
