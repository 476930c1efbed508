package foothold.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings.Theme;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Due;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.service.agenda.Outlook;
import foothold.service.demo.Demo;
import foothold.service.followup.Decide;
import foothold.service.imports.Importer;
import foothold.service.imports.PeopleImport;
import foothold.service.imports.RefusedFile;
import foothold.service.log.Entries;
import foothold.service.log.FollowThrough;
import foothold.service.log.Logbook;
import foothold.service.log.QuickLog;
import foothold.service.log.line.LogLine.Reading;
import foothold.service.people.Newcomer;
import foothold.service.people.People;
import foothold.service.settings.Preferences;
import foothold.service.transfer.ArchiveExport;
import foothold.service.transfer.ArchiveImport;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Everything a user can do, then all of it taken back, and made again. */
class UndoEverythingJourneyTest {
    private static final String LIST =
            """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ann,Lee,https://www.linkedin.com/in/annlee-x,,Birch,Nurse,03 Mar 2024
            Bo,Díaz,https://www.linkedin.com/in/bodiaz-x,bo@example.com,Birch,Buyer,04 Mar 2024
            """;

    @TempDir private Path folder;
    private final Deque<String> states = new ArrayDeque<>();

    @Test
    void allIsTakenBackAndMadeAgainToTheByte() throws IOException, RefusedFile {
        try (var file = new OpenFile(folder)) {
            states.push(everything(file));
            live(file);
        }
        int steps = states.size() - 1;
        assertTrue(steps >= 30, () -> "only " + steps + " steps");
        var after = List.copyOf(states);
        var undone = new ArrayList<String>();
        while (states.size() > 1) {
            // A restart now and then: what can be undone is in the file.
            try (var file = new OpenFile(folder)) {
                for (int i = 0; i < 7 && states.size() > 1; i++) {
                    states.pop();
                    undone.addFirst(file.workspace().undo().orElseThrow());
                    assertEquals(states.peek(), everything(file), undone.getFirst());
                }
            }
        }
        assertEquals(steps, undone.size());
        try (var file = new OpenFile(folder)) {
            assertTrue(file.workspace().undoable().isEmpty());
            for (int i = 0; i < steps; i++) {
                assertEquals(undone.get(i), file.workspace().redo().orElseThrow());
                assertEquals(after.get(steps - 1 - i), everything(file), undone.get(i));
            }
            assertTrue(file.workspace().redoable().isEmpty());
        }
    }

    /** Weeks of use; after each step its outcome is kept. */
    private void live(OpenFile file) throws IOException, RefusedFile {
        step(file, () -> new Demo(file.workspace()).fill(OpenFile.ZONE));
        var list = Files.writeString(folder.resolve("list.csv"), LIST);
        bring(file, list);
        people(file);
        logbook(file);
        lines(file);
        decide(file);
        preferences(file);
        bring(file, Files.writeString(folder.resolve("new.csv"), LIST.replace("Nurse", "Dean")));
        bring(file, archive(file));
    }

    /** Another sitting's archive, in which somebody is new and somebody has changed. */
    private Path archive(OpenFile file) throws IOException {
        var text = everything(file).replace("\"Ann Lee\"", "\"Ann Lee-Birch\"");
        var more =
                text.replaceFirst(
                        "\"contacts\": \\[", "\"contacts\": [{\"id\":\"x\",\"name\":\"Xi\"},");
        return Files.writeString(folder.resolve("other.json"), more);
    }

    private void people(OpenFile file) throws IOException {
        var people = new People(file.workspace(), file.random());
        step(file, () -> people.add(Newcomer.of("Cleo Marsh", "Editor", "Marsh & Sons"), true));
        var both = List.of(id(file, "Ann Lee"), id(file, "Bo Díaz"));
        step(file, () -> people.target(both, true));
        step(file, () -> people.tag(both, "birch 100%"));
        step(file, () -> people.untag(both.subList(1, 2), "birch 100%"));
        step(file, () -> people.archive(both));
        step(file, () -> people.bringBack(both));
        step(file, () -> people.close(both, Closure.Reason.PAUSED));
        step(file, () -> people.reopen(both));
        step(file, () -> people.mentor(both, true));
        step(file, () -> people.doNotContact(both.subList(0, 1), true));
        step(file, () -> people.doNotContact(both.subList(0, 1), false));
    }

    private void logbook(OpenFile file) throws IOException {
        var logbook = new Logbook(file.workspace(), file.random());
        var ann = id(file, "Ann Lee");
        var email = Message.Channel.EMAIL;
        var slot = new Slot(file.now().plus(Duration.ofHours(5)), OpenFile.ZONE, 20, null, null);
        step(
                file,
                () -> logbook.requestSent(ann, email, file.now(), "Would you\ntell me — 20 min?"));
        step(file, () -> logbook.replied(ann, email, Message.Words.of("Gladly 🙂"), file.now()));
        step(file, () -> logbook.meetingSet(ann, slot));
        step(file, () -> logbook.held(meeting(file, ann)));
        var through = new FollowThrough(file.workspace());
        step(file, () -> through.debriefed(meeting(file, ann), "Learned a lot."));
        step(file, () -> through.letGo(id(file, "Bo Díaz")));
        step(file, () -> logbook.note(ann, file.now(), "Likes trains"));
        var about = new Reminder.About(ann, null);
        step(file, () -> logbook.reminder(about, Due.on(LocalDate.of(2026, 12, 1)), "Send it"));
        step(file, () -> logbook.done(file.workspace().store().all(Shapes.REMINDER).getLast()));
        step(file, () -> new Entries(file.workspace()).remove(meeting(file, ann)));
    }

    private void lines(OpenFile file) throws IOException {
        var bo = id(file, "Bo Díaz");
        for (var line : List.of("sent request yesterday 14:20", "declined", "no words of ours")) {
            var log = new QuickLog(file.workspace(), new Logbook(file.workspace(), file.random()));
            var entry =
                    switch (log.line().read(line)) {
                        case Reading.Understood(var understood) -> understood;
                        case Reading.PlainWords(var note) -> note;
                        case Reading other -> throw new AssertionError(line + ": " + other);
                    };
            step(file, () -> assertTrue(log.log(bo, entry)));
        }
    }

    private void decide(OpenFile file) throws IOException {
        var decide = new Decide(file.workspace(), file.random());
        var outlook = look(file);
        var first = outlook.followups().getFirst();
        var nudge =
                outlook.followups().stream()
                        .filter(each -> each.kind() == FollowupKind.NUDGE)
                        .findFirst()
                        .orElseThrow();
        var tomorrow = Due.on(LocalDate.of(2026, 11, 27));
        step(file, () -> decide.snooze(first, tomorrow, OpenFile.ZONE));
        step(file, () -> assertTrue(decide.bringBack(first, OpenFile.ZONE).isPresent()));
        step(file, () -> decide.dismiss(nudge, "met in the lift"));
        var list = outlook.followups();
        step(file, () -> decide.spread(list, outlook.today(), outlook.book().calendar()));
    }

    private void preferences(OpenFile file) throws IOException {
        var choices = new Preferences(file.workspace(), file.random());
        step(file, () -> choices.holidays("DE-BY", "Bavaria"));
        step(file, () -> choices.weekend(Set.of(DayOfWeek.FRIDAY)));
        step(file, () -> choices.cadence(choices.cadences().getLast()));
        step(file, () -> choices.theme(Theme.DARK));
        step(file, () -> choices.zone(ZoneId.of("Asia/Kolkata")));
        var day = LocalDate.of(2026, 12, 21);
        step(file, () -> choices.takeOff(day, day.plusDays(4), null));
        step(file, () -> choices.workAfterAll(choices.daysOff().getFirst()));
    }

    private void bring(OpenFile file, Path from) throws IOException, RefusedFile {
        var connections = new PeopleImport(file.workspace(), file.random());
        var importer = new Importer(connections, new ArchiveImport(file.workspace()));
        var prepared = importer.prepare(from, Importer.Format.AUTO);
        step(file, prepared::apply);
    }

    /** One step of the history, no more and no less, that changes something. */
    private void step(OpenFile file, Runnable action) throws IOException {
        file.pass(Duration.ofMinutes(3));
        action.run();
        var now = everything(file);
        assertFalse(
                now.equals(states.peek()),
                () -> "nothing changed after " + file.workspace().undoable());
        states.push(now);
    }

    private static Outlook look(OpenFile file) {
        try (var agenda = file.agenda()) {
            return agenda.look(file.now());
        }
    }

    private static Meeting meeting(OpenFile file, String contact) {
        return file.workspace().store().pointing(Shapes.MEETING, "contact", contact).getLast();
    }

    private static String id(OpenFile file, String name) {
        return file.workspace().store().all(Shapes.CONTACT).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String everything(OpenFile file) throws IOException {
        var all = folder.resolve("everything.json");
        new ArchiveExport(file.workspace().store()).write(all);
        return Files.readString(all, StandardCharsets.UTF_8);
    }
}
