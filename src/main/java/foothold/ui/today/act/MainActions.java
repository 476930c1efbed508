package foothold.ui.today.act;

import static foothold.ui.Messages.text;

import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DayTime;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.Action;
import foothold.service.log.line.LogEntry;

import java.time.Instant;

/** Does what the selected follow-up asks for, with what is filled in. */
public final class MainActions {
    private final PanelModel model;

    MainActions(PanelModel model) {
        this.model = model;
    }

    /** Closes the contact as no answer. */
    public void letGo() {
        var id = subject().followup().party().contactId();
        model.act(text("today.toast.letGo"), () -> model.services().followThrough().letGo(id));
    }

    /** Saves what was written down about the meeting. */
    public void debrief() {
        var subject = subject();
        var words = subject.draft().text().get().strip();
        if (words.isEmpty()) {
            model.problem().set(text("today.problem.empty"));
        } else if (subject.background().trigger() instanceof Meeting meeting) {
            model.act(
                    text("today.toast.debriefed"),
                    () -> model.services().followThrough().debriefed(meeting, words));
        }
    }

    /** Marks the meeting as cancelled, or missed by them. */
    public void didNotHappen(Meeting.State state) {
        if (subject().background().trigger() instanceof Meeting meeting) {
            model.act(
                    text("today.toast.didNotHappen"),
                    () -> {
                        if (state == Meeting.State.CANCELLED) {
                            model.services().logbook().cancelled(meeting);
                        } else {
                            model.services().logbook().noShow(meeting);
                        }
                    });
        }
    }

    /** Sets another meeting at the day and time filled in. */
    public void setMeeting() {
        var subject = subject();
        var said = said(subject, Lean.FUTURE);
        if (said == null || !said.hasTime()) {
            model.problem().set(text("today.problem.noTime"));
            return;
        }
        var start = said.at(subject.outlook().zone(), said.time());
        if (!start.isAfter(now())) {
            model.problem().set(text("today.problem.past"));
            return;
        }
        var draft = subject.draft();
        var how = new LogEntry.How(draft.minutes().get(), draft.medium().get());
        var entry = new LogEntry.MeetingSet(said, how, draft.place().get());
        var id = subject.background().contact().id();
        model.act(
                text("today.toast.meeting", subject.dates().moment(start)),
                () -> model.services().quickLog().log(id, entry));
    }

    /** Marks the reminder, promise or action as done. */
    public void done() {
        var services = model.services();
        switch (subject().background().trigger()) {
            case Reminder reminder ->
                    model.act(text("today.toast.done"), () -> services.logbook().done(reminder));
            case Promise promise ->
                    model.act(text("today.toast.kept"), () -> services.promises().kept(promise));
            case Action action ->
                    model.act(text("today.toast.done"), () -> services.actions().done(action));
            case null, default -> {}
        }
    }

    /** Notes that they confirmed the meeting. */
    public void confirmed() {
        if (subject().background().trigger() instanceof Meeting meeting) {
            model.act(
                    text("today.toast.confirmed"),
                    () -> model.services().followThrough().confirmed(meeting));
        }
    }

    /** Makes a contact of somebody only named. */
    public void adopt() {
        if (subject().background().trigger() instanceof Referral referral) {
            model.act(
                    text("today.toast.adopted", referral.named().name()),
                    () -> model.services().referrals().adopt(referral));
        }
    }

    /** The person named is not to be written to, whoever names them again. */
    public void dontPursue() {
        if (subject().background().trigger() instanceof Referral referral) {
            model.act(
                    text("today.toast.notPursued"),
                    () -> model.services().referrals().dontPursue(referral.named(), null));
        }
    }

    /** What the words in the time field say, as a full date; empty when they say nothing. */
    public String reading(Subject subject, Lean lean) {
        return Wording.reading(said(subject, lean), subject.dates());
    }

    private DayTime said(Subject subject, Lean lean) {
        var words = subject.draft().when().get();
        return model.services().dateWords().read(words, lean).orElse(null);
    }

    private Instant now() {
        return model.services().workspace().clock().instant();
    }

    private Subject subject() {
        return model.subject().get();
    }
}
