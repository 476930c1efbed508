package foothold.ui.organizations;

import static foothold.ui.Messages.text;

import foothold.service.organizations.Ranked;
import foothold.service.organizations.TargetLines;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Adds organizations by name, with those one knows people at offered, and people by pasted lines.
 */
final class AddTargets extends VBox {
    private static final int OFFERED = 4;
    private static final int ROWS = 4;

    private final OrganizationsModel model;
    private final TextField name = new TextField();
    private final FlowPane offered = new FlowPane(6, 6);
    private final TextArea lines = new TextArea();
    private final Label reading = new Label();
    private final Button addLines = new Button(text("organizations.paste.add"));

    AddTargets(OrganizationsModel model) {
        this.model = model;
        getStyleClass().add("organizations-add");
        name.setId("organizations-add-name");
        name.setPromptText(text("organizations.add.prompt"));
        name.setAccessibleText(text("organizations.add.prompt"));
        name.setOnAction(_ -> add(name.getText()));
        name.textProperty().addListener(_ -> offer());
        HBox.setHgrow(name, Priority.ALWAYS);
        var several = new ToggleButton(text("organizations.paste"));
        several.setId("organizations-paste");
        several.getStyleClass().add("quiet");
        several.setMinWidth(Region.USE_PREF_SIZE);
        var pasting = pasting();
        pasting.visibleProperty().bind(several.selectedProperty());
        pasting.managedProperty().bind(pasting.visibleProperty());
        several.setOnAction(
                _ -> {
                    if (several.isSelected()) {
                        lines.requestFocus();
                    }
                });
        offered.managedProperty().bind(offered.visibleProperty());
        offered.setVisible(false);
        getChildren().addAll(new HBox(8, name, several), offered, pasting);
    }

    void takeFocus() {
        name.requestFocus();
    }

    private void add(String typed) {
        model.add(typed);
        name.clear();
    }

    /** Offers employers of people one knows, which are not on the list yet. */
    private void offer() {
        var typed = name.getText();
        var found =
                typed.isBlank()
                        ? List.<Ranked>of()
                        : model.shown().get().list().find(typed, OFFERED);
        offered.getChildren().setAll(found.stream().map(this::chip).toList());
        offered.setVisible(!found.isEmpty());
    }

    private Button chip(Ranked each) {
        var organization = each.organization();
        var chip =
                new Button(
                        text(
                                "organizations.add.known",
                                organization.name(),
                                each.people().known()));
        chip.getStyleClass().add("chip");
        chip.setOnAction(
                _ -> {
                    add(organization.name());
                    name.requestFocus();
                });
        return chip;
    }

    private VBox pasting() {
        lines.setId("organizations-paste-lines");
        lines.setPrefRowCount(ROWS);
        lines.setPromptText(text("organizations.paste.prompt"));
        lines.textProperty().addListener(_ -> read());
        var label = new Label(text("organizations.paste.label"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(lines);
        reading.getStyleClass().add("hint");
        reading.setId("organizations-paste-reading");
        reading.setWrapText(true);
        reading.setMinHeight(USE_PREF_SIZE);
        addLines.setId("organizations-paste-add");
        addLines.getStyleClass().add("accent");
        addLines.setDisable(true);
        addLines.setOnAction(
                _ -> {
                    model.addLines(lines.getText());
                    lines.clear();
                    lines.requestFocus();
                });
        var box = new VBox(8, label, lines, reading, addLines);
        box.getStyleClass().add("card");
        return box;
    }

    private void read() {
        var typed = lines.getText();
        model.read(
                typed,
                read -> {
                    // What was typed meanwhile is on its way.
                    if (typed.equals(lines.getText())) {
                        addLines.setDisable(read.isEmpty());
                        reading.setText(read.isEmpty() ? "" : said(read));
                    }
                });
    }

    /** What was understood: how many, how many of them known, and a warning about one's manager. */
    private static String said(List<TargetLines.Line> read) {
        long known = read.stream().filter(each -> each.known() != null).count();
        var said = text("organizations.paste.reading", read.size(), read.size() - known, known);
        var managers =
                read.stream()
                        .filter(TargetLines.Line::manager)
                        .map(each -> each.known().name())
                        .collect(Collectors.joining(", "));
        return managers.isEmpty()
                ? said
                : said + "\n" + text("organizations.paste.manager", managers);
    }
}
