package foothold.rooms;

import static foothold.ui.Messages.text;

import foothold.domain.Entity;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.outreach.Message;
import foothold.doorbell.Wish;
import foothold.service.Workspace;
import foothold.service.duplicates.Duplicates;
import foothold.service.imports.Importer;
import foothold.service.imports.PeopleImport;
import foothold.service.transfer.ArchiveImport;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.importing.ImportScreen;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What is opened from outside: by a start with arguments, the doorbell, or a drop. */
public final class Arrivals {
    private final Workspace workspace;
    private final Shell shell;
    private final Consumer<String> openMeeting;
    private final ImportScreen importing;

    /**
     * Over that file.
     *
     * @param random goes into new ids
     * @param openMeeting brings a meeting to the front, by its id
     */
    Arrivals(
            Workspace workspace,
            RandomGenerator random,
            Shell shell,
            Consumer<String> openMeeting) {
        this.workspace = workspace;
        this.shell = shell;
        this.openMeeting = openMeeting;
        var duplicates = new Duplicates(workspace, random);
        var importer =
                new Importer(new PeopleImport(workspace, random), new ArchiveImport(workspace));
        this.importing =
                new ImportScreen(
                        importer, workspace, shell, () -> duplicates.find(() -> false).size());
    }

    /** The screens on which it is looked through before it comes in. */
    List<Screen> screens() {
        return List.of(importing);
    }

    /** Does what is wished for; on the FX thread. */
    public void fulfil(Wish wish) {
        if (wish.show() != null) {
            show(wish.show());
        }
        if (!wish.files().isEmpty()) {
            take(wish.files());
        }
    }

    private void take(List<Path> files) {
        shell.show(importing.id());
        importing.take(files);
    }

    /** Goes to the record of that id, or to the person it is about. */
    private void show(String id) {
        shell.tasks().run(_ -> find(id), this::show, shell::failed);
    }

    private Optional<? extends Entity> find(String id) {
        var store = workspace.store();
        return Stream.of(
                        Shapes.CONTACT,
                        Shapes.MEETING,
                        Shapes.MESSAGE,
                        Shapes.REMINDER,
                        Shapes.PROMISE)
                .flatMap(shape -> store.find(shape, id).stream())
                .findFirst();
    }

    private void show(Optional<? extends Entity> found) {
        switch (found.orElse(null)) {
            case Meeting meeting -> openMeeting.accept(meeting.id());
            case Message message -> shell.openPerson(message.contactId());
            case Promise promise -> shell.openPerson(promise.contactId());
            case Reminder reminder when reminder.about().contactId() != null ->
                    shell.openPerson(reminder.about().contactId());
            case Reminder _ -> shell.show("today");
            case Entity contact -> shell.openPerson(contact.id());
            case null -> shell.toast(text("intake.show.gone"));
        }
    }
}
