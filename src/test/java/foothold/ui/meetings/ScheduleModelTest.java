package foothold.ui.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Meeting.State;
import foothold.domain.meeting.Slot;
import foothold.testdata.DataFile;
import foothold.ui.meetings.act.PersonSearch.Found;
import foothold.ui.meetings.act.ScheduleModel;
import foothold.ui.meetings.act.ScheduleModel.Purpose;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

/** Setting, proposing and moving a meeting by what is filled in. */
class ScheduleModelTest {
    @TempDir Path folder;

    private Desk desk;
    private ScheduleModel form;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        desk.person("Ann Lee", "America/New_York");
        desk.person("Ben Cho", null);
        form = desk.model().schedule();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void type(int index, String words) {
        form.draft().times().get(index).set(words);
    }

    private List<Meeting> stored() {
        return desk.file().of(Shapes.MEETING, "Ann Lee");
    }

    @Test
    void findsPeopleByAFewLetters() {
        desk.person("Anna Bergmann", null);
        form.begin();
        form.people().words().set("an");
        assertEquals(
                List.of("Ann Lee", "Anna Bergmann"),
                form.people().found().stream().map(Found::name).toList());
        form.people().words().set("cho");
        assertEquals("Ben Cho", form.people().found().getFirst().name());
        form.choose("Ben Cho");
        assertEquals("Ben Cho", form.with().get().name());
        assertEquals("", form.people().words().get());
    }

    @Test
    void setsAMeetingOfTwentyMinutes() {
        form.begin();
        form.choose("Ann Lee");
        type(0, "tue 3pm");
        assertEquals("Tue 1 Dec 15:00–15:20 (Chicago) = 4:00 pm (New York)", form.reading(0));
        form.draft().place().set("https://meet.example.org");
        form.confirm();
        var made = stored().getFirst();
        assertEquals(
                new Slot(
                        DataFile.at("2026-12-01T15:00"),
                        DataFile.CHICAGO,
                        20,
                        Slot.Medium.VIDEO,
                        "https://meet.example.org"),
                made.slot());
        assertEquals(State.SCHEDULED, made.course().state());
        assertEquals(made.id(), desk.selected());
        assertEquals(Purpose.NOTHING, form.purpose().get());
        assertNull(form.with().get());
        assertEquals("Set meeting with Ann Lee", desk.file().lastStep());
    }

    @Test
    void proposesUpToThreeTimesAndCopiesThem() {
        form.begin();
        form.choose("Ann Lee");
        form.purpose().set(Purpose.PROPOSE);
        type(0, "tue 3pm");
        type(2, "mon 9:00");
        form.confirm();
        assertEquals(
                """
                - Mon 30 Nov 09:00–09:20 (Chicago) = 10:00 am (New York)
                - Tue 1 Dec 15:00–15:20 (Chicago) = 4:00 pm (New York)\
                """,
                desk.shell().dialogs().clipboard());
        assertEquals(
                List.of(State.PROPOSED, State.PROPOSED),
                stored().stream().map(each -> each.course().state()).toList());
        assertEquals("Propose times to Ann Lee", desk.file().lastStep());
    }

    @Test
    void onlyCopiesWithoutMarkingAnything() {
        form.begin();
        form.purpose().set(Purpose.PROPOSE);
        form.copy();
        assertTrue(form.problem().get().contains("day and a time"));
        type(0, "tue 3pm");
        form.copy();
        assertEquals("- Tue 1 Dec 15:00–15:20 (Chicago)", desk.shell().dialogs().clipboard());
        assertEquals(List.of(), stored());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Say a day and a time",
                "tue | Say a day and a time",
                "gibberish | Say a day and a time",
                "25 nov 14:59 | That is over already",
                "yesterday 3pm | That is over already",
            })
    void saysWhatIsWrong(String words, String problem) {
        form.begin();
        form.choose("Ann Lee");
        type(0, words);
        form.confirm();
        assertTrue(form.problem().get().startsWith(problem), form.problem().get());
        assertEquals(List.of(), stored());
    }

    @Test
    void asksWithWhomFirst() {
        form.begin();
        type(0, "tue 3pm");
        form.confirm();
        assertEquals("Choose with whom first.", form.problem().get());
        form.choose("Ann Lee");
        assertEquals("", form.problem().get());
    }

    @Test
    void hintsAtLongTalksClashesAndUnknownZones() {
        desk.meeting("Ben Cho", State.SCHEDULED, "2026-12-01T15:10");
        desk.meeting("Ben Cho", State.CANCELLED, "2026-12-02T15:10");
        form.begin();
        form.choose("Ann Lee");
        assertEquals("", form.hint());
        form.draft().minutes().set(30);
        type(0, "wed 3pm");
        assertEquals("", form.hint());
        form.draft().minutes().set(31);
        assertTrue(form.hint().startsWith("More than 30 minutes"));
        form.draft().minutes().set(20);
        type(0, "tue 3pm");
        assertEquals("You have Ben Cho Tue 1 Dec 15:10 then.", form.hint());
        type(0, "tue 14:50");
        assertEquals("", form.hint());
        form.choose("Ben Cho");
        assertTrue(form.hint().contains("Ben Cho’s time zone is not known"));
    }

    @Test
    void movesTheChosenMeeting() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T15:00");
        desk.model().selectId("m1");
        form.move();
        assertEquals("stays Tue 1 Dec 15:00", form.prompt());
        type(0, "wed 10:00");
        form.confirm();
        var moved = stored().getFirst();
        assertEquals(DataFile.at("2026-12-02T10:00"), moved.slot().start());
        assertEquals(1, moved.course().sequence());
        assertEquals("m1", desk.selected());
        assertEquals("Move meeting with Ann Lee", desk.file().lastStep());
    }

    @Test
    void changesThePlaceAndKeepsTheTime() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T15:00");
        desk.model().selectId("m1");
        form.move();
        form.draft().place().set("Room 5");
        form.confirm();
        assertEquals("Room 5", stored().getFirst().slot().place());
        assertEquals(DataFile.at("2026-12-01T15:00"), stored().getFirst().slot().start());
        assertEquals("Change meeting with Ann Lee", desk.file().lastStep());
    }

    @Test
    void movingNothingJustCloses() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T15:00");
        desk.model().selectId("m1");
        var step = desk.file().lastStep();
        form.move();
        form.confirm();
        assertEquals(Purpose.NOTHING, form.purpose().get());
        assertEquals(step, desk.file().lastStep());
    }

    @Test
    void aFallenMeetingIsSetAnew() {
        desk.meeting("Ann Lee", State.NO_SHOW, "2026-11-24T15:00");
        desk.model().selectId("m1");
        form.again();
        type(0, "fri 9:00");
        form.confirm();
        assertEquals(2, stored().size());
        assertEquals(
                State.NO_SHOW,
                desk.file().store().find(Shapes.MEETING, "m1").orElseThrow().course().state());
    }

    @Test
    void choosingAnotherMeetingClosesTheForm() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T15:00");
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-03T15:00");
        desk.model().selectId("m1");
        form.move();
        desk.select("m2");
        assertEquals(Purpose.NOTHING, form.purpose().get());
    }

    @Test
    void theHourIsTheRightOneOnTheDayItself() {
        form.begin();
        form.choose("Ann Lee");
        desk.file().setClock(DataFile.at("2026-10-20T09:00"));
        type(0, "2 nov 9:00");
        assertEquals("Mon 2 Nov 09:00–09:20 (Chicago) = 10:00 am (New York)", form.reading(0));
    }
}
