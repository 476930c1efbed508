package foothold.journey.spree;

import foothold.journey.spree.Diary.Letter;
import foothold.journey.spree.Diary.Person;
import foothold.journey.spree.Diary.Sort;
import foothold.journey.spree.Diary.Talk;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The part of the oracle that is about meetings and what follows them. */
final class MeetingOracle {
    private final WorkDays days;

    MeetingOracle(WorkDays days) {
        this.days = days;
    }

    /** What meetings ahead, held and called off ask for. */
    void add(Person person, LocalDateTime now, List<Task> tasks) {
        for (var talk : person.talks) {
            if (talk.calledOff == null && talk.start.isAfter(now)) {
                var before = days.before(talk.start.toLocalDate());
                var set = talk.setAt.toLocalDate();
                var due = before.isBefore(set) ? set : before;
                tasks.add(Oracle.task("PREPARE", person, due));
                tasks.add(Oracle.task("CONFIRM", person, due));
            }
            if (talk.held(now) && !talk.debriefed) {
                tasks.add(at("DEBRIEF", person, talk.end.plusHours(2)));
            }
        }
        var missed = reschedule(person);
        if (missed != null) {
            var due = days.plus(missed.calledOff.toLocalDate(), 1);
            tasks.add(Oracle.task("RESCHEDULE", person, due));
        }
    }

    /** The latest meeting when it was called off; nobody here has two ahead. */
    static Talk reschedule(Person person) {
        var latest = person.talks.isEmpty() ? null : person.talks.getLast();
        return latest != null && latest.calledOff != null ? latest : null;
    }

    void addThanks(Person person, LocalDateTime now, List<Task> tasks) {
        for (var talk : person.talks) {
            boolean thanked =
                    person.letters.stream()
                            .anyMatch(e -> e.sort() == Sort.THANKS && e.at().isAfter(talk.start));
            if (talk.held(now) && !thanked) {
                tasks.add(at("THANK_YOU", person, talk.end.plusHours(24)));
            }
        }
    }

    void addProgress(Person person, LocalDateTime now, List<Task> tasks) {
        var thanks = Oracle.last(person.letters.stream().filter(e -> e.sort() == Sort.THANKS));
        if (thanks == null) {
            return;
        }
        var held = person.talks.stream().filter(each -> each.held(now)).map(each -> each.end);
        var last =
                Stream.concat(
                                held,
                                person.letters.stream()
                                        .filter(each -> each.sort() != Sort.AWAY)
                                        .map(Letter::at))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        if (!last.isAfter(thanks.at())) {
            var due = days.plus(days.start(thanks.at()), 5);
            tasks.add(Oracle.task("PROGRESS_NOTE", person, due));
        } else if (tasks.isEmpty()) {
            var due = days.onOrAfter(last.toLocalDate().plusMonths(1));
            tasks.add(Oracle.task("KEEP_IN_TOUCH", person, due));
        }
    }

    private static Task at(String kind, Person person, LocalDateTime at) {
        return new Task(kind, person.name, at.toLocalDate(), at);
    }
}
