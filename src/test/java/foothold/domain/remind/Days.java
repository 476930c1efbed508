package foothold.domain.remind;

import foothold.domain.remind.Matter.Manner;
import foothold.domain.remind.Matter.Subject;
import foothold.domain.remind.Matter.When;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** A computer that looks what to tell again and again, in a zone of its own. */
final class Days {
    private ZoneId here;
    private ZoneId home;
    private Habits habits = Habits.USUAL;
    private Memory memory = Memory.EMPTY;
    private List<Matter> matters = List.of();

    Days(String zone) {
        here = ZoneId.of(zone);
        home = here;
    }

    Days habits(Habits others) {
        habits = others;
        return this;
    }

    Days matters(Matter... all) {
        matters = List.of(all);
        return this;
    }

    /** The computer travels. */
    Days travel(String zone) {
        here = ZoneId.of(zone);
        return this;
    }

    /** The days of the file are counted elsewhere. */
    Days moveHome(String zone) {
        home = ZoneId.of(zone);
        return this;
    }

    Memory memory() {
        return memory;
    }

    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(here).toInstant();
    }

    /** Due on that day. */
    Matter day(String key, String day) {
        var midnight = LocalDate.parse(day).atStartOfDay(home).toInstant();
        return matter(key, new When(midnight, midnight, null), Manner.MORNING);
    }

    /** Due at that local time, and told that much before. */
    Matter hour(String key, String due, int minutesBefore) {
        var at = at(due);
        return matter(
                key,
                new When(at.minus(Duration.ofMinutes(minutesBefore)), at, null),
                Manner.AT_ONCE);
    }

    /** A meeting of twenty minutes. */
    Matter meeting(String key, String start) {
        var at = at(start);
        var when = new When(at.minus(Duration.ofMinutes(30)), at, at.plus(Duration.ofMinutes(20)));
        return matter(key, when, Manner.AT_ONCE);
    }

    static Matter matter(String key, When when, Manner manner) {
        return new Matter(key, when, manner, new Subject(key, "hidden", key));
    }

    /** What is told at that local time, each notification in brackets, the summary with a star. */
    String look(String local) {
        return look(at(local));
    }

    String look(Instant now) {
        var choice = Choice.among(matters, memory, habits, new Choice.Moment(now, here, home));
        memory = choice.memory();
        return choice.notes().stream()
                .map(
                        note ->
                                note.matters().stream()
                                        .map(Matter::key)
                                        .collect(
                                                Collectors.joining(
                                                        " ", note.summary() ? "[*" : "[", "]")))
                .collect(Collectors.joining(" "));
    }
}
