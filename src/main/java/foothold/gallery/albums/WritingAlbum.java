package foothold.gallery.albums;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.gallery.Album;
import foothold.gallery.Pose;
import foothold.gallery.Sample;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.compose.Errand;
import foothold.ui.shell.MainWindow;

import java.time.LocalDate;
import java.util.List;

/** The sample people, to one of whom a message was begun that is not good yet. */
final class WritingAlbum {
    private static final String FAULTY =
            """
            Hi Priya,

            I hope this finds you well. My name is Jo and I have been interested in transit for \
            years. Are you hiring at the moment? I attach my résumé, so that you can see what I \
            have done so far.

            Could we talk for 45 minutes about {path}? See https://example.org/jo for more.

            Jo\
            """;

    private WritingAlbum() {}

    static Album of() {
        return new Album(
                "writing",
                WritingAlbum::fill,
                List.of(
                        Pose.of("compose"),
                        new Pose("begun", window -> write(window, "Priya Raman")),
                        new Pose("checked", window -> write(window, "Mateo Álvarez")),
                        Pose.of("templates"),
                        Pose.of("today")));
    }

    /** A request to that person. */
    private static void write(MainWindow window, String name) {
        window.compose(Errand.write(Sample.idOf(name), Message.Kind.REQUEST));
    }

    private static void fill(Workspace workspace) {
        Sample.fill(workspace);
        var before = workspace.store().find(Shapes.SETTINGS, Settings.ID).orElseThrow();
        var me = new Settings.Me("Jo Whitfield", List.of(), "+1 212 555 0142", null);
        var form =
                new Message.Form(
                        Message.Kind.REQUEST, Message.Direction.OUTGOING, Message.Channel.EMAIL);
        var draft =
                new Message(
                        "draft",
                        Sample.idOf("Mateo Álvarez"),
                        form,
                        new Message.Words("HELLO", FAULTY, null, null),
                        Message.When.planned(
                                LocalDate.ofInstant(Sample.CLOCK.instant(), Sample.ZONE)));
        workspace.apply(
                Edit.of("Begin", Change.update(before, before.with(me)), Change.create(draft)));
    }
}
