package foothold.ui.rescue;

import static foothold.ui.Messages.text;

import foothold.domain.backup.Passphrase;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The window's content while the data file is damaged. */
public final class RescueView extends VBox {
    private static final double WIDTH = 560;

    private final RescueModel model;
    private final Runnable quit;
    private final VBox column = new VBox(16);

    /** {@code quit} closes the program. */
    public RescueView(RescueModel model, Runnable quit) {
        this.model = model;
        this.quit = quit;
        getStyleClass().addAll("screen", "rescue");
        setId("rescue");
        setAlignment(Pos.CENTER);
        column.setMaxWidth(WIDTH);
        column.setFillWidth(true);
        getChildren().add(column);
        model.state().subscribe(this::show);
    }

    private void show(RescueModel.State state) {
        var parts = new ArrayList<Node>();
        parts.add(label(text("rescue.title"), "screen-title"));
        parts.add(label(text("rescue.what", model.file()), "reason"));
        switch (state) {
            case RescueModel.State.Looking _ -> parts.addAll(waiting("rescue.looking"));
            case RescueModel.State.Bringing _ -> parts.addAll(waiting("rescue.bringing"));
            case RescueModel.State.Nothing _ -> {
                parts.add(label(text("rescue.nothing"), "reason"));
                parts.add(buttons(List.of()));
            }
            case RescueModel.State.Locked _ -> parts.addAll(locked());
            case RescueModel.State.Found found -> parts.addAll(found(found));
        }
        column.getChildren().setAll(parts);
        column.lookupAll(".accent").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private static List<Node> waiting(String key) {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(text(key));
        return List.of(label(text(key), "reason"), bar);
    }

    private List<Node> found(RescueModel.State.Found found) {
        var counts = found.contents().counts();
        var holds = text("data.holds", counts.people(), counts.messages(), counts.meetings());
        var card =
                new VBox(
                        8,
                        label(text("rescue.found", model.when(found)), "row-title"),
                        label(holds, "reason"),
                        label(model.missing(found), "reason"));
        card.getStyleClass().add("card");
        var back = new Button(text("rescue.back", model.when(found)));
        back.setId("rescue-back");
        back.getStyleClass().add("accent");
        back.setDefaultButton(true);
        back.setOnAction(_ -> model.bringBack(found));
        var problem = label("", "inline-error");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return List.of(card, label(text("rescue.kept"), "hint"), buttons(List.of(back)), problem);
    }

    private List<Node> locked() {
        var field = new PasswordField();
        field.setId("rescue-passphrase");
        field.setPromptText(text("data.restore.passphrase"));
        field.setAccessibleText(text("data.restore.passphrase"));
        var open = new Button(text("data.restore.open"));
        open.setId("rescue-open");
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        open.disableProperty().bind(field.textProperty().isEmpty());
        open.setOnAction(_ -> model.look(new Passphrase(field.getText())));
        var without = new Button(text("rescue.without"));
        without.setId("rescue-without");
        without.setOnAction(_ -> model.lookAtOpenOnes());
        var problem = label("", "inline-error");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var asked = label(text("rescue.locked"), "reason");
        return List.of(asked, field, buttons(List.of(open, without)), problem);
    }

    private Node buttons(List<Button> first) {
        var folder = new Button(text("rescue.folder"));
        folder.setId("rescue-folder");
        folder.setOnAction(_ -> model.showFolder());
        var leave = new Button(text("rescue.quit"));
        leave.setId("rescue-quit");
        leave.setOnAction(_ -> quit.run());
        var row = new FlowPane(12, 12);
        row.getChildren().addAll(first);
        row.getChildren().addAll(folder, leave);
        return row;
    }

    private static Label label(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
