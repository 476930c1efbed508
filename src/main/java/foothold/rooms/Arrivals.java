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
import foothold.service.intake.FileKind;
import foothold.service.transfer.ArchiveImport;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.importing.ImportScreen;
import foothold.ui.intake.DropZone;
import foothold.ui.intake.IntakeScreen;

import javafx.scene.layout.StackPane;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is opened from outside: by a start with arguments, the doorbell, or a drop. */
public final class Arrivals {
    private final Workspace workspace;
    private final Shell shell;
    private final Consumer<String> openMeeting;
    private final ImportScreen importing;
    private final IntakeScreen intake;

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
        this.intake = new IntakeScreen(workspace, random, shell);
    }

    /** Takes what is dropped on that window, too. */
    void over(StackPane window) {
        DropZone.over(window, files -> fulfil(Wish.open(files)));
    }

    /** The screens on which it is looked through before it comes in. */
    List<Screen> screens() {
        return List.of(importing, intake);
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
        shell.tasks().run(_ -> sorted(files), this::take, shell::failed);
    }

    private static Map<FileKind, List<Path>> sorted(List<Path> files) {
        return files.stream()
                .collect(
                        Collectors.groupingBy(
                                FileKind::of,
                                () -> new EnumMap<>(FileKind.class),
                                Collectors.toList()));
    }

    /** Lists of people go to the import, what is about one conversation to its own panels. */
    private void take(Map<FileKind, List<Path>> files) {
        var people = files.getOrDefault(FileKind.PEOPLE, List.of());
        var talks =
                Stream.of(FileKind.MAIL, FileKind.CALENDAR)
                        .flatMap(kind -> files.getOrDefault(kind, List.of()).stream())
                        .toList();
        if (!people.isEmpty()) {
            importing.take(people);
        }
        if (!talks.isEmpty()) {
            intake.take(talks);
        }
        if (!people.isEmpty() || !talks.isEmpty()) {
            shell.show(talks.isEmpty() ? importing.id() : intake.id());
        }
        if (!people.isEmpty() && !talks.isEmpty()) {
            shell.offer(
                    text("intake.people.wait", people.size()),
                    text("intake.people.open"),
                    () -> shell.show(importing.id()));
        }
        Stream.of(FileKind.FOLDER, FileKind.MISSING, FileKind.UNKNOWN)
                .filter(files::containsKey)
                .map(kind -> text("intake.refused." + kind, name(files.get(kind).getFirst())))
                .findFirst()
                .ifPresent(shell::toast);
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName(), file.toString());
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
