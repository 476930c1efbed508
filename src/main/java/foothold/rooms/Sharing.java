package foothold.rooms;

import foothold.publish.DavPublisher;
import foothold.publish.Limits;
import foothold.publish.keyring.Keyrings;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.publish.Publishing;
import foothold.ui.Shell;
import foothold.ui.settings.SettingsScreen.Section;
import foothold.ui.settings.feed.FeedModel;
import foothold.ui.settings.feed.FeedPart;
import foothold.ui.settings.publish.PublishModel;
import foothold.ui.settings.publish.PublishPart;
import foothold.ui.settings.publish.Secrets;

import java.util.List;

/**
 * What other calendars see of an open file. Nothing of it is loaded before the first frame is shown
 * and {@link #wake} is called, and nothing that speaks to a server before something is published.
 */
final class Sharing {
    private final Workspace workspace;
    private final Agenda agenda;
    private final Shell shell;
    private FeedModel feed;
    private PublishModel publish;

    Sharing(Workspace workspace, Agenda agenda, Shell shell) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.shell = shell;
    }

    private FeedModel feed() {
        if (feed == null) {
            feed = new FeedModel(workspace, agenda, shell);
        }
        return feed;
    }

    private PublishModel publish() {
        if (publish == null) {
            var publishing =
                    new Publishing(
                            workspace,
                            agenda,
                            () -> new DavPublisher(workspace.clock(), Limits.USUAL));
            var system = System.getProperty("os.name", "");
            var secrets = new Secrets(() -> Keyrings.of(system, System.getenv()));
            publish = new PublishModel(workspace, publishing, secrets, shell);
        }
        return publish;
    }

    /** Keeps up to date what is switched on, from now on. */
    void wake() {
        feed().wake();
        publish().wake();
    }

    /** Writes what is not written yet. */
    void flush() {
        if (feed != null) {
            feed.flush();
        }
    }

    /** What the settings show of it. */
    List<Section> sections() {
        return List.of(
                new Section("feed.title", () -> new FeedPart(feed()), () -> feed().wake()),
                new Section(
                        "publish.title",
                        () -> new PublishPart(publish()),
                        () -> publish().refresh()));
    }
}
