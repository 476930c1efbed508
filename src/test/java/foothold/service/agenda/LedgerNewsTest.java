package foothold.service.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.contact.Research;
import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.followup.FollowupKind;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.question.ListedQuestion;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.followup.Decide;
import foothold.service.ledger.Referrals;
import foothold.service.people.People;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The agenda hears what concerns the other side of a name, and what belongs to a meeting. */
class LedgerNewsTest {
    @TempDir Path folder;
    private OpenFile file;
    private Agenda agenda;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        agenda = file.agenda();
        file.contact("Ann", null);
        file.contact("Bo", null);
    }

    @AfterEach
    void close() {
        agenda.close();
        file.close();
    }

    private List<String> shown(FollowupKind kind) {
        return agenda.look(file.now()).followups().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.party().name())
                .toList();
    }

    private void annNamedBo() {
        var naming = new Referral.Naming(LocalDate.of(2026, 11, 23), false, null);
        new Referrals(file.workspace(), file.random())
                .note("Ann", new Referral.Named("Bo", "Bo", null), naming);
    }

    @Test
    void annIsToHearWhatComesOfBo() {
        annNamedBo();
        assertEquals(List.of("Bo"), shown(FollowupKind.CONTACT_REFERRAL));
        assertEquals(List.of(), shown(FollowupKind.THANK_REFERRER));

        file.sent("Bo", Kind.REQUEST, "2026-11-25T08:00");
        assertEquals(List.of(), shown(FollowupKind.CONTACT_REFERRAL));
        assertEquals(List.of("Ann"), shown(FollowupKind.THANK_REFERRER));

        file.sent("Ann", Kind.REFERRER_THANKS, "2026-11-25T08:30");
        assertEquals(List.of(), shown(FollowupKind.THANK_REFERRER));

        new People(file.workspace(), file.random()).close(List.of("Bo"), Reason.NO_ANSWER);
        assertEquals(List.of("Ann"), shown(FollowupKind.THANK_REFERRER));
        file.workspace().undo();
        assertEquals(List.of(), shown(FollowupKind.THANK_REFERRER));
    }

    @Test
    void dismissingOneOfThemConcernsTheRightPerson() {
        annNamedBo();
        file.sent("Bo", Kind.REQUEST, "2026-11-25T08:00");
        var thanks =
                agenda.look(file.now()).followups().stream()
                        .filter(each -> each.kind() == FollowupKind.THANK_REFERRER)
                        .findFirst()
                        .orElseThrow();
        new Decide(file.workspace(), file.random()).dismiss(thanks, null);
        assertEquals(List.of(), shown(FollowupKind.THANK_REFERRER));
        file.workspace().undo();
        assertEquals(List.of("Ann"), shown(FollowupKind.THANK_REFERRER));
    }

    @Test
    void questionsAndResearchPrepareAMeeting() {
        var meeting = file.meeting("Ann", "2026-11-20T09:00", "2026-11-30T09:00");
        assertEquals(List.of("Ann"), shown(FollowupKind.PREPARE));
        file.write(new Research("r", new Research.About("Ann", null), "Background", "Chess", null));
        assertEquals(List.of("Ann"), shown(FollowupKind.PREPARE));

        var ask = new ListedQuestion.Ask(null, "Why?");
        var questions =
                IntStream.range(0, 5)
                        .mapToObj(i -> new ListedQuestion("q" + i, meeting.id(), i, ask, null))
                        .map(Change::create)
                        .toList();
        file.workspace().apply(Edit.of("Choose questions", questions));
        assertEquals(List.of(), shown(FollowupKind.PREPARE));
        file.workspace().undo();
        assertEquals(List.of("Ann"), shown(FollowupKind.PREPARE));
    }

    @Test
    void aFreshAgendaFindsThoseNeverWrittenToToo() {
        annNamedBo();
        try (var fresh = file.agenda()) {
            assertEquals(agenda.look(file.now()), fresh.look(file.now()));
        }
    }
}
