package foothold.testdata;

import foothold.domain.contact.Research;
import foothold.domain.followup.Due;
import foothold.domain.followup.Ledger;
import foothold.domain.followup.Ledger.Preparation;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.Action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What people of a {@link Story} are owed, promised and named, to be told of a {@link Person} like
 * the rest; "kept" and "acted" change what was told last.
 */
public final class Owed {
    private Owed() {}

    static Person reminder(Person person, Due due, String madeAt, String doneAt) {
        var course =
                new Reminder.Course(
                        madeAt == null ? null : person.instant(madeAt),
                        doneAt == null ? null : person.instant(doneAt));
        var about = new Reminder.About(person.id(), null);
        var reminder = new Reminder(person.next(), about, "Send the book", due, course);
        return person.owed(
                it ->
                        new Ledger(
                                plus(it.reminders(), reminder),
                                it.promises(),
                                it.actions(),
                                it.preparation(),
                                it.names()));
    }

    // Names; the id of a referral is the next one of whoever made it.

    /** They named another person of the story on that local day. */
    public static Person named(Person from, String whom, String on) {
        from.and(whom);
        return referred(from, new Referral.Named(whom, whom, null), on, false);
    }

    /** They named somebody who is no contact. */
    public static Person namedOnly(Person from, String name, String on) {
        return referred(from, new Referral.Named(null, name, null), on, false);
    }

    /** They named somebody, saying so much about them, and offered an introduction or not. */
    public static Person referred(
            Person from, Referral.Named named, String on, boolean introduction) {
        var naming = new Referral.Naming(LocalDate.parse(on), introduction, null);
        from.story().referred(new Referral(from.next(), from.id(), named, naming));
        return from;
    }

    /** Ann named Bo on Tue 10 Nov 2026, and this happened with Bo; then this with Ann. */
    public static UnaryOperator<Person> namedBo(
            UnaryOperator<Person> bo, UnaryOperator<Person> more) {
        return ann -> {
            named(ann, "Bo", "2026-11-10");
            bo.apply(ann.and("Bo"));
            return more.apply(ann);
        };
    }

    /** The same, and nothing more with Ann. */
    public static UnaryOperator<Person> namedBo(UnaryOperator<Person> bo) {
        return namedBo(bo, ann -> ann);
    }

    // Promises.

    /** I promised something at that local time, for that local day or (null) for none. */
    public static Person promised(Person person, String due, String at) {
        return promise(person, Promise.Owner.ME, due, at);
    }

    /** They promised me something. */
    public static Person promisedMe(Person person, String due, String at) {
        return promise(person, Promise.Owner.THEM, due, at);
    }

    private static Person promise(Person person, Promise.Owner owner, String due, String at) {
        var said = new Promise.Said(owner, "send the article", null);
        var course = new Promise.Course(person.instant(at), null);
        var promise = new Promise(person.next(), person.id(), said, day(due), course);
        return person.owed(
                it ->
                        new Ledger(
                                it.reminders(),
                                plus(it.promises(), promise),
                                it.actions(),
                                it.preparation(),
                                it.names()));
    }

    public static Person kept(Person person, String at) {
        return person.owed(
                it ->
                        new Ledger(
                                it.reminders(),
                                last(it.promises(), each -> each.doneAt(person.instant(at))),
                                it.actions(),
                                it.preparation(),
                                it.names()));
    }

    // Actions.

    /**
     * On their advice something was decided at that local time, for that day or (null) for none.
     */
    public static Person advised(Person person, String due, String at) {
        var origin = new Action.Origin(person.id(), null, null);
        var course = new Action.Course(person.instant(at), null);
        var action = new Action(person.next(), "Take the course", origin, day(due), course);
        return person.owed(
                it ->
                        new Ledger(
                                it.reminders(),
                                it.promises(),
                                plus(it.actions(), action),
                                it.preparation(),
                                it.names()));
    }

    public static Person acted(Person person, String at) {
        return person.owed(
                it ->
                        new Ledger(
                                it.reminders(),
                                it.promises(),
                                last(it.actions(), each -> each.doneAt(person.instant(at))),
                                it.preparation(),
                                it.names()));
    }

    // Meetings.

    /** The meeting told last was confirmed by them. */
    public static Person confirmed(Person person, String at) {
        return person.last(each -> each.with(each.course().confirmedAt(person.instant(at))));
    }

    /** So many questions are prepared for the meeting told last. */
    public static Person questions(Person person, int count) {
        return person.owed(
                it -> {
                    var counts = new HashMap<>(it.preparation().questions());
                    counts.put(person.lastMeeting(), count);
                    return prepared(it, it.preparation().research(), counts);
                });
    }

    /** Something was to be found out: with what was found, and when it was ticked off, or null. */
    public static Person research(Person person, String found, String doneAt) {
        var about = new Research.About(person.id(), null);
        var at = doneAt == null ? null : person.instant(doneAt);
        var research = new Research(person.next(), about, "Background", found, at);
        return person.owed(
                it ->
                        prepared(
                                it,
                                plus(it.preparation().research(), research),
                                it.preparation().questions()));
    }

    /** Researched and five questions chosen, for the meeting told last. */
    public static Person prepared(Person person) {
        return questions(research(person, "Chess", null), 5);
    }

    private static Ledger prepared(
            Ledger it, List<Research> research, Map<String, Integer> questions) {
        return new Ledger(
                it.reminders(),
                it.promises(),
                it.actions(),
                new Preparation(research, questions),
                it.names());
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static <T> List<T> plus(List<T> list, T added) {
        var longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }

    private static <T> List<T> last(List<T> list, UnaryOperator<T> change) {
        var changed = new ArrayList<>(list);
        changed.add(change.apply(changed.removeLast()));
        return changed;
    }
}
