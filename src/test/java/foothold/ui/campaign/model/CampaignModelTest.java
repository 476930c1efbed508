package foothold.ui.campaign.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.numbers.Funnel;
import foothold.service.agenda.Agenda;
import foothold.service.campaign.Reader;
import foothold.service.campaign.Reading;
import foothold.service.campaign.WordCount;
import foothold.testdata.OpenFile;
import foothold.testdata.Spree;
import foothold.ui.FakeShell;
import foothold.ui.campaign.model.CampaignEdits.Pace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** It is Wednesday 25 November 2026, 09:00 in Chicago. */
class CampaignModelTest {
    private static final int TRIES = 200;
    private static final Duration A_FRAME = Duration.ofMillis(16);

    @TempDir private Path folder;
    private OpenFile file;
    private Agenda agenda;
    private FakeShell shell;
    private CampaignModel model;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        agenda = file.agenda();
        shell = new FakeShell();
        var reader = new Reader(file.workspace(), agenda, WordCount::of);
        model = new CampaignModel(new Services(file.workspace(), reader, file.random()), shell);
    }

    @AfterEach
    void close() {
        agenda.close();
        file.close();
    }

    @Test
    void withoutACampaignOneIsStartedByItsName() {
        model.refresh();
        assertNull(model.shown().get().campaign());
        model.edits().start("Finding my next field");
        assertEquals("Finding my next field", model.shown().get().campaign().name());
        assertEquals(List.of("Started “Finding my next field” [Undo]"), shell.toasts());
        file.workspace().undo();
        assertNull(model.shown().get().campaign());
    }

    @Test
    void theWishBeginsWithThePlanAndStaysOnesOwn() {
        spree();
        assertEquals(10, model.wished().get());
        model.wished().set(4);
        model.edits().rename("Late autumn");
        assertEquals(4, model.wished().get());
        model.edits().pace(Pace.MEETINGS, "3");
        assertEquals(14, model.wished().get(), "fewer in the week of Thanksgiving");
    }

    @Test
    void theForecastSpeaksInRanges() {
        spree();
        model.wished().set(6);
        var expected = model.expectation();
        assertEquals(3, expected.missing());
        var words = words();
        assertEquals("3 held, 0 set, 3 still to get.", words.goal(expected));
        var few = expected.needs().get(0).requests();
        var many = expected.needs().get(2).requests();
        assertTrue(few > 0 && many > few, few + " to " + many);
        assertEquals(
                "3 more meetings take "
                        + few
                        + " to "
                        + many
                        + " more requests: "
                        + few
                        + " for an even chance, "
                        + many
                        + " to be nearly sure.",
                words.needs(expected));
        assertTrue(words.basis().startsWith("Requests answered: 4 of 12, likely 14–61 %."));
        assertTrue(words.basis().contains("3 of 4: too few to tell"), words.basis());
    }

    @Test
    void whatIfAnswersAtOnceAndMoreIsNeverWorse() {
        spree();
        double before = model.expectation().planned().chance();
        for (int extra = 0; extra <= 50; extra += 10) {
            model.extra().set(extra);
            double chance = model.expectation().more().chance();
            assertTrue(chance >= before - 1e-12);
            before = chance;
        }
    }

    @Test
    void whatIfIsAnsweredWithinAFrame() {
        spree();
        var took = new Duration[TRIES];
        for (int i = 0; i < TRIES; i++) {
            model.extra().set(i % 50);
            long start = System.nanoTime();
            model.expectation();
            took[i] = Duration.ofNanos(System.nanoTime() - start);
        }
        Arrays.sort(took);
        assertTrue(took[TRIES / 2].compareTo(A_FRAME) < 0, "half took " + took[TRIES / 2]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 nov | 18 dec | 2026-11-09 to 2026-12-18",
                "2 Nov 2026 | 4 Dec 2026 | 2026-11-02 to 2026-12-04",
                "mon | in 6 weeks | 2026-11-23 to 2027-01-06",
                "soon | 18 dec | “soon” is no date that can be read. Try “2 nov”, “next mon” or"
                        + " “in 6 weeks”.",
                "1 dec | 27 nov | It would end before it begins.",
                "2 nov | '' | 2026-11-02 to null"
            })
    void datesAreTyped(String from, String to, String expected) {
        spree();
        var problem = model.edits().dates(from, to);
        var span = model.shown().get().campaign().span();
        assertEquals(expected, problem.orElse(span.start() + " to " + span.end()));
    }

    @Test
    void aPaceIsAWholeNumberOrUndecided() {
        spree();
        assertEquals(Optional.empty(), model.edits().pace(Pace.REQUESTS, " 12 "));
        assertEquals(Optional.empty(), model.edits().pace(Pace.HOURS, ""));
        assertTrue(model.edits().pace(Pace.MEETINGS, "many").isPresent());
        assertEquals(new Campaign.Pace(12, 2, null, null), model.shown().get().campaign().pace());
        assertTrue(
                new LoadWords(model.shown().get().plan(), model.shown().get().dates())
                        .load(model.shown().get().plan().load(reading(), 12, 0))
                        .contains("hours"));
    }

    @Test
    void peopleAreFoundAddedAndTakenOut() {
        var campaign = spree();
        file.contact("Zoë Quinn", "Acme");
        var candidates = model.candidates();
        candidates.load();
        var zoe = candidates.find("zoe q").getFirst();
        assertEquals(
                new Candidates.Candidate("Zoë Quinn", "Zoë Quinn", "Analyst, Acme", false), zoe);
        model.edits().add(List.of(zoe.id()));
        assertTrue(candidates.find("quinn").getFirst().member());
        model.edits().release(zoe.id());
        assertEquals(13, reading().people(campaign).size());
        assertEquals(List.of(), candidates.find(" "));
        assertEquals(6, candidates.find("person").size());
    }

    @Test
    void anOfferCountsAndIsTakenBack() {
        spree();
        var acme = model.numbers(false).places().getFirst();
        model.edits().offered(acme, true);
        assertEquals(1, model.numbers(false).funnel().counts().at(Funnel.Step.OFFERS));
        assertEquals(List.of("Log the offer of Acme [Undo]"), shell.toasts());
        model.edits().offered(acme, false);
        assertEquals(0, model.numbers(true).funnel().counts().at(Funnel.Step.OFFERS));
    }

    @Test
    void theNumbersSpeakInRangesOrSayThereAreTooFew() {
        spree();
        var sheet = model.numbers(false);
        assertEquals(
                "Targets 13, Asked 13, Replied 4, Met 3, Named somebody 0, Offers 0.",
                NumbersWords.funnel(sheet.funnel()));
        assertEquals(
                "of those asked: 4 of 12, likely 14–61 %",
                NumbersWords.share(sheet.funnel(), Funnel.Step.REPLIES));
        assertEquals(
                "of those met: 0 of 3: too few to tell",
                NumbersWords.share(sheet.funnel(), Funnel.Step.OFFERS));
        assertEquals(
                "4 replies: too few to tell how long people take.",
                NumbersWords.waits(sheet.waits()));
        assertEquals(
                "1 request has not had time to be answered yet and counts neither way.",
                NumbersWords.young(sheet));
    }

    @Test
    void deletingTheLastCampaignInvitesToStartOne() {
        spree();
        model.edits().delete();
        assertNull(model.shown().get().campaign());
        assertEquals(0, file.workspace().store().count(Shapes.CAMPAIGN));
    }

    @Test
    void whatIsNotInFrontIsNotRead() {
        spree();
        var before = model.shown().get();
        model.refreshWhile(() -> false);
        model.edits().rename("Other");
        assertEquals(before, model.shown().get());
    }

    private Campaign spree() {
        var campaign = Spree.in(file);
        model.refresh();
        return campaign;
    }

    private PlanWords words() {
        return new PlanWords(model.shown().get().plan(), model.shown().get().dates());
    }

    private Reading reading() {
        return model.shown().get().reading();
    }
}
