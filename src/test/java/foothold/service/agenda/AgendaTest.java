package foothold.service.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Stage;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The due list over a real file, on Wednesday 25 November 2026 at 09:00. */
class AgendaTest {
    @TempDir Path folder;
    private OpenFile file;
    private Agenda agenda;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.organization("Acme");
        agenda = file.agenda();
    }

    @AfterEach
    void close() {
        agenda.close();
        file.close();
    }

    @Test
    void putsEachFollowupIntoOneSection() {
        file.contact("Ann", "Acme");
        file.sent("Ann", Kind.REQUEST, "2026-11-16T09:00"); // nudge due Wed 25; next person Thu 19
        file.contact("Bob", null);
        file.sent("Bob", Kind.REQUEST, "2026-11-20T09:00");
        file.replied("Bob", Tone.POSITIVE, "2026-11-23T16:00"); // answer due Tue 24
        file.contact("Cyd", null);
        file.sent("Cyd", Kind.REQUEST, "2026-11-24T09:00");
        file.replied("Cyd", null, "2026-11-25T08:00"); // answer due Fri 27
        file.contact("Dee", null);
        file.meeting("Dee", "2026-11-20T09:00", "2026-11-24T14:00"); // debrief late, thanks 14:20
        assertEquals(
                """
                REPLY_OWED: ANSWER_REPLY Bob
                OVERDUE: DEBRIEF Dee, TRY_NEXT_PERSON Acme
                DUE_TODAY: NUDGE Ann, THANK_YOU Dee
                NEXT_DAYS: ANSWER_REPLY Cyd
                """,
                sections(look().today(7)));
    }

    private static String sections(TodayList list) {
        return list.sections().stream()
                .map(
                        section ->
                                section.part()
                                        + ": "
                                        + section.followups().stream()
                                                .map(AgendaTest::brief)
                                                .collect(Collectors.joining(", "))
                                        + "\n")
                .collect(Collectors.joining());
    }

    private static String brief(Followup followup) {
        return followup.kind() + " " + followup.party().name();
    }

    @Test
    void sectionsHoldTheListAndNothingElse() {
        file.contact("Ann", "Acme");
        file.sent("Ann", Kind.REQUEST, "2026-11-16T09:00");
        file.reminder(null, Due.on(LocalDate.parse("2026-12-02")), "Buy cards");
        file.reminder(null, Due.on(LocalDate.parse("2026-12-03")), "Too far ahead");
        var outlook = look();
        var together =
                outlook.today(7).sections().stream()
                        .flatMap(section -> section.followups().stream())
                        .collect(Collectors.toSet());
        assertEquals(Set.copyOf(outlook.list(7)), together);
        assertEquals(outlook.list(7).size(), outlook.today(7).size());
        assertEquals(
                List.of("TRY_NEXT_PERSON Acme", "NUDGE Ann", "REMINDER "),
                outlook.list(7).stream().map(AgendaTest::brief).toList());
        assertEquals("Too far ahead", outlook.firstAfter(7).orElseThrow().reason());
    }

    @Test
    void knowsWhereEachPersonStands() {
        file.contact("Ann", "Acme");
        file.contact("Bob", "Acme");
        file.sent("Ann", Kind.REQUEST, "2026-11-24T09:00");
        var outlook = look();
        assertEquals(Stage.REQUESTED, outlook.person("Ann").stage());
        assertEquals("NUDGE Ann", brief(outlook.next("Ann").orElseThrow()));
        assertEquals(PersonState.KNOWN, outlook.person("Bob"));
        assertTrue(outlook.next("Bob").isEmpty());
    }

    @Test
    void leavesOutWhatIsDatedLater() {
        file.contact("Ann", null);
        file.sent("Ann", Kind.REQUEST, "2026-11-16T09:00");
        file.sent("Ann", Kind.NUDGE, "2026-11-25T08:00");
        assertEquals(
                List.of("NUDGE Ann"),
                agenda.look(OpenFile.at("2026-11-25T07:59")).list(0).stream()
                        .map(AgendaTest::brief)
                        .toList());
        assertEquals(List.of(), look().list(0));
    }

    @Test
    void followsTheClock() {
        file.contact("Ann", null);
        file.meeting("Ann", "2026-11-20T09:00", "2026-11-25T09:10");
        assertEquals("OVERDUE: PREPARE Ann, CONFIRM Ann\n", parts());
        file.pass(Duration.ofMinutes(30));
        assertEquals("DUE_TODAY: DEBRIEF Ann\nNEXT_DAYS: THANK_YOU Ann\n", parts());
        file.pass(Duration.ofHours(2));
        assertEquals("OVERDUE: DEBRIEF Ann\nNEXT_DAYS: THANK_YOU Ann\n", parts());
    }

    private String parts() {
        return sections(look().today(7));
    }

    @Test
    void anEditChangesTheListAndUndoChangesItBack() {
        file.contact("Ann", "Acme");
        file.sent("Ann", Kind.REQUEST, "2026-11-16T09:00");
        var before = look();
        file.replied("Ann", Tone.POSITIVE, "2026-11-25T08:30");
        assertEquals("NEXT_DAYS: ANSWER_REPLY Ann\n", parts());
        file.workspace().undo();
        assertEquals(before, look());
        file.workspace().redo();
        assertEquals("NEXT_DAYS: ANSWER_REPLY Ann\n", parts());
    }

    @Test
    void anOrganizationIsRenamedEverywhere() {
        var acme = file.workspace().store().find(Shapes.ORGANIZATION, "Acme").orElseThrow();
        file.contact("Ann", "Acme");
        file.sent("Ann", Kind.REQUEST, "2026-11-16T09:00");
        look();
        var renamed = acme.withName("Apex");
        file.workspace().apply(Edit.of("Rename", Change.update(acme, renamed)));
        assertEquals(
                List.of("Apex", "Apex"),
                look().list(7).stream().map(each -> each.party().organizationName()).toList());
    }

    @Test
    void aReminderAboutNobodyComesAndGoes() {
        look();
        var reminder = file.reminder(null, Due.at(file.now()), "Breathe");
        assertEquals("OVERDUE: REMINDER \n", parts());
        file.workspace()
                .apply(Edit.of("Done", Change.update(reminder, reminder.doneAt(file.now()))));
        assertEquals("", parts());
    }

    @Test
    void otherRulesChangeEverybodysDates() {
        file.contact("Ann", null);
        file.sent("Ann", Kind.REQUEST, "2026-11-20T09:00");
        assertEquals("2026-12-02", dueOfAnn());
        var settings = file.workspace().store().find(Shapes.SETTINGS, "settings").orElseThrow();
        var noHolidays =
                settings.withCalendar(
                        new foothold.domain.Settings.Calendar(null, settings.calendar().weekend()));
        file.workspace().apply(Edit.of("No holidays", Change.update(settings, noHolidays)));
        assertEquals("2026-12-01", dueOfAnn());
    }

    private String dueOfAnn() {
        return look().next("Ann").orElseThrow().due().toString();
    }

    private Outlook look() {
        return agenda.look(file.now());
    }
}
