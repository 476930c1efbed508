package foothold.gallery.albums;

import foothold.gallery.Album;
import foothold.gallery.settings.DataAlbum;
import foothold.gallery.settings.RemindAlbum;
import foothold.gallery.settings.SharingAlbum;

import java.util.List;

/** Every album of the program. */
public final class Albums {
    private Albums() {}

    /** All there are. */
    public static List<Album> all() {
        return List.of(
                SampleAlbums.empty(),
                SampleAlbums.demo(),
                SampleAlbums.learned(),
                WritingAlbum.of(),
                TwiceAlbum.of(),
                CrowdAlbum.of(),
                TreeAlbum.of(),
                DataAlbum.of(),
                IntakeAlbum.of(),
                SharingAlbum.off(),
                SharingAlbum.on(),
                RemindAlbum.of(),
                ClosingAlbum.of(),
                BoardAlbum.one(),
                BoardAlbum.three(),
                BoardAlbum.many(),
                TalkAlbum.of("talking", 8),
                TalkAlbum.of("closing", 19),
                PracticeAlbum.none(),
                PracticeAlbum.many());
    }
}
