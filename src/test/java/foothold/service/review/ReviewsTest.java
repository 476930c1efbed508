package foothold.service.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.followup.Due;
import foothold.domain.meeting.Promise;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.domain.plan.Review;
import foothold.service.ledger.Promises;
import foothold.service.review.WeekLines.Line;
import foothold.testdata.OpenFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reviews in a real file; it is Friday 27 November 2026 in Chicago. */
class ReviewsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir Path folder;
    private OpenFile file;
    private Reviews reviews;
    private WeekReader reader;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.setClock("2026-11-27T16:00");
        reviews = new Reviews(file.workspace(), file.random());
        reader = new WeekReader(file.workspace(), file.agenda(), reviews);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void week() {
        file.contact("Ann Lee", null);
        file.sent("Ann Lee", Kind.REQUEST, "2026-11-22T23:59");
        file.sent("Ann Lee", Kind.NUDGE, "2026-11-23T00:00");
        file.replied("Ann Lee", Tone.POSITIVE, "2026-11-23T09:00");
        file.meeting("Ann Lee", "2026-11-23T10:00", "2026-11-25T10:00");
        file.meeting("Ann Lee", "2026-11-23T10:00", "2026-12-01T10:00");
        new Promises(file.workspace(), file.random())
                .add("Ann Lee", new Promise.Said(Promise.Owner.THEM, "the report", null), null);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    @Test
    void theFactsOfTheWeekAreSaidInWords() {
        week();
        var lines = new WeekLines(reader.read(MONDAY));
        assertEquals(
                List.of("Sent 1 second try", "Got 1 answer", "Met Ann Lee, Wed 25 Nov"),
                texts(lines.done()));
        assertEquals("Ann Lee", lines.done().getLast().contactId());
        assertTrue(texts(lines.owed()).contains("Promised to me: the report by Ann Lee"));
        assertTrue(
                texts(lines.thanks()).getFirst().startsWith("Say thank you – Ann Lee"),
                texts(lines.thanks()).toString());
        assertTrue(texts(lines.ahead()).contains("Meet Ann Lee, Tue 1 Dec 10:00"));
        assertEquals(List.of(), lines.learned());
    }

    @Test
    void whatWasPromisedAndNotedIsSaidInItsOwnWords() {
        week();
        new Promises(file.workspace(), file.random())
                .add("Ann Lee", new Promise.Said(Promise.Owner.ME, "my notes", null), MONDAY);
        file.reminder(null, new Due.OnDay(MONDAY.plusDays(9)), "Renew the card");
        var lines = new WeekLines(reader.read(MONDAY));
        assertTrue(
                texts(lines.owed())
                        .contains("Keep the promise: my notes – Ann Lee, due Mon 23 Nov"),
                texts(lines.owed()).toString());
        assertTrue(
                texts(lines.ahead()).contains("Remember: Renew the card, due Wed 2 Dec"),
                texts(lines.ahead()).toString());
    }

    @Test
    void writtenAsTypedAndOneStepToUndoAPause() {
        var begun = file.now();
        reviews.words(MONDAY, begun, "Two", "1");
        reviews.words(MONDAY, begun, "Two talks", "1");
        reviews.plan(MONDAY, begun, "Rest", "2");
        assertEquals(1, file.workspace().store().count(Shapes.REVIEW));
        assertEquals(
                "Plan in the review of 23 Nov – 29 Nov 2026",
                file.workspace().undoable().orElseThrow());
        reviews.finish(MONDAY, begun);
        var done = reviews.of(MONDAY).orElseThrow();
        assertEquals(new Review.Course(begun, file.now()), done.course());
        reviews.reopen(MONDAY);
        assertEquals(new Review.Course(begun, null), reviews.of(MONDAY).orElseThrow().course());
        for (int i = 0; i < 3; i++) {
            file.workspace().undo();
        }
        var kept = reviews.of(MONDAY).orElseThrow();
        assertEquals("Two talks", kept.words());
        assertEquals(null, kept.plan());
        file.workspace().undo();
        assertEquals(List.of(), reviews.all());
    }

    @Test
    void nothingTypedMakesNoReview() {
        reviews.words(MONDAY, file.now(), "  ", "1");
        reviews.reopen(MONDAY);
        assertEquals(List.of(), reviews.all());
    }

    @Test
    void isDueAtTheEndOfAWeekInWhichSomethingHappened() {
        assertFalse(reader.due(), "a quiet week");
        week();
        assertTrue(reader.due());
        reviews.words(MONDAY, file.now(), "Half", "1");
        assertTrue(reader.due(), "only begun");
        reviews.finish(MONDAY, file.now());
        assertFalse(reader.due(), "done");
        file.workspace().undo();
        file.setClock("2026-11-26T23:59");
        assertFalse(reader.due(), "Thursday");
        assertEquals(MONDAY.minusWeeks(1), reader.proposed().monday());
    }

    @Test
    void theReportShowsFactsAndWordsAndReplacesTheFileWhole() throws IOException {
        week();
        reviews.words(MONDAY, file.now(), "Ann was a surprise", "1");
        reviews.plan(MONDAY, file.now(), "Ask small firms", "1");
        var export = new ReviewExport(file.workspace(), reader);
        var pdf = folder.resolve("week.pdf");
        Files.writeString(pdf, "old");
        export.write(MONDAY, pdf);
        try (var read = Loader.loadPDF(Files.readAllBytes(pdf))) {
            var text = new PDFTextStripper().getText(read);
            assertEquals(1, read.getNumberOfPages());
            for (var said :
                    List.of(
                            "Week of 23 Nov – 29 Nov 2026",
                            "Ann was a surprise",
                            "Ask small firms",
                            "Met Ann Lee, Wed 25 Nov",
                            "As of Fri 27 Nov")) {
                assertTrue(text.contains(said), text);
            }
        }
        var html = folder.resolve("week.html");
        export.write(MONDAY, html);
        assertTrue(Files.readString(html).contains("<h1 dir=\"auto\">Week of 23 Nov"));
    }
}
