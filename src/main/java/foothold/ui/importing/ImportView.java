package foothold.ui.importing;

import static foothold.ui.Messages.text;

import foothold.ui.EmptyState;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The panel: one after the other the place to drop a file, the preview, and what was done. */
final class ImportView extends VBox {
    private final ImportModel model;
    private final ExportModel export;
    private final VBox body = new VBox();
    private Node focus = this;
    private Preview preview;

    ImportView(ImportModel model, ExportModel export) {
        this.model = model;
        this.export = export;
        setId("import");
        getStyleClass().addAll("screen", "import");
        var title = new Label(text("import.title"));
        title.getStyleClass().add("screen-title");
        body.getStyleClass().add("body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title, body);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        model.phase().subscribe(this::show);
    }

    /** Puts the focus on the next sensible thing. */
    void takeFocus() {
        focus.requestFocus();
    }

    private void show(Phase phase) {
        switch (phase) {
            case Phase.Waiting(var trouble) -> {
                var start = new FileChoice(model, export, trouble);
                put(start, start.button());
            }
            case Phase.Reading(var name) -> reading(name);
            case Phase.Locked(var file, var trouble) -> {
                var box = new LockedBox(model, file, trouble);
                put(box, box.field());
            }
            case Phase.Previewing shown -> {
                if (preview == null || !body.getChildren().contains(preview)) {
                    preview = new Preview(model);
                    put(preview, preview.button());
                }
                preview.show(shown);
            }
            case Phase.Writing(_, var stopping) -> preview.writing(stopping);
            case Phase.Done(var created, var updated) -> done(created, updated);
        }
    }

    private void put(Node content, Node focusable) {
        body.getChildren().setAll(content);
        VBox.setVgrow(content, Priority.ALWAYS);
        focus = focusable;
        takeFocus();
    }

    private void reading(String name) {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(text("import.reading", name));
        var cancel = new Button(text("import.cancel"));
        cancel.setId("import-cancel");
        cancel.setOnAction(_ -> model.cancel());
        var box = new VBox(new Label(text("import.reading", name)), bar, cancel);
        box.getStyleClass().add("reading");
        box.setAlignment(Pos.CENTER);
        put(box, cancel);
    }

    private void done(int created, int updated) {
        var people = new Button(text("import.done.people"));
        people.setId("import-people");
        people.setOnAction(_ -> model.showPeople());
        var another = new Button(text("import.another"));
        another.setOnAction(_ -> model.reset());
        var twice = new Button();
        twice.setId("import-twice");
        twice.setOnAction(_ -> model.showTwice());
        model.twice()
                .subscribe(
                        pairs -> {
                            twice.setText(text("import.twice", pairs));
                            twice.setVisible(pairs.intValue() > 0);
                            twice.setManaged(pairs.intValue() > 0);
                        });
        boolean nothing = created + updated == 0;
        var buttons = new ArrayList<>(List.of(people, twice, another));
        if (model.next() != null) {
            var next = new Button(text("import.next", model.next().getFileName()));
            next.setId("import-next");
            next.setOnAction(_ -> model.readNext());
            buttons.addFirst(next);
        }
        put(
                new EmptyState(
                        nothing
                                ? text("import.done.nothing")
                                : text("import.done.title", created, updated),
                        text(nothing ? "import.done.nothing.text" : "import.done.text"),
                        buttons.toArray(Button[]::new)),
                buttons.getFirst());
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !(model.phase().get() instanceof Phase.Waiting)) {
            model.cancel();
            event.consume();
        }
    }
}
