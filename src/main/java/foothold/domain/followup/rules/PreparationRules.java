package foothold.domain.followup.rules;

import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.rules.terms.Case;
import foothold.domain.followup.rules.terms.Derive;
import foothold.domain.followup.rules.terms.Wording;
import foothold.domain.meeting.Meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Before a meeting: {@code PREPARE, CONFIRM}. */
final class PreparationRules {
    /** So many questions, at least, make a meeting prepared. */
    private static final int ENOUGH_QUESTIONS = 5;

    private PreparationRules() {}

    /** A meeting is scheduled, and no research is done or there are too few questions. */
    static Stream<Followup> prepare(Case person, List<Followup> open) {
        return scheduled(person)
                .filter(meeting -> !missing(person, meeting).isEmpty())
                .flatMap(
                        meeting ->
                                followup(
                                        person,
                                        FollowupKind.PREPARE,
                                        meeting,
                                        String.join(" and ", missing(person, meeting))));
    }

    /** A meeting is scheduled and they did not confirm it. */
    static Stream<Followup> confirm(Case person, List<Followup> open) {
        return scheduled(person)
                .filter(meeting -> meeting.course().confirmedAt() == null)
                .flatMap(
                        meeting ->
                                followup(
                                        person,
                                        FollowupKind.CONFIRM,
                                        meeting,
                                        "it is not confirmed yet"));
    }

    /** Those that did not begin yet. */
    private static Stream<Meeting> scheduled(Case person) {
        return person.facts().meetings().stream()
                .filter(meeting -> meeting.course().state() == Meeting.State.SCHEDULED)
                .filter(meeting -> meeting.slot().start().isAfter(person.now()));
    }

    private static List<String> missing(Case person, Meeting meeting) {
        var missing = new ArrayList<String>();
        if (!researched(person)) {
            missing.add("no research is done");
        }
        int questions =
                person.facts().ledger().preparation().questions().getOrDefault(meeting.id(), 0);
        if (questions < ENOUGH_QUESTIONS) {
            missing.add(
                    switch (questions) {
                        case 0 -> "no questions are chosen";
                        case 1 -> "only 1 question is chosen";
                        default -> "only " + questions + " questions are chosen";
                    });
        }
        return missing;
    }

    /** Whether anything was ticked off, found out or noted about this person. */
    private static boolean researched(Case person) {
        var notes = person.contact().profile().research();
        return (notes != null && !notes.isBlank())
                || person.facts().ledger().preparation().research().stream()
                        .anyMatch(each -> each.doneAt() != null || each.text() != null);
    }

    /** Due on the last business day before the meeting's, but not before the day it was set. */
    private static Stream<Followup> followup(
            Case person, FollowupKind kind, Meeting meeting, String what) {
        var book = person.book();
        var words = new Wording(book);
        var day = book.day(meeting.slot().start());
        var before = book.calendar().plus(day, -1);
        var set = book.day(meeting.course().setAt());
        boolean late = set.isAfter(before);
        var due = late ? set : before;
        var moved = late ? "; it was set only then" : words.offBetween(before, day, day);
        return Derive.followup(
                person,
                kind,
                meeting.id(),
                Due.on(due),
                "You meet "
                        + words.moment(meeting.slot().start())
                        + "; "
                        + what
                        + moved
                        + ": due "
                        + words.day(due, day));
    }
}
