package foothold.journey.spree;

import foothold.domain.followup.Followup;
import foothold.journey.spree.Diary.Person;
import foothold.journey.spree.Diary.Sort;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** How the user of the spree works through Today, and how people answer: at random, seeded. */
final class Habits {
    private static final int PER_WEEK = 12;

    private final Life life;
    private final Diary diary;
    private final WorkDays days;
    private final RandomGenerator random;
    private final Predicate<Person> tooEarly;
    private int thisWeek;

    /** {@code tooEarly} asks the program whether to wait with a first request. */
    Habits(
            Life life,
            Diary diary,
            WorkDays days,
            RandomGenerator random,
            Predicate<Person> tooEarly) {
        this.life = life;
        this.diary = diary;
        this.days = days;
        this.random = random;
        this.tooEarly = tooEarly;
    }

    /** Does what that follow-up asks for. */
    void act(Followup followup, LocalDateTime at) {
        var person = diary.person(followup.party().name());
        switch (followup.kind().name()) {
            case "SEND_PLANNED", "ASK_AGAIN" -> life.write(person, Sort.REQUEST, at);
            case "TRY_NEXT_PERSON" -> tryNext(followup.party().name(), at);
            case "NUDGE", "PICK_UP_THREAD" -> life.write(person, Sort.NUDGE, at);
            case "LET_GO" -> life.letGo(person, at);
            case "ANSWER_REPLY" -> answer(person, at);
            case "RESCHEDULE" -> life.set(person, at.plusDays(3).withMinute(0), at);
            case "DEBRIEF" -> life.debrief(person, at);
            case "THANK_YOU" -> life.write(person, Sort.THANKS, at);
            case "PROGRESS_NOTE" -> life.write(person, Sort.PROGRESS, at);
            default -> {}
        }
    }

    private void answer(Person person, LocalDateTime at) {
        life.write(person, Sort.ANSWER, at);
        if (random.nextInt(3) > 0) {
            var start = days.plus(at.toLocalDate(), 1 + random.nextInt(4)).atTime(15, 0);
            life.set(person, start, at.plusMinutes(1));
        }
    }

    private void tryNext(String organization, LocalDateTime at) {
        var next =
                diary.at(organization).stream()
                        .filter(each -> !each.asked() && each.planned == null && !each.closed)
                        .findFirst();
        if (next.isPresent()) {
            life.write(next.get(), Sort.REQUEST, at);
        } else if (random.nextInt(3) == 0) {
            life.close(organization, at);
        }
    }

    /** Sends or plans first requests, as many as the week allows, where nobody is waited for. */
    void askSomebody(LocalDate day, LocalDateTime from) {
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            thisWeek = 0;
        }
        var at = from;
        for (var organization : diary.closedOrganizations.keySet()) {
            var staff = diary.at(organization);
            boolean busy =
                    diary.closedOrganizations.get(organization)
                            || staff.stream().anyMatch(each -> each.planned != null);
            var next = staff.stream().filter(each -> !each.asked() && !each.closed).findFirst();
            if (thisWeek >= PER_WEEK || busy || next.isEmpty() || random.nextInt(3) == 0) {
                continue;
            }
            at = at.plusMinutes(7);
            life.clock(at);
            if (tooEarly.test(next.get())) {
                continue;
            }
            thisWeek++;
            boolean first = staff.stream().noneMatch(Person::asked);
            if (first && random.nextBoolean()) {
                life.plan(next.get(), day.plusDays(random.nextInt(3)));
            } else {
                life.write(next.get(), Sort.REQUEST, at);
            }
        }
    }

    /** Some answer in the evening, or call off what was agreed. */
    void hearFromPeople(LocalDate day) {
        var at = day.atTime(19, 0);
        for (var person : diary.people.values()) {
            at = at.plusMinutes(2);
            var now = at;
            boolean ahead = person.talks.stream().anyMatch(each -> each.ahead(now));
            if (ahead) {
                if (random.nextInt(12) == 0) {
                    life.callOff(person, at);
                }
            } else if (person.asked() && random.nextInt(13) == 0 && person.talks.isEmpty()) {
                hear(person, at);
            }
        }
    }

    private void hear(Person person, LocalDateTime at) {
        var day = at.toLocalDate();
        switch (random.nextInt(10)) {
            case 0 -> life.hear(person, Sort.DECLINED, null, at);
            case 1, 2 -> life.hear(person, Sort.LATER, day.plusDays(5 + random.nextInt(12)), at);
            case 3, 4 -> life.hear(person, Sort.AWAY, day.plusDays(4 + random.nextInt(12)), at);
            case 5 -> life.hear(person, Sort.REFERRAL, null, at);
            default -> life.hear(person, Sort.POSITIVE, null, at);
        }
    }
}
