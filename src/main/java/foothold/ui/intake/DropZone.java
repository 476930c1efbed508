package foothold.ui.intake;

import static foothold.ui.Messages.text;

import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Lets files be dropped anywhere on a window, and says while they hover what will come of it. */
public final class DropZone extends StackPane {
    private final Label title = new Label();
    private final Consumer<List<Path>> taker;

    private DropZone(Consumer<List<Path>> taker) {
        this.taker = taker;
        setId("drop-overlay");
        getStyleClass().add("drop-overlay");
        setMouseTransparent(true);
        setVisible(false);
        title.getStyleClass().add("section-title");
        var hint = new Label(text("intake.drop.hint"));
        hint.getStyleClass().add("reason");
        var box = new VBox(new FontIcon(Feather.DOWNLOAD), title, hint);
        box.getStyleClass().add("drop-box");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(box);
    }

    /** From now on {@code taker} gets what is dropped on that window. */
    public static void over(StackPane window, Consumer<List<Path>> taker) {
        var zone = new DropZone(taker);
        window.getChildren().add(zone);
        // Before whatever lies below: a list that is sorted by dragging takes no files.
        window.addEventFilter(DragEvent.DRAG_OVER, zone::hovering);
        window.addEventFilter(DragEvent.DRAG_DROPPED, zone::dropped);
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> zone.setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DONE, _ -> zone.setVisible(false));
    }

    private void hovering(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
            if (!isVisible()) {
                hover(event.getDragboard().getFiles());
            }
        }
    }

    /** Shows what would come of these files. */
    public void hover(List<File> files) {
        title.setText(text("intake.drop." + promise(files)));
        setVisible(true);
    }

    private static String promise(List<File> files) {
        var endings = files.stream().map(DropZone::ending).distinct().toList();
        return switch (endings.size() == 1 ? endings.getFirst() : "") {
            case "ics" -> "meeting";
            case "eml" -> "message";
            case "csv", "vcf", "json", "sealed" -> "import";
            default -> "open";
        };
    }

    private static String ending(File file) {
        var name = file.getName().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void dropped(DragEvent event) {
        setVisible(false);
        if (event.getDragboard().hasFiles()) {
            taker.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
