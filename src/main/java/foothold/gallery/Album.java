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
}
