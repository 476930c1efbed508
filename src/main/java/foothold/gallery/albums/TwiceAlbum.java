package foothold.gallery.albums;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.gallery.Album;
import foothold.gallery.Hand;
import foothold.gallery.Pose;
import foothold.gallery.Sample;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.List;

/** The sample people, two of whom are here twice, and a list to bring in. */
final class TwiceAlbum {
    private TwiceAlbum() {}

    static Album of() {
        return new Album(
                "twice",
                TwiceAlbum::fill,
                List.of(
                        Hand.pressing("import-list", "import", "import-choose"),
                        Pose.of("duplicates")));
    }

    private static void fill(Workspace workspace) {
        Sample.fill(workspace);
        var reach =
                new Reach(
                        List.of("owen.price@mail.example"),
                        List.of("+1 614 555 0134"),
                        List.of("https://owenprice.example/about"));
        var twin =
                Profile.named("Owen R. Price")
                        .withResearch("Met at the alumni evening; likes long answers.")
                        .with(new Profile.Place("Columbus, Ohio", null));
        workspace.apply(
                Edit.of(
                        "Set up",
                        Change.create(
                                Contact.named("twin-1", "Owen R. Price").with(twin).with(reach)),
                        Change.create(Contact.named("twin-2", "Ana Souza")),
                        Change.create(Contact.named("twin-3", "Ana Sousa"))));
    }
}
