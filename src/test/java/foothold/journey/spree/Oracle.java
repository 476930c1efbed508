package foothold.journey.spree;

import foothold.journey.spree.Diary.Letter;
import foothold.journey.spree.Diary.Person;
import foothold.journey.spree.Diary.Sort;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What must be due under Classic 3B7, read off the rules as they are written for people. */
final class Oracle {
    private final Diary diary;
    private final WorkDays days;
    private final MeetingOracle meetings;

    Oracle(Diary diary, WorkDays days) {
        this.diary = diary;
        this.days = days;
        this.meetings = new MeetingOracle(days);
    }

    /** Everything that exists at that moment, in Today's order. */
    List<Task> all(LocalDateTime now) {
        var tasks = new ArrayList<Task>();
        diary.closedOrganizations.keySet().forEach(each -> tryNext(each, tasks));
        for (var person : diary.people.values()) {
            of(person, now, tasks);
        }
        return tasks.stream().sorted(Task.order(now)).toList();
    }

    private void tryNext(String organization, List<Task> tasks) {
        var staff = diary.at(organization);
        Person asked = null;
        Letter request = null;
        for (var person : staff) {
            for (var letter : person.letters) {
                if (letter.sort() == Sort.REQUEST
                        && (request == null || letter.at().isAfter(request.at()))) {
                    asked = person;
                    request = letter;
                }
            }
        }
        if (request == null || diary.closedOrganizations.get(organization)) {
            return;
        }
        for (var person : staff) {
            var since = request.at();
            boolean replied =
                    person.letters.stream().anyMatch(e -> e.theirs() && e.at().isAfter(since))
                            || person.talks.stream().anyMatch(e -> e.setAt.isAfter(since));
            boolean wrote =
                    person != asked
                            && person.letters.stream()
                                    .anyMatch(e -> e.mine() && e.at().isAfter(since));
            if (replied || wrote) {
                return;
            }
        }
        var due = days.plus(days.start(request.at()), 3);
        tasks.add(new Task("TRY_NEXT_PERSON", organization, due, null));
    }

    private void of(Person person, LocalDateTime now, List<Task> tasks) {
        var mine = new ArrayList<Task>();
        if (!person.closed) {
            if (person.planned != null) {
                mine.add(task("SEND_PLANNED", person, person.planned));
            }
            conversation(person, now, mine);
            meetings.add(person, now, mine);
        }
        meetings.addThanks(person, now, mine);
        if (!person.closed) {
            meetings.addProgress(person, now, mine);
        }
        tasks.addAll(mine);
    }

    private void conversation(Person person, LocalDateTime now, List<Task> tasks) {
        var request = last(person.letters.stream().filter(e -> e.sort() == Sort.REQUEST));
        var theirs = last(person.letters.stream().filter(Letter::theirs));
        var mine = last(person.letters.stream().filter(Letter::mine));
        boolean ahead = person.talks.stream().anyMatch(each -> each.ahead(now));
        boolean mineLast = mine != null && (theirs == null || mine.at().isAfter(theirs.at()));
        if (theirs != null && !mineLast && !ahead) {
            answer(person, theirs, mine, now, tasks);
        }
        var later = theirs != null && theirs.sort() == Sort.LATER ? theirs : null;
        boolean askAgain = later != null && !asked(person, later);
        if (askAgain) {
            tasks.add(task("ASK_AGAIN", person, later.named()));
        }
        if (request == null) {
            return;
        }
        var reply = reply(person, request);
        if (reply == null) {
            waiting(person, request, tasks);
        } else if (mineLast
                && !ahead
                && !askAgain
                && MeetingOracle.reschedule(person) == null
                && List.of(Sort.POSITIVE, Sort.LATER).contains(reply)
                && person.talks.stream()
                        .noneMatch(e -> e.held(now) && e.end.isAfter(request.at()))) {
            loose(person, theirs, tasks);
        }
    }

    private void answer(
            Person person, Letter theirs, Letter mine, LocalDateTime now, List<Task> tasks) {
        var waiting =
                person.letters.stream()
                        .filter(e -> e.theirs() && (mine == null || e.at().isAfter(mine.at())))
                        .filter(e -> List.of(Sort.POSITIVE, Sort.REFERRAL).contains(e.sort()))
                        .filter(
                                e ->
                                        person.talks.stream()
                                                .noneMatch(
                                                        talk ->
                                                                talk.setAt.isAfter(e.at())
                                                                        || (talk.held(now)
                                                                                && talk.end.isAfter(
                                                                                        e.at()))))
                        .toList();
        if (waiting.contains(theirs)) {
            var due = days.plus(waiting.getFirst().at().toLocalDate(), 1);
            tasks.add(task("ANSWER_REPLY", person, due));
        }
    }

    private static boolean asked(Person person, Letter later) {
        return person.talks.stream().anyMatch(each -> each.setAt.isAfter(later.at()))
                || person.letters.stream()
                        .anyMatch(
                                each ->
                                        each.mine()
                                                && each.at().isAfter(later.at())
                                                && !each.at()
                                                        .toLocalDate()
                                                        .isBefore(later.named()));
    }

    /** How the latest reply to the request was; a meeting set counts as a good one. */
    private static Sort reply(Person person, Letter request) {
        var written =
                last(
                        person.letters.stream()
                                .filter(e -> e.theirs() && e.at().isAfter(request.at())));
        var set =
                person.talks.stream()
                        .map(each -> each.setAt)
                        .filter(at -> at.isAfter(request.at()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        if (set != null && (written == null || set.isAfter(written.at()))) {
            return Sort.POSITIVE;
        }
        return written == null ? null : written.sort();
    }

    private void waiting(Person person, Letter request, List<Task> tasks) {
        var nudge =
                last(
                        person.letters.stream()
                                .filter(e -> e.sort() == Sort.NUDGE)
                                .filter(e -> e.at().isAfter(request.at())));
        if (nudge == null) {
            var due = days.plus(days.start(request.at()), 7);
            tasks.add(task("NUDGE", person, back(person, due)));
        } else {
            var due = days.plus(days.start(nudge.at()), 3);
            tasks.add(task("LET_GO", person, back(person, due)));
        }
    }

    private void loose(Person person, Letter theirs, List<Task> tasks) {
        var since =
                person.letters.stream()
                        .filter(Letter::mine)
                        .filter(e -> theirs == null || e.at().isAfter(theirs.at()))
                        .toList();
        var start = days.start(since.getLast().at());
        if (since.size() - 1 < 2) {
            tasks.add(task("PICK_UP_THREAD", person, back(person, days.plus(start, 4))));
        } else {
            tasks.add(task("LET_GO", person, back(person, days.plus(start, 3))));
        }
    }

    private LocalDate back(Person person, LocalDate due) {
        return person.letters.stream()
                .filter(each -> each.sort() == Sort.AWAY)
                .map(Letter::named)
                .filter(Objects::nonNull)
                .map(days::onOrAfter)
                .filter(each -> each.isAfter(due))
                .max(Comparator.naturalOrder())
                .orElse(due);
    }

    static Letter last(Stream<Letter> letters) {
        return letters.reduce((_, later) -> later).orElse(null);
    }

    static Task task(String kind, Person person, LocalDate day) {
        return new Task(kind, person.name, day, null);
    }
}
