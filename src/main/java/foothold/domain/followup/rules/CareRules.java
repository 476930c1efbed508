package foothold.domain.followup.rules;

import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.rules.terms.Case;
import foothold.domain.followup.rules.terms.Derive;
import foothold.domain.followup.rules.terms.Wording;
import foothold.domain.outreach.Message;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** After the thanks, and the user's own: {@code PROGRESS_NOTE, KEEP_IN_TOUCH, REMINDER}. */
final class CareRules {
    private static final int PROGRESS_DAYS = 5;
    private static final int MONTHS_AFTER_CAMPAIGN = 3;
    private static final int MENTOR_MONTHS = 1;

    private CareRules() {}

    /** A thank-you was sent and nothing happened since. */
    static Stream<Followup> progressNote(Case person, List<Followup> open) {
        var thanks = person.latest(Message.Kind.THANK_YOU).orElse(null);
        if (thanks == null || !person.lastInteraction().orElseThrow().id().equals(thanks.id())) {
            return Derive.nothing();
        }
        var words = new Wording(person.book());
        var own = person.book().day(thanks.at());
        var start = person.start(thanks);
        var due = person.book().calendar().plus(start, PROGRESS_DAYS);
        var sent = "You thanked them " + words.moment(thanks.at());
        return Derive.followup(
                person,
                FollowupKind.PROGRESS_NOTE,
                thanks.id(),
                Due.on(due),
                words.counted(sent, own, start, PROGRESS_DAYS, "since")
                        + ": tell them what you made of it, due "
                        + words.day(due, own));
    }

    /** They were met and thanked, and nothing else is open for them. */
    static Stream<Followup> keepInTouch(Case person, List<Followup> open) {
        boolean busy =
                open.stream()
                        .anyMatch(each -> each.kind().compareTo(FollowupKind.KEEP_IN_TOUCH) < 0);
        if (busy || !person.metAndThanked()) {
            return Derive.nothing();
        }
        var last = person.lastInteraction().orElseThrow();
        var own = person.book().day(last.began());
        int months = months(person, own);
        var exact = own.plusMonths(months);
        var due = person.book().calendar().onOrAfter(exact);
        var words = new Wording(person.book());
        var what =
                switch (last.sort()) {
                    case MET -> "You met ";
                    case I_WROTE -> "You wrote ";
                    case THEY_WROTE -> "They wrote ";
                };
        return Derive.followup(
                person,
                FollowupKind.KEEP_IN_TOUCH,
                last.id(),
                Due.on(due),
                what
                        + words.moment(last.began())
                        + "; "
                        + Wording.months(months)
                        + " without contact"
                        + words.offBetween(exact, due, own)
                        + ": due "
                        + words.day(due, own));
    }

    private static int months(Case person, LocalDate last) {
        if (person.contact().standing().filing().mentor()) {
            return MENTOR_MONTHS;
        }
        var end = person.book().campaignEnd(person.contact());
        return end != null && last.isAfter(end)
                ? MONTHS_AFTER_CAMPAIGN
                : person.cadence().keepInTouchMonths();
    }

    /** The user's own reminders about this person. */
    static Stream<Followup> reminder(Case person, List<Followup> open) {
        return person.facts().reminders().stream()
                .filter(reminder -> reminder.course().doneAt() == null)
                .flatMap(
                        reminder ->
                                Derive.followup(
                                        person,
                                        FollowupKind.REMINDER,
                                        reminder.id(),
                                        reminder.due(),
                                        reminder.text()));
    }
}
