package foothold.gallery;

import foothold.service.Workspace;

import java.util.List;
import java.util.function.Consumer;

/**
 * Pictures of one state of the data.
 *
 * @param name of the state: "empty", "demo"
 * @param fill writes it into an empty file
 */
public record Album(String name, Consumer<Workspace> fill, List<Pose> poses) {
    public Album {
        poses = List.copyOf(poses);
    }

    /** All there are. */
    public static List<Album> all() {
        return List.of(
                SampleAlbums.empty(),
                SampleAlbums.demo(),
                WritingAlbum.of(),
                TwiceAlbum.of(),
                CrowdAlbum.of(),
                TreeAlbum.of(),
                DataAlbum.of(),
                ClosingAlbum.of(),
                TalkAlbum.of("talking", 8),
                TalkAlbum.of("closing", 19));
    }
}
