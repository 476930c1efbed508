package foothold.ui.settings.feed;

import static foothold.ui.Messages.text;

import foothold.service.StoreException;
import foothold.service.Topic;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.sharing.Feed;
import foothold.service.sharing.FeedChoice;
import foothold.ui.Shell;
import foothold.ui.Tasks;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Whether there is a calendar feed, and where; keeps its file up to date while it is on. For the FX
 * thread; what it does with files happens in the background.
 */
public final class FeedModel {
    /** A stretch of edits makes one file. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    /** Time alone changes what is due: at midnight, and when a meeting ends. */
    private static final Duration OFTEN = Duration.ofMinutes(5);

    private final Workspace workspace;
    private final Feed feed;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private Optional<Tasks.Running> soon = Optional.empty();
    private Runnable off = () -> {};

    /**
     * What there is to show.
     *
     * @param said what the file holds, or why it cannot be written; empty while that is not known
     * @param problem whether it cannot
     */
    record Shown(FeedChoice choice, String said, boolean problem) {}

    /** The feed of that file. */
    public FeedModel(Workspace workspace, Agenda agenda, Shell shell) {
        this.workspace = workspace;
        this.feed = new Feed(workspace, agenda);
        this.shell = shell;
    }

    /** What there is to show; null until it was first read. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Reads what was chosen, and from now on keeps the file up to date if it is on. */
    public void wake() {
        if (shown.get() == null) {
            shell.tasks()
                    .run(
                            _ -> FeedChoice.of(workspace.store().file()),
                            choice -> {
                                shown.set(new Shown(choice, "", false));
                                follow();
                            },
                            shell::failed);
        }
    }

    /** Writes what is not written yet; when the window closes, so at once. */
    public void flush() {
        off.run();
        off = () -> {};
        if (soon.isPresent()) {
            soon.get().cancel();
            soon = Optional.empty();
            try {
                feed.write(shown.get().choice().file());
            } catch (IOException | StoreException e) {
                // Nobody is there to be told; the next start writes it.
                System.getLogger(FeedModel.class.getName())
                        .log(System.Logger.Level.WARNING, "the feed was not written at the end");
            }
        }
    }

    /** Switches it on, or off, which takes the file away. */
    void turn(boolean on) {
        change(shown.get().choice(), shown.get().choice().with(on));
    }

    /** Asks where the file should be. */
    void choosePlace() {
        shell.dialogs()
                .chooseSaveAs(text("feed.place.title"), "foothold.ics")
                .ifPresent(file -> change(shown.get().choice(), shown.get().choice().with(file)));
    }

    void copyPath() {
        copy(shown.get().choice().file().toString());
    }

    void copyLink() {
        copy(link(shown.get().choice().file()));
    }

    /** The address of that file, as calendar programs want it. */
    static String link(Path file) {
        return file.toUri().toString();
    }

    private void copy(String words) {
        shell.dialogs().copy(words);
        shell.toast(text("feed.copied"));
    }

    private void change(FeedChoice before, FeedChoice after) {
        if (before.equals(after)) {
            return;
        }
        shell.tasks()
                .run(
                        _ -> {
                            after.keep(workspace.store().file());
                            boolean moved = !before.file().equals(after.file());
                            if (before.on() && (!after.on() || moved)) {
                                Files.deleteIfExists(before.file());
                            }
                            return after;
                        },
                        chosen -> {
                            shown.set(new Shown(chosen, "", false));
                            follow();
                        },
                        this::failed);
    }

    private void follow() {
        off.run();
        off = () -> {};
        if (shown.get().choice().on()) {
            var deaf = workspace.listen(this::touched);
            var timer = shell.tasks().every(OFTEN, this::write);
            off =
                    () -> {
                        deaf.run();
                        timer.cancel();
                    };
            write();
        }
    }

    /** Heard on the thread that wrote. */
    private void touched(Set<Topic> topics) {
        if (topics.stream().anyMatch(each -> each.kind() != Topic.Kind.MEETING)) {
            shell.tasks().onScreen(this::writeSoon);
        }
    }

    private void writeSoon() {
        soon.ifPresent(Tasks.Running::cancel);
        soon = Optional.of(shell.tasks().after(PAUSE, this::write));
    }

    private void write() {
        soon.ifPresent(Tasks.Running::cancel);
        soon = Optional.empty();
        var choice = shown.get().choice();
        if (choice.on()) {
            shell.tasks()
                    .run(_ -> feed.write(choice.file()), now -> tell(choice, now), this::failed);
        }
    }

    private void tell(FeedChoice choice, Feed.Written now) {
        if (choice.equals(shown.get().choice())) {
            shown.set(new Shown(choice, text("feed.holds", now.meetings(), now.due()), false));
        }
    }

    private void failed(Exception failure) {
        switch (failure) {
            case IOException _ -> problem(text("feed.unwritable"));
            case StoreException known -> problem(known.getMessage() + " " + known.advice());
            default -> shell.failed(failure);
        }
    }

    private void problem(String words) {
        shown.set(new Shown(shown.get().choice(), words, true));
    }
}
