package foothold.service.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Segment;
import foothold.domain.contact.Stage;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.domain.plan.Campaign;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Topic;
import foothold.service.agenda.Agenda;
import foothold.service.bulk.Assign;
import foothold.service.people.People;
import foothold.testdata.OpenFile;
import foothold.testdata.Throng;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is on the board, where, in what order, and who is found. */
class BoardTest {
    @TempDir private Path folder;
    private OpenFile file;
    private Agenda agenda;
    private People people;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        agenda = file.agenda();
        people = new People(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        agenda.close();
        file.close();
    }

    private Board board() {
        return Board.read(file.workspace().store(), agenda.look(file.now()));
    }

    private static List<String> names(List<Card> cards) {
        return cards.stream().map(Card::name).toList();
    }

    @Test
    void whoIsMerelyKnownIsOnlyCounted() {
        file.contact("Known", null);
        file.contact("Aimed at", null);
        people.target(List.of("Aimed at"), true);
        assertEquals(List.of("Aimed at"), names(board().cards()));
        assertEquals(1, board().known());
    }

    @Test
    void whoIsArchivedIsNotOnIt() {
        file.contact("Away", null);
        people.target(List.of("Away"), true);
        people.archive(List.of("Away"));
        assertEquals(List.of(), board().cards());
        assertEquals(0, board().known());
    }

    @Test
    void withinAStageWhoIsDueFirstComesFirst() {
        file.organization("Acme");
        for (var name : List.of("Later", "Sooner", "Longest")) {
            file.contact(name, null);
        }
        file.sent("Later", Kind.REQUEST, "2026-11-20T09:00");
        file.sent("Sooner", Kind.REQUEST, "2026-11-12T09:00");
        file.sent("Longest", Kind.REQUEST, "2026-10-12T09:00");
        assertEquals(List.of("Longest", "Sooner", "Later"), names(board().cards()));
    }

    @Test
    void aCardSaysWhenOneMeetsAndHowTheyAnswer() {
        file.contact("Ann", null);
        file.sent("Ann", Kind.REQUEST, "2026-11-16T09:00");
        file.replied("Ann", Tone.POSITIVE, "2026-11-17T09:00");
        file.meeting("Ann", "2026-11-18T09:00", "2026-12-03T15:00");
        var ann = board().cards().getFirst();
        assertEquals(Stage.SCHEDULED, ann.stage());
        assertEquals(OpenFile.at("2026-12-03T15:00"), ann.meets());
        assertEquals(Segment.BOOSTER, ann.judgement().segment());
        new Assign(file.workspace()).segment(List.of("Ann"), Segment.OBLIGATE);
        assertEquals(Segment.OBLIGATE, board().cards().getFirst().judgement().segment());
        new Assign(file.workspace()).segment(List.of("Ann"), null);
        assertEquals(Segment.BOOSTER, board().cards().getFirst().judgement().segment());
    }

    @Test
    void eachWordIsLookedForInNameJobAndTags() {
        file.organization("Fjord & Søn");
        file.contact("Zoë Lefèvre", "Fjord & Søn");
        file.contact("Ann Lee", null);
        people.target(List.of("Zoë Lefèvre", "Ann Lee"), true);
        people.tag(List.of("Ann Lee"), "Chess");
        assertEquals(List.of("Zoë Lefèvre"), found("zoe fjord"));
        assertEquals(List.of("Zoë Lefèvre"), found("SON"));
        assertEquals(List.of("Ann Lee"), found("chess ann"));
        assertEquals(List.of("Ann Lee", "Zoë Lefèvre"), found(" analyst "));
        assertEquals(List.of(), found("chess zoe"));
    }

    private List<String> found(String text) {
        return names(board().find(new BoardFilter(text, null, null)));
    }

    @Test
    void byCampaignAndByThePathItExplores() {
        var records = Throng.of(30, file.now()).stream().map(Change::create).toList();
        file.workspace().apply(Edit.of("Set up", records));
        var board = board();
        var spring = board.find(new BoardFilter("", "spring", null));
        assertEquals(10, spring.size());
        assertEquals(spring, board.find(new BoardFilter("", null, "research")));
        assertEquals(List.of(), board.find(new BoardFilter("", "spring", "care")));
        assertEquals(
                List.of("Autumn", "Spring"),
                board.plans().campaigns().stream().map(Campaign::name).toList());
        assertEquals(30, board.find(BoardFilter.NONE).size());
    }

    @Test
    void eachStageIsAColumnEvenAnEmptyOne() {
        var columns = Board.byStage(board().cards());
        assertEquals(Set.copyOf(Board.STAGES), columns.keySet());
        assertTrue(columns.values().stream().allMatch(List::isEmpty));
    }

    @Test
    void afterEditsItIsAsIfReadAnew() {
        var records = Throng.of(40, file.now()).stream().map(Change::create).toList();
        file.workspace().apply(Edit.of("Set up", records));
        var heard = new HashSet<Topic>();
        file.workspace().listen(heard::addAll);
        var before = board();
        people.archive(List.of("p0001"));
        people.tag(List.of("p0003", "p0006"), "chess");
        people.target(List.of("p0009"), false);
        file.contact("Somebody new", null);
        people.target(List.of("Somebody new"), true);
        var employer = file.workspace().store().find(Shapes.ORGANIZATION, "o2").orElseThrow();
        file.workspace()
                .apply(Edit.of("Rename", Change.update(employer, employer.withName("Renamed"))));
        var outlook = agenda.look(file.now());
        var store = file.workspace().store();
        var after = before.after(heard, store, outlook);
        assertEquals(Board.read(store, outlook), after);
        assertTrue(after.cards().stream().noneMatch(card -> card.id().equals("p0001")));
        assertEquals(1, after.find(new BoardFilter("somebody", null, null)).size());
        assertTrue(
                after.cards().stream()
                        .anyMatch(card -> "Renamed".equals(card.who().organization())));
    }

    @Test
    void whoIsGoneIsGone() {
        var ann = file.contact("Ann", null);
        people.target(List.of("Ann"), true);
        var before = board();
        var stored = file.workspace().store().find(Shapes.CONTACT, ann.id()).orElseThrow();
        file.workspace().apply(Edit.of("Delete", Change.delete(stored)));
        var after =
                before.after(
                        Set.of(Topic.contact("Ann")),
                        file.workspace().store(),
                        agenda.look(file.now()));
        assertEquals(List.of(), after.cards());
        assertNull(after.sources().contacts().get("Ann"));
    }
}
