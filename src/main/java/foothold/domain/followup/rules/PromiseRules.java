package foothold.domain.followup.rules;

import foothold.domain.Text;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Party;
import foothold.domain.followup.Rulebook;
import foothold.domain.followup.rules.terms.Case;
import foothold.domain.followup.rules.terms.Derive;
import foothold.domain.followup.rules.terms.Wording;
import foothold.domain.meeting.Promise;
import foothold.domain.plan.Action;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What I said I would do, and what I decided to do: {@code KEEP_PROMISE, REPORT_BACK, ACTION}. */
final class PromiseRules {
    private static final int PROMISE_DAYS = 2;
    private static final int REPORT_DAYS = 5;

    /** How much of what was promised or decided stands in a reason. */
    private static final int EXCERPT = 80;

    private PromiseRules() {}

    /** A promise of mine is open. */
    static Stream<Followup> keepPromise(Case person, List<Followup> open) {
        return person.facts().ledger().promises().stream()
                .filter(each -> each.said().owner() == Promise.Owner.ME)
                .filter(each -> each.course().doneAt() == null)
                .flatMap(each -> keep(person, each));
    }

    private static Stream<Followup> keep(Case person, Promise promise) {
        var words = new Wording(person.book());
        var made = promise.course().madeAt();
        var own = person.book().day(made);
        boolean dated = promise.due() != null;
        var due = dated ? promise.due() : person.book().calendar().plus(own, PROMISE_DAYS);
        var counted =
                dated
                        ? ""
                        : "; "
                                + Wording.businessDays(PROMISE_DAYS)
                                + " to keep it"
                                + words.offBetween(own, due, own);
        return Derive.followup(
                person,
                FollowupKind.KEEP_PROMISE,
                promise.id(),
                Due.on(due),
                "You promised "
                        + quoted(promise.said().text())
                        + " "
                        + words.moment(made)
                        + counted
                        + ": due "
                        + words.day(due, own));
    }

    /** An action that came from their advice is done, and I did not write to them since. */
    static Stream<Followup> reportBack(Case person, List<Followup> open) {
        return person.facts().ledger().actions().stream()
                .filter(each -> each.course().doneAt() != null)
                .filter(each -> !wroteSince(person, each.course().doneAt()))
                .flatMap(each -> report(person, each));
    }

    private static boolean wroteSince(Case person, Instant at) {
        return person.myLast().filter(last -> !last.at().isBefore(at)).isPresent();
    }

    private static Stream<Followup> report(Case person, Action action) {
        var words = new Wording(person.book());
        var done = action.course().doneAt();
        var own = person.book().day(done);
        var due = person.book().calendar().plus(own, REPORT_DAYS);
        var what =
                "You did " + quoted(action.text()) + ", which they advised, " + words.moment(done);
        return Derive.followup(
                person,
                FollowupKind.REPORT_BACK,
                action.id(),
                Due.on(due),
                words.counted(what, own, own, REPORT_DAYS, "without telling them")
                        + ": due "
                        + words.day(due, own));
    }

    /** Open actions with a date that come from this person's advice. */
    static Stream<Followup> action(Case person, List<Followup> open) {
        return person.facts().ledger().actions().stream()
                .filter(PromiseRules::toDo)
                .flatMap(
                        each ->
                                Derive.followup(
                                        person,
                                        FollowupKind.ACTION,
                                        each.id(),
                                        Due.on(each.due()),
                                        decided(each, " on their advice", person.book())));
    }

    /** An open action with a date that comes from nobody's advice. */
    static Stream<Followup> ofNobody(Action action, Rulebook book) {
        return !toDo(action)
                ? Stream.empty()
                : Stream.of(
                        new Followup(
                                new Followup.Key(FollowupKind.ACTION, action.id()),
                                Party.NOBODY,
                                Due.on(action.due()),
                                decided(action, "", book),
                                null));
    }

    private static boolean toDo(Action action) {
        return action.due() != null && action.course().doneAt() == null;
    }

    private static String decided(Action action, String whose, Rulebook book) {
        var words = new Wording(book);
        var made = action.course().madeAt();
        return quoted(action.text())
                + ", decided "
                + words.moment(made)
                + whose
                + ": due "
                + words.day(action.due(), book.day(made));
    }

    private static String quoted(String text) {
        return Wording.quote(Text.excerpt(text, EXCERPT));
    }
}
