package foothold.service.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.practice.Rehearsal.About;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.Own;
import foothold.domain.practice.Rehearsal.Rung;
import foothold.domain.practice.Rehearsal.Took;
import foothold.domain.practice.Rehearsal.What;
import foothold.service.prepare.Introduction;
import foothold.service.prepare.MeetingList;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Practice in a real file: read, kept, judged, removed, and all of it undone. */
class PracticeTest {
    @TempDir Path folder;
    private OpenFile file;
    private Practice practice;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.contact("Ann Lee", null);
        practice = new Practice(file.workspace(), file.agenda(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private int kept() {
        return file.workspace().store().count(Shapes.REHEARSAL);
    }

    @Test
    void aPracticeCallCountsAsNoMeetingAndMovesNoFollowup() {
        file.meeting("Ann Lee", "2026-11-20T09:00", "2026-11-30T09:00");
        var before = file.agenda().look(file.now()).followups();
        var made =
                practice.rehearsals()
                        .log(
                                new What(Drill.FRIEND, Rung.HOBBY, "Ann Lee"),
                                new About("Ann Lee", null),
                                new Took(file.now(), 600, null),
                                Own.NONE);
        assertEquals(before, file.agenda().look(file.now()).followups());
        assertEquals(1, file.workspace().store().count(Shapes.MEETING));
        assertEquals("Log practice call with Ann Lee", file.workspace().undoable().orElseThrow());

        practice.rehearsals().rate(made.id(), 4);
        practice.rehearsals().note(made.id(), "Slow", "1");
        practice.rehearsals().note(made.id(), "Slower", "1");
        assertEquals(new Own(4, "Slower"), practice.read().practised().getFirst().own());
        file.workspace().undo();
        assertEquals(new Own(4, null), practice.read().practised().getFirst().own());
        practice.rehearsals().remove(made.id());
        practice.rehearsals().rate(made.id(), 1);
        assertEquals(0, kept());
        file.workspace().undo();
        assertEquals(1, kept());
    }

    @Test
    void questionsAreThoseOfTheNextMeetingOrTheBanks() {
        assertTrue(practice.read().questions().texts().size() > 50);
        var later = file.meeting("Ann Lee", "2026-11-20T09:00", "2026-12-02T09:00");
        var next = file.meeting("Ann Lee", "2026-11-20T09:00", "2026-11-30T09:00");
        var lists = new MeetingList(file.workspace(), file.random());
        lists.add(later.id(), "Later?");
        assertEquals(About.NOBODY, practice.read().questions().about());
        lists.add(next.id(), "Why?");
        lists.add(next.id(), "How?");
        var questions = practice.read().questions();
        assertEquals(List.of("Why?", "How?"), questions.texts());
        assertEquals(new About("Ann Lee", next.id()), questions.about());
        assertEquals("Ann Lee", questions.name());
    }

    @Test
    void theIntroductionIsTheOneOfTheSettings() {
        assertEquals("", practice.read().introduction());
        new Introduction(file.workspace()).write("I teach.", "1");
        assertEquals("I teach.", practice.read().introduction());
    }

    @Test
    void everyMomentHelpsUnderEveryPreset() {
        var moments = ShippedMoments.read();
        assertTrue(moments.size() >= 12);
        assertEquals(moments.size(), moments.stream().map(Moment::text).distinct().count());
        var presets = file.workspace().store().all(Shapes.CADENCE);
        assertEquals(4, presets.size());
        for (var moment : moments) {
            assertFalse(moment.advice().isBlank() || moment.say().isBlank());
            for (var preset : presets) {
                // A moment in which presets differ says something under each of them.
                assertEquals(!moment.presets().isEmpty(), moment.advised(preset).isPresent());
            }
        }
        var names = moments.stream().filter(each -> each.text().contains("who else")).toList();
        var said =
                presets.stream()
                        .map(each -> names.getFirst().advised(each).orElseThrow())
                        .distinct();
        assertEquals(2, said.count());
    }

    @Test
    void theScriptIsFilledInForSomebody() {
        var scripts = new CallScripts(file.workspace(), file.agenda(), file.random());
        var ann = scripts.of("Ann Lee");
        assertEquals("Ann Lee", ann.contact().name());
        var first = ann.scripts().getFirst().script().steps().getFirst().words();
        assertTrue(first.startsWith("Hello Ann,"), first);
        var cues = ann.scripts().getFirst().script().steps().stream().map(it -> it.cue()).toList();
        assertTrue(cues.contains("IF NOT") && cues.contains("ON THE MACHINE"), cues.toString());
        var nobody = scripts.of("gone");
        assertEquals(null, nobody.contact());
        assertTrue(nobody.scripts().getFirst().script().steps().getFirst().words().contains("{"));
        assertEquals(0, kept());
    }
}
