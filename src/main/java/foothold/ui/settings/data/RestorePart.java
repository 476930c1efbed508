package foothold.ui.settings.data;

import static foothold.ui.Messages.text;

import foothold.domain.backup.Passphrase;
import foothold.service.backup.Backup;
import foothold.ui.HumanDates;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** Choosing a backup and bringing it back: pick it, read what is in it, say yes. */
final class RestorePart extends VBox {
    private static final double ROW = 36;
    private static final int ROWS = 6;
    private static final double KILO = 1000;

    private final DataModel model;
    private final ListView<Backup> list = new ListView<>();
    private final VBox question = new VBox(8);

    RestorePart(DataModel model) {
        this.model = model;
        setSpacing(12);
        setPadding(new Insets(8, 0, 8, 0));
        setId("data-restore-part");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        list.setId("data-backups");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        list.setAccessibleText(text("data.restore.pick"));
        var none = new Label(text("data.none"));
        none.getStyleClass().add("meta");
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().subscribe(this::picked);
        list.disableProperty().bind(model.busy());
        var pick = new Label(text("data.restore.pick"));
        pick.getStyleClass().add("field-label");
        question.setId("data-question");
        question.managedProperty().bind(question.visibleProperty());
        getChildren().addAll(pick, list, elsewhere(), question);
        model.shown().subscribe(this::show);
        model.chosen().subscribe(this::ask);
        model.locked().subscribe(file -> askPassphrase(file != null));
    }

    private void askPassphrase(boolean locked) {
        if (!locked) {
            return;
        }
        var field = PassphrasePart.field("data-restore-passphrase", "data.restore.passphrase");
        var open = new Button(text("data.restore.open"));
        open.setId("data-restore-open");
        open.setDefaultButton(true);
        open.disableProperty().bind(field.textProperty().isEmpty().or(model.busy()));
        open.setOnAction(_ -> model.unlock(new Passphrase(field.getText())));
        var what = label(text("data.restore.sealed"), "strong");
        question.getChildren().setAll(what, new FlowPane(8, 8, field, open));
        question.setVisible(true);
        field.requestFocus();
    }

    private Node elsewhere() {
        var elsewhere = new Button(text("data.restore.elsewhere"));
        elsewhere.setId("data-elsewhere");
        elsewhere.getStyleClass().add("quiet");
        elsewhere.setOnAction(_ -> model.chooseElsewhere());
        elsewhere.disableProperty().bind(model.busy());
        return elsewhere;
    }

    /** Opens it, or closes it again. */
    void toggle() {
        setVisible(!isVisible());
        list.getSelectionModel().clearSelection();
        model.forget();
        if (isVisible()) {
            list.requestFocus();
        }
    }

    private void show(Shown shown) {
        if (shown != null && !list.getItems().equals(shown.backups())) {
            list.getItems().setAll(shown.backups());
            double rows = Math.clamp(shown.backups().size(), 1, ROWS);
            list.setPrefHeight(rows * ROW + 2);
            list.setMinHeight(list.getPrefHeight());
        }
    }

    private void picked(Backup backup) {
        if (backup != null) {
            model.choose(backup.file());
        }
    }

    private void ask(DataModel.Chosen chosen) {
        question.setVisible(chosen != null);
        if (chosen == null) {
            return;
        }
        var counts = chosen.contents().counts();
        var dates = model.shown().get().dates();
        var when =
                chosen.contents().proven()
                        ? text("data.restore.of", dates.moment(chosen.contents().made()))
                        : text("data.restore.unproven", chosen.file().getFileName());
        var holds = text("data.holds", counts.people(), counts.messages(), counts.meetings());
        var what = label(when + " " + holds, "strong");
        var safe = label(text("data.restore.safe"), "reason");
        var yes = new Button(text("data.restore.yes"));
        yes.setId("data-restore-yes");
        yes.getStyleClass().add("accent");
        yes.setOnAction(_ -> model.restore());
        yes.disableProperty().bind(model.busy());
        var no = new Button(text("data.restore.no"));
        no.setId("data-restore-no");
        no.setOnAction(_ -> toggle());
        var row = new FlowPane(8, 8, yes, no);
        question.getChildren().setAll(what, safe, row);
    }

    private static Label label(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    /** When and why one was made, and how large it is. */
    private final class Row extends ListCell<Backup> {
        @Override
        protected void updateItem(Backup backup, boolean empty) {
            super.updateItem(backup, empty);
            setText(null);
            setGraphic(empty ? null : line(backup, model.shown().get().dates()));
        }

        private static Node line(Backup backup, HumanDates dates) {
            var when = new Label(dates.moment(backup.made()));
            var why = new Label(text("data.reason." + backup.reason().word()));
            why.getStyleClass().add("meta");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var size = new Label(size(backup.bytes()));
            size.getStyleClass().add("meta");
            var row = new HBox(12, when, why, gap, size);
            row.getStyleClass().add("data-backup");
            return row;
        }

        private static String size(long bytes) {
            double kilo = bytes / KILO;
            return kilo < KILO
                    ? text("data.size.kb", String.format(Locale.ENGLISH, "%.0f", kilo))
                    : text("data.size.mb", String.format(Locale.ENGLISH, "%.1f", kilo / KILO));
        }
    }
}
