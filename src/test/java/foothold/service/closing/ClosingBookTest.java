package foothold.service.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.closing.Listener;
import foothold.service.campaign.Campaigns;
import foothold.service.campaign.Members;
import foothold.service.duplicates.Duplicates;
import foothold.service.duplicates.MergeSheet;
import foothold.testdata.OpenFile;
import foothold.testdata.Spree;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Telling everybody of a campaign that landed, over a real file. */
class ClosingBookTest {
    @TempDir private Path folder;
    private OpenFile file;
    private Campaign campaign;
    private ClosingBook book;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        campaign = Spree.in(file);
        book = new ClosingBook(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void land() {
        new Campaigns(file.workspace(), file.random())
                .landed(campaign.id(), LocalDate.parse("2026-11-25"));
    }

    private Listener of(String name) {
        return book.read(null).listeners().stream()
                .filter(each -> each.contact().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingEndedAndNobodyIsToBeTold() {
        var list = book.read(null);
        assertNull(list.ending());
        assertEquals(List.of(), list.listeners());
    }

    @Test
    void everybodyIsToBeToldAndMarkingItIsUndone() {
        land();
        var list = book.read(null);
        assertEquals(13, list.all());
        assertEquals(9, list.silent().size());
        assertEquals("met 17 Nov", of("Person 1").why());
        assertEquals("replied 7 Nov", of("Person 4").why());
        assertEquals("written to 24 Nov, no answer", of("Person 13").why());
        file.workspace().undo();
        assertNull(book.read(null).ending());
    }

    @Test
    void whoeverGaveANameIsAmongThemThoughNeverWrittenTo() {
        file.contact("Friend", null);
        file.write(
                new Referral(
                        "r",
                        "Friend",
                        new Referral.Named(null, "Tom", null),
                        new Referral.Naming(LocalDate.parse("2026-11-20"), true, null)));
        new Members(file.workspace()).choose(campaign, List.of("Friend"));
        land();
        assertEquals("introduced you to Tom", of("Friend").why());
    }

    @Test
    void aMessageTellsAndOnlyThat() {
        land();
        file.sent("Person 1", Kind.CLOSING_THE_LOOP, "2026-11-25T09:00");
        assertTrue(of("Person 1").told());
        assertEquals(1, book.read(campaign.id()).told());
        assertEquals(13, book.read(campaign.id()).all());
    }

    @Test
    void leavingOutIsOneStepAndCanBeTakenBack() {
        land();
        var ending = book.read(null).ending();
        var silent = book.read(null).silent().stream().map(Listener::contact).toList();
        assertEquals(Optional.of("Leave out 9 people"), book.leaveOut(ending, silent));
        assertEquals(4, book.read(null).all());
        assertEquals(Optional.empty(), book.leaveOut(ending, silent));
        assertEquals(
                Optional.of("Tell Person 13 after all"),
                book.tell(ending, of("Person 13").contact()));
        assertEquals(5, book.read(null).all());
        file.workspace().undo();
        file.workspace().undo();
        assertEquals(13, book.read(null).all());
        assertEquals(0, file.workspace().store().count(Shapes.DECISION));
    }

    @Test
    void whoIsLeftOutStaysSoWhenTheyWereHereTwice() {
        land();
        var ending = book.read(null).ending();
        book.leaveOut(ending, List.of(of("Person 2").contact()));
        var again = file.contact("Person 2b", null);
        new Duplicates(file.workspace(), file.random())
                .merge(new MergeSheet(again, of("Person 2").contact()), Set.of());
        assertTrue(of("Person 2b").leftOut());
    }
}
