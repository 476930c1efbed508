package foothold.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.followup.Followup;
import foothold.domain.outreach.Message;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.today.act.Services;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Of a long list the head is shown first, then all of it. */
class TodayHeadTest {
    private static final int PEOPLE = 600;
    private static final int SCREEN = 40;

    /** What was shown at one time. */
    private record Shown(boolean whole, int heading, int overdue, List<Followup> followups) {}

    @Test
    void theHeadOfALongListIsShownBeforeAllOfIt(@TempDir Path folder) {
        var shown = shown(folder, PEOPLE);
        assertEquals(2, shown.size());
        var head = shown.getFirst();
        var all = shown.getLast();
        assertFalse(head.whole());
        assertTrue(all.whole());
        assertEquals(PEOPLE, all.followups().size());
        assertTrue(SCREEN <= head.followups().size() && head.followups().size() < PEOPLE);
        assertEquals(all.followups().subList(0, head.followups().size()), head.followups());
        assertEquals(TodayRow.UNCOUNTED, head.heading());
        assertEquals(PEOPLE, all.heading());
        assertEquals(0, head.overdue());
    }

    @Test
    void aShortListIsShownAtOnce(@TempDir Path folder) {
        var shown = shown(folder, SCREEN);
        assertEquals(1, shown.size());
        assertTrue(shown.getFirst().whole());
        assertEquals(SCREEN, shown.getFirst().followups().size());
    }

    /** Everybody wrote once, an hour after the one before, and waits for an answer. */
    private static List<Shown> shown(Path folder, int people) {
        var shown = new ArrayList<Shown>();
        try (var file = new OpenFile(folder);
                var agenda = file.agenda()) {
            var changes = new ArrayList<Change>();
            for (int i = 0; i < people; i++) {
                changes.add(Change.create(Contact.named("c" + i, "Person " + i)));
                changes.add(Change.create(reply(i, file)));
            }
            file.workspace().apply(Edit.of("Fill", changes));
            var services = new Services(file.workspace(), file.random());
            var model = new TodayModel(services, agenda, new FakeShell());
            model.revision().addListener((_, _, _) -> shown.add(now(model)));
            model.refresh();
        }
        return shown;
    }

    private static Message reply(int i, OpenFile file) {
        return new Message(
                "m" + i,
                "c" + i,
                new Message.Form(
                        Message.Kind.REPLY, Message.Direction.INCOMING, Message.Channel.EMAIL),
                Message.Words.of("Yes, gladly."),
                Message.When.at(file.now().minus(Duration.ofHours(100 + i))));
    }

    private static Shown now(TodayModel model) {
        return new Shown(
                model.whole(),
                model.rows().getFirst().heading(),
                model.overdue().get(),
                model.rows().stream().map(TodayRow::followup).toList());
    }
}
