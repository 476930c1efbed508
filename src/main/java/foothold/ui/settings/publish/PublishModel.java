package foothold.ui.settings.publish;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.publish.Choices;
import foothold.service.publish.Outcome;
import foothold.service.publish.PublishFailure;
import foothold.service.publish.Publisher;
import foothold.service.publish.Publishing;
import foothold.ui.Shell;
import foothold.ui.Tasks;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.io.IOException;
import java.util.function.UnaryOperator;

/** Publishing as the settings show and steer it. For the FX thread. */
public final class PublishModel {
    private final Workspace workspace;
    private final Publishing publishing;
    private final Secrets secrets;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Following following;
    private Tasks.Running running = () -> {};

    /** Publishing of that file; {@code secrets} knows the password, or asks. */
    public PublishModel(Workspace workspace, Publishing publishing, Secrets secrets, Shell shell) {
        this.workspace = workspace;
        this.publishing = publishing;
        this.secrets = secrets;
        this.shell = shell;
        this.following = new Following(workspace, shell.tasks(), this::publishByItself);
    }

    /** What there is to show; null until it was first read. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What was done last, or is being done; empty at first. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** What went wrong last; empty when nothing did. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether something is under way. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Reads what was chosen; where each change is to be sent, that begins now. */
    public void wake() {
        if (shown.get() == null) {
            shell.tasks()
                    .run(
                            _ -> Choices.of(publishing.dataFile()),
                            choices -> {
                                // Only then is the keyring asked, which may ask its user.
                                if (choices.on() && choices.automatic()) {
                                    refresh();
                                }
                            },
                            shell::failed);
        }
    }

    /** Reads everything again, in the background. */
    public void refresh() {
        shell.tasks()
                .run(
                        _ -> look(Choices.of(publishing.dataFile())),
                        fresh -> {
                            shown.set(fresh);
                            follow();
                        },
                        shell::failed);
    }

    private Shown look(Choices choices) {
        int published = publishing.published();
        if (!choices.on() && published == 0) {
            return new Shown(choices, "", 0, "", false);
        }
        var parcel = publishing.parcel(choices.wanted());
        return new Shown(
                choices,
                PublishWords.sends(parcel, choices),
                published,
                secrets.keyring(),
                secrets.known(choices));
    }

    /** Chooses otherwise. */
    void change(UnaryOperator<Choices> how) {
        var before = shown.get().choices();
        var after = how.apply(before);
        if (!before.equals(after)) {
            shell.tasks()
                    .run(
                            _ -> {
                                after.keep(publishing.dataFile());
                                return look(after);
                            },
                            fresh -> {
                                shown.set(fresh);
                                follow();
                            },
                            this::failed);
        }
    }

    /**
     * Publishes now.
     *
     * @param typed the password; empty to use the one that is known
     * @param keep whether the keyring is to keep it
     */
    void publish(String typed, boolean keep) {
        var choices = shown.get().choices();
        work(
                text("publish.doing"),
                watch -> {
                    var login = secrets.login(choices, typed);
                    var outcome = publishing.publish(login, choices.wanted(), watch);
                    return secrets.worked(login, keep && !typed.isEmpty())
                            ? PublishWords.done(outcome)
                            : PublishWords.done(outcome) + " " + text("publish.notKept");
                });
    }

    /** Takes everything off the server again, and forgets the password. */
    void remove(String typed) {
        var choices = shown.get().choices();
        work(
                text("publish.removing"),
                watch -> {
                    var login = secrets.login(choices, typed);
                    Outcome outcome = publishing.remove(login, watch);
                    if (publishing.published() > 0) {
                        return text("publish.left", outcome.removed(), publishing.published());
                    }
                    secrets.forget(login.account());
                    return text("publish.removed", outcome.removed());
                });
    }

    /** Stops what is under way. */
    void stop() {
        running.cancel();
        busy.set(false);
        said.set("");
        problem.set(text("publish.stopped"));
        refresh();
    }

    /** Publishes off the FX thread. */
    @FunctionalInterface
    private interface Work {
        String run(Publisher.Watch watch);
    }

    private void work(String doing, Work work) {
        following.forget();
        busy.set(true);
        problem.set("");
        said.set(doing);
        running =
                shell.tasks()
                        .run(
                                progress -> work.run(new Watching(progress)),
                                new Telling(said::set),
                                words -> {
                                    busy.set(false);
                                    said.set(words + " " + text("publish.at", time()));
                                    refresh();
                                },
                                this::failed);
    }

    private String time() {
        return PublishWords.time(workspace);
    }

    private void failed(Exception failure) {
        busy.set(false);
        said.set("");
        switch (failure) {
            case PublishFailure known -> {
                problem.set(known.whole());
                refresh();
            }
            case IOException _ -> problem.set(text("publish.unkept"));
            default -> shell.failed(failure);
        }
    }

    private void follow() {
        var choices = shown.get().choices();
        following.turn(choices.on() && choices.automatic());
    }

    private void publishByItself() {
        if (busy.get()) {
            following.waitAgain();
        } else if (shown.get().known()) {
            publish("", false);
        } else {
            problem.set(text("publish.asleep"));
        }
    }
}
