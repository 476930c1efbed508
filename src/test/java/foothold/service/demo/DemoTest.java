package foothold.service.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Stage;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.WorkCalendar;
import foothold.domain.followup.rules.Scheduler;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.plan.Review;
import foothold.domain.practice.Ladder;
import foothold.domain.practice.Rehearsal;
import foothold.holidays.PublicHolidays;
import foothold.service.practice.Moment;
import foothold.service.practice.ShippedMoments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DemoTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void eachRuleShowsOnFourteenDaysRunning() {
        var first = LocalDate.of(2026, 11, 16);
        for (var day = first; day.isBefore(first.plusDays(14)); day = day.plusDays(1)) {
            assertEquals(
                    EnumSet.allOf(FollowupKind.class),
                    kinds(day, LocalTime.of(9, 0), NEW_YORK, weekdays()),
                    day + ", a " + day.getDayOfWeek());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "US, 2027, America/New_York, 00:00",
        "DE-BY, 2028, Europe/Berlin, 23:59",
        "JP, 2027, Asia/Tokyo, 12:00",
    })
    void eachRuleShowsOnEveryDayOfAYearWhateverTheHolidays(
            String country, int year, ZoneId zone, LocalTime time) {
        var calendar = calendar(country, Settings.Calendar.USUAL_WEEKEND);
        var first = LocalDate.of(year, 1, 1);
        for (var day = first; day.getYear() == year; day = day.plusDays(1)) {
            assertEquals(
                    EnumSet.allOf(FollowupKind.class), kinds(day, time, zone, calendar), "" + day);
        }
    }

    @Test
    void eachRuleShowsWhereTheWeekendIsAnotherOne() {
        var calendar = calendar("AE", Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));
        var first = LocalDate.of(2026, 11, 16);
        for (var day = first; day.isBefore(first.plusDays(14)); day = day.plusDays(1)) {
            assertEquals(
                    EnumSet.allOf(FollowupKind.class),
                    kinds(day, LocalTime.of(9, 0), ZoneId.of("Asia/Dubai"), calendar),
                    day + ", a " + day.getDayOfWeek());
        }
    }

    @Test
    void somethingIsLateDueTodayAndAheadOnAWeekday() {
        var now = LocalDate.of(2026, 11, 18).atTime(9, 0).atZone(NEW_YORK).toInstant();
        var shown = shown(now, NEW_YORK, weekdays()).today();
        var today = now.atZone(NEW_YORK).toLocalDate();

        long late = shown.stream().filter(each -> each.due().overdue(now, NEW_YORK)).count();
        long due = shown.stream().filter(each -> each.due().day(NEW_YORK).equals(today)).count();
        long ahead = shown.stream().filter(each -> each.due().day(NEW_YORK).isAfter(today)).count();

        assertTrue(late >= 4 && late <= 9, "late: " + late);
        assertTrue(due >= 5 && due <= 10, "due today: " + due);
        assertTrue(ahead >= 3 && ahead <= 12, "ahead: " + ahead);
    }

    @Test
    void everyStageHasPeople() {
        var now = Instant.parse("2026-11-18T14:00:00Z");
        var shown = shown(now, NEW_YORK, weekdays());

        var stages =
                shown.verdicts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Scheduler.Verdict::stage, Collectors.counting()));

        assertEquals(EnumSet.allOf(Stage.class), stages.keySet());
        assertTrue(stages.values().stream().allMatch(count -> count >= 2), "" + stages);
        assertEquals(34, shown.of(Contact.class).size());
        assertEquals(10, shown.of(Organization.class).size());
    }

    @Test
    void practiceClimbsTheLadderAndTwoWeeksWereLookedBackOn() {
        var now = Instant.parse("2026-11-18T14:00:00Z");
        var shown = shown(now, NEW_YORK, weekdays());
        var practised = shown.of(Rehearsal.class);

        assertEquals(Optional.of(Rehearsal.Rung.STRANGER), Ladder.of(practised).next());
        assertEquals(
                EnumSet.allOf(Rehearsal.Drill.class),
                practised.stream()
                        .map(each -> each.what().drill())
                        .collect(
                                Collectors.toCollection(
                                        () -> EnumSet.noneOf(Rehearsal.Drill.class))));
        var cards = ShippedMoments.read().stream().map(Moment::text).toList();
        practised.stream()
                .filter(each -> each.what().drill() == Rehearsal.Drill.AWKWARD)
                .forEach(each -> assertTrue(cards.contains(each.what().text()), "" + each));
        assertEquals(
                List.of(LocalDate.parse("2026-10-26"), LocalDate.parse("2026-11-02")),
                shown.of(Review.class).stream().map(Review::week).toList());
    }

    @Test
    void theSameMomentTellsTheSameStory() {
        var now = Instant.parse("2026-11-18T14:00:00Z");

        assertEquals(Demo.edit(now, NEW_YORK), Demo.edit(now, NEW_YORK));
        assertEquals("Fill with sample people", Demo.edit(now, NEW_YORK).label());
        var ids = Demo.records(now, NEW_YORK).stream().map(Entity::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void nothingPointsAheadAndNothingHappensInTheFuture() {
        var now = Instant.parse("2026-11-16T05:00:00Z");
        var records = Demo.records(now, NEW_YORK);
        var seen = new HashSet<String>();
        for (var record : records) {
            var fields = Shapes.of(record).flattenAny(record).values();
            Stream.of("contact", "organization", "campaign")
                    .map(fields::get)
                    .filter(id -> id != null)
                    .forEach(id -> assertTrue(seen.contains(id.toString()), "" + record));
            seen.add(record.id());
        }
        var shown = new Shown(records, now, NEW_YORK, weekdays());
        shown.of(Message.class).stream()
                .filter(message -> message.when().at() != null)
                .forEach(message -> assertTrue(message.when().at().isBefore(now), "" + message));
        shown.of(Rehearsal.class)
                .forEach(each -> assertTrue(each.took().at().isBefore(now), "" + each));
        shown.of(Review.class)
                .forEach(each -> assertTrue(each.course().doneAt().isBefore(now), "" + each));
        shown.of(Meeting.class).stream()
                .map(meeting -> meeting.course().markedAt())
                .filter(at -> at != null)
                .forEach(at -> assertTrue(at.isBefore(now)));
    }

    private static Set<FollowupKind> kinds(
            LocalDate day, LocalTime time, ZoneId zone, WorkCalendar calendar) {
        var now = day.atTime(time).atZone(zone).toInstant();
        return shown(now, zone, calendar).today().stream()
                .map(Followup::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FollowupKind.class)));
    }

    private static Shown shown(Instant now, ZoneId zone, WorkCalendar calendar) {
        return new Shown(Demo.records(now, zone), now, zone, calendar);
    }

    private static WorkCalendar weekdays() {
        return WorkCalendar.weekends(Settings.Calendar.USUAL_WEEKEND);
    }

    private static WorkCalendar calendar(String country, Set<DayOfWeek> weekend) {
        var holidays = new HashMap<LocalDate, String>();
        for (int year = 2026; year <= 2029; year++) {
            holidays.putAll(new PublicHolidays().holidays(country, year).orElseThrow());
        }
        return new WorkCalendar(weekend, holidays, List.of());
    }
}
