package foothold.journey.spree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.followup.DayOff;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.journey.spree.Diary.Person;
import foothold.journey.spree.Diary.Sort;
import foothold.service.agenda.Agenda;
import foothold.service.followup.FirstRequests;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fifty people in twelve organizations, six weeks with two public holidays and a week off: on every
 * morning Today is what the rules say, and nothing gets lost.
 */
class SpreeJourneyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 9);
    private static final int DAYS = 42;
    private static final DayOff PORTO =
            new DayOff("off", LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 4), "Porto");
    private static final Set<String> KINDS =
            Arrays.stream(FollowupKind.values()).map(Enum::name).collect(Collectors.toSet());

    @TempDir private Path folder;
    private final Diary diary = new Diary();
    private final Set<FollowupKind> seen = EnumSet.noneOf(FollowupKind.class);
    private Random random;
    private DataFile file;
    private Life life;
    private Agenda agenda;
    private Oracle oracle;
    private WorkDays days;
    private Habits habits;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyMorningTodayIsWhatTheRulesSay(long seed) {
        random = new Random(seed);
        try (var opened = new DataFile(folder)) {
            file = opened;
            begin();
            for (int day = 0; day < DAYS; day++) {
                live(FIRST.plusDays(day));
            }
            atTheEnd();
        }
    }

    @Test
    void theOracleCountsBusinessDaysAsPeopleDo() {
        days = new WorkDays(holidays());
        assertEquals(LocalDate.of(2026, 11, 12), days.plus(LocalDate.of(2026, 11, 10), 1));
        assertEquals(LocalDate.of(2026, 11, 27), days.start(LocalDateTime.of(2026, 11, 25, 12, 0)));
        assertEquals(
                LocalDate.of(2026, 11, 25), days.start(LocalDateTime.of(2026, 11, 25, 11, 59)));
    }

    private static Set<LocalDate> holidays() {
        var off = new HashSet<>(PORTO.first().datesUntil(PORTO.last().plusDays(1)).toList());
        off.add(LocalDate.of(2026, 11, 11));
        off.add(LocalDate.of(2026, 11, 26));
        off.add(LocalDate.of(2026, 12, 25));
        off.add(LocalDate.of(2027, 1, 1));
        off.add(LocalDate.of(2027, 1, 18));
        return off;
    }

    private void begin() {
        life = new Life(file, diary, random);
        life.clock(FIRST.atTime(7, 0));
        file.put(PORTO);
        for (int number = 0; number < 12; number++) {
            life.organization("Firm " + (char) ('A' + number));
        }
        for (int number = 0; number < 50; number++) {
            life.target("Person %02d".formatted(number), "Firm " + (char) ('A' + number % 12));
        }
        days = new WorkDays(holidays());
        oracle = new Oracle(diary, days);
        agenda = file.agenda();
        habits = new Habits(life, diary, days, random, this::tooEarly);
    }

    private void live(LocalDate day) {
        var morning = day.atTime(8, 30);
        life.clock(morning);
        compare(morning);
        if (days.is(day)) {
            var work = today(morning).stream().filter(each -> random.nextInt(6) > 0).toList();
            var at = morning;
            for (var followup : work) {
                at = at.plusMinutes(5 + random.nextInt(20));
                habits.act(followup, at);
            }
            habits.askSomebody(day, at.plusMinutes(3));
        }
        habits.hearFromPeople(day);
    }

    private void compare(LocalDateTime morning) {
        var outlook = agenda.look(file.workspace().clock().instant());
        var said = outlook.followups().stream().map(SpreeJourneyTest::line).toList();
        var meant =
                oracle.all(morning).stream()
                        .filter(each -> KINDS.contains(each.kind()))
                        .map(Task::toString)
                        .toList();
        assertEquals(String.join("\n", meant), String.join("\n", said), "on " + morning);
        outlook.followups().forEach(each -> seen.add(each.kind()));
    }

    private static String line(Followup followup) {
        var due =
                switch (followup.due()) {
                    case Due.OnDay(var day) -> day.toString();
                    case Due.AtInstant(var at) ->
                            at.atZone(DataFile.CHICAGO).toLocalDateTime().toString();
                };
        return followup.kind() + " " + followup.party().name() + " " + due;
    }

    private List<Followup> today(LocalDateTime morning) {
        return agenda.look(file.workspace().clock().instant()).list(0).stream()
                .filter(each -> !each.due().day(DataFile.CHICAGO).isAfter(morning.toLocalDate()))
                .toList();
    }

    private boolean tooEarly(Person person) {
        var outlook = agenda.look(file.workspace().clock().instant());
        return new FirstRequests(file.store())
                .tooEarly(outlook, file.contact(person.name))
                .isPresent();
    }

    private void atTheEnd() {
        assertEquals(diary.letters(), sentAndReceived(), "messages");
        assertEquals(diary.talks(), file.store().count(Shapes.MEETING), "meetings");
        assertEquals(50, file.store().count(Shapes.CONTACT), "people");
        var manners = new Manners(diary, days);
        diary.people.values().forEach(manners::neverNudgedTooOften);
        diary.closedOrganizations.keySet().forEach(manners::oneFirstRequestAtATime);
        nobodyForgotten();
        for (var kind : FollowupKind.values()) {
            if (kind != FollowupKind.REMINDER && meant(kind)) {
                assertTrue(seen.contains(kind), kind + " never came up");
            }
        }
    }

    private static boolean meant(FollowupKind kind) {
        return Task.knows(kind.name());
    }

    private int sentAndReceived() {
        return (int)
                file.store().all(Shapes.MESSAGE).stream()
                        .filter(each -> each.when().at() != null)
                        .count();
    }

    /** Whoever was asked and neither closed nor ended it has something still to come. */
    private void nobodyForgotten() {
        var outlook = agenda.look(file.workspace().clock().instant());
        for (var person : diary.people.values()) {
            var last =
                    person.letters.stream()
                            .map(Diary.Letter::sort)
                            .filter(each -> each != Sort.AWAY)
                            .reduce((_, later) -> later)
                            .orElse(null);
            boolean ended = person.closed || last == null || last == Sort.DECLINED;
            boolean ahead =
                    person.talks.stream()
                            .anyMatch(e -> e.ahead(FIRST.plusDays(DAYS).atStartOfDay()));
            if (!ended && !ahead && last != Sort.ANSWER) {
                assertTrue(
                        !outlook.person(person.name).followups().isEmpty(),
                        person.name + " was forgotten after " + last);
            }
        }
    }
}
