package foothold.ui.talk.debrief;

import foothold.domain.plan.Path;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.List;

/** Chooses among paths by their names. */
final class PathWords extends StringConverter<Path> {
    private PathWords() {}

    static ComboBox<Path> choice(String id) {
        var choice = new ComboBox<Path>();
        choice.setId(id);
        choice.setConverter(new PathWords());
        return choice;
    }

    /** Offers these, the one of that id chosen. */
    static void show(ComboBox<Path> choice, List<Path> paths, String id) {
        choice.getItems().setAll(paths);
        choice.setValue(
                paths.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null));
    }

    @Override
    public String toString(Path path) {
        return path == null ? "" : path.name();
    }

    @Override
    public Path fromString(String words) {
        throw new UnsupportedOperationException("paths are chosen, not typed");
    }
}
