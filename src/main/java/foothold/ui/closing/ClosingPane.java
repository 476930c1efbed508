package foothold.ui.closing;

import static foothold.ui.Messages.text;

import foothold.domain.plan.closing.Ending;
import foothold.service.closing.ClosingList;
import foothold.ui.Composer;
import foothold.ui.EmptyState;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What ended, how many were told of it, and below them the list and whose turn it is. */
final class ClosingPane extends VBox {
    private static final double BAR = 160;

    private final ClosingModel model;
    private final ComboBox<Ending> ending = new ComboBox<>();
    private final Label progress = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button silent = new Button();
    private final VBox whole = new VBox();
    private final ListenersList list;
    private final TurnPane turn;
    private final Node nothing;
    private final Node nobody;
    private boolean showing;

    ClosingPane(ClosingModel model, Composer.Pad pad) {
        this.model = model;
        this.turn = new TurnPane(model, pad);
        this.list = new ListenersList(model, turn::takeFocus);
        this.nothing = nothing("closing.none.", "closing-campaign");
        this.nobody = nothing("closing.nobody.", "closing-people");
        setId("closing");
        getStyleClass().addAll("screen", "closing");
        var title = new Label(text("closing.title"));
        title.getStyleClass().add("screen-title");
        HBox.setHgrow(turn, Priority.ALWAYS);
        var both = new HBox(list, turn);
        both.getStyleClass().add("closing-sides");
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        whole.getStyleClass().add("closing-whole");
        whole.getChildren().addAll(head(), both);
        var body = new StackPane(whole, nothing, nobody);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title, endings(), body);
        model.shown().subscribe(this::show);
    }

    private Node nothing(String key, String id) {
        var go = new Button(text(key + "go"));
        go.setId(id);
        go.setOnAction(_ -> model.openCampaign());
        return new EmptyState(text(key + "title"), text(key + "text"), go);
    }

    private Node endings() {
        ending.setId("closing-ending");
        ending.setAccessibleText(text("closing.ending"));
        ending.setConverter(new Words());
        ending.managedProperty().bind(ending.visibleProperty());
        ending.setVisible(false);
        ending.setOnAction(
                _ -> {
                    if (!showing && ending.getValue() != null) {
                        model.open(ending.getValue().id());
                    }
                });
        return ending;
    }

    private Node head() {
        progress.setId("closing-progress");
        progress.getStyleClass().add("strong");
        bar.setPrefWidth(BAR);
        bar.setAccessibleText(text("closing.progress.bar"));
        silent.setId("closing-silent");
        silent.managedProperty().bind(silent.visibleProperty());
        silent.setOnAction(
                _ -> {
                    model.leaveOutSilent();
                    list.requestFocus();
                });
        var row = new FlowPane(progress, bar, silent);
        row.getStyleClass().add("closing-head");
        return row;
    }

    private void show(ClosingList read) {
        boolean ended = read != null && read.ending() != null;
        boolean any = ended && !read.listeners().isEmpty();
        nothing.setVisible(read != null && !ended);
        nobody.setVisible(ended && !any);
        whole.setVisible(any);
        ending.setVisible(ended);
        if (!ended) {
            return;
        }
        showing = true;
        ending.getItems().setAll(read.endings());
        ending.setValue(read.ending());
        showing = false;
        progress.setText(model.progress());
        bar.setProgress(read.all() == 0 ? 1 : (double) read.told() / read.all());
        int quiet = read.silent().size();
        silent.setText(text("closing.silent", quiet));
        silent.setVisible(quiet > 1);
    }

    /** An ending in words. */
    private final class Words extends StringConverter<Ending> {
        @Override
        public String toString(Ending each) {
            return each == null ? "" : model.said(each);
        }

        @Override
        public Ending fromString(String words) {
            throw new UnsupportedOperationException("endings are chosen, not typed");
        }
    }

    /** Puts the focus where one goes on with the keys. */
    void takeFocus() {
        if (whole.isVisible()) {
            list.requestFocus();
        }
    }

    /** Whether the list has the focus. */
    boolean inList() {
        return list.isFocused() || !whole.isVisible();
    }
}
