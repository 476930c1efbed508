package foothold.ui.talk;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.question.ListedQuestion;
import foothold.testdata.DataFile;
import foothold.ui.FakeShell;
import foothold.ui.talk.act.Services;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** A meeting with Maya Chen over a real file; it begins at 15:00, which is now. */
public final class Talking implements AutoCloseable {
    private final DataFile file;
    private final FakeShell shell = new FakeShell();

    /** Makes the file in that folder, with so many questions prepared. */
    public Talking(Path folder, int questions) {
        file = new DataFile(folder);
        var slot = new Slot(DataFile.NOW, DataFile.CHICAGO, 20, null, null);
        var course = Meeting.Course.scheduled(DataFile.at("2026-11-20T09:00"));
        file.put(
                Contact.named("maya", "Maya Chen").with(Profile.named("Maya Chen")),
                new Meeting("m", "maya", slot, course, null));
        for (int i = 0; i < questions; i++) {
            var ask = new ListedQuestion.Ask(null, "Question " + i);
            file.put(new ListedQuestion("q" + i, "m", i, ask, null));
        }
    }

    public DataFile file() {
        return file;
    }

    public FakeShell shell() {
        return shell;
    }

    public Services services() {
        return new Services(file.workspace(), file.agenda(), file.random(), List::of);
    }

    /** Lets the clock and the timers go on together. */
    public void pass(Duration time) {
        file.pass(time);
        shell.tasks().elapse(time);
    }

    public Meeting meeting() {
        return file.store().find(Shapes.MEETING, "m").orElseThrow();
    }

    /** The captured lines as "PAY: 60", oldest first. */
    public List<String> lines() {
        return file.store().pointing(Shapes.JOTTING, "meeting", "m").stream()
                .sorted(Comparator.comparing(Jotting::at).thenComparing(Jotting::id))
                .map(each -> each.tag() + ": " + each.text())
                .toList();
    }

    public ListedQuestion question(int number) {
        return file.store().find(Shapes.LISTED_QUESTION, "q" + number).orElseThrow();
    }

    @Override
    public void close() {
        file.close();
    }
}
