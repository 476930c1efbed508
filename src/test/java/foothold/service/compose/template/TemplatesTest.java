package foothold.service.compose.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Template;
import foothold.service.compose.template.Templates.Listed;
import foothold.service.compose.template.Templates.Origin;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Shipped templates and the user's records over them. */
class TemplatesTest {
    private static final String NUDGE = "nudge-email";

    @TempDir Path folder;
    private OpenFile file;
    private Templates templates;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        templates = new Templates(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Listed nudge() {
        return templates.find(NUDGE).orElseThrow();
    }

    private static Template worded(Template template, String body) {
        return new Template(
                template.id(), template.name(), template.use(), template.subject(), body);
    }

    @Test
    void aChangedOneStandsOverTheShippedOneUntilRestored() {
        var shipped = nudge().template();
        int all = templates.all().size();
        templates.write(worded(shipped, "Hello?"), null);
        assertEquals(new Listed(worded(shipped, "Hello?"), Origin.CHANGED), nudge());
        assertEquals(all, templates.all().size());
        templates.remove(NUDGE);
        assertEquals(new Listed(shipped, Origin.SHIPPED), nudge());
        assertEquals(
                "Restore the template “A second try”", file.workspace().undoable().orElseThrow());
        file.workspace().undo();
        assertEquals(Origin.CHANGED, nudge().origin());
    }

    @Test
    void typingIsOneStepAndTheSameIsNone() {
        var shipped = nudge().template();
        templates.write(shipped, "1");
        assertTrue(file.workspace().undoable().isEmpty());
        templates.write(worded(shipped, "H"), "1");
        templates.write(worded(shipped, "He"), "1");
        assertEquals("He", nudge().template().body());
        file.workspace().undo();
        assertEquals(Origin.SHIPPED, nudge().origin());
    }

    @Test
    void aCopyIsOnesOwnAndGoesForGood() {
        var copy = templates.copy(nudge().template());
        assertEquals("A second try (copy)", copy.name());
        var listed = templates.all().getFirst();
        assertEquals(new Listed(copy, Origin.OWN), listed);
        templates.write(worded(copy, "Mine"), null);
        assertEquals(Origin.SHIPPED, nudge().origin());
        templates.remove(copy.id());
        assertEquals(0, file.workspace().store().count(Shapes.TEMPLATE));
    }

    @Test
    void aNewOneIsEmpty() {
        var use = new Template.Use(Kind.REQUEST, Channel.LETTER);
        var made = templates.add(use, "Letter");
        assertEquals("", made.body());
        assertEquals(made, templates.find(made.id()).orElseThrow().template());
        templates.remove("nothing");
    }
}
