package foothold.ui.people.person;

import static foothold.ui.Messages.text;

import foothold.ui.people.log.EntryEditor;
import foothold.ui.people.log.EntryForm;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** An entry that is being corrected; saved as one types. */
final class EditedRow extends VBox {
    private final EntryEditor editor;

    EditedRow(EntryEditor editor, PersonModel model) {
        this.editor = editor;
        getStyleClass().addAll("card", "timeline-edit");
        var form = new EntryForm(editor.draft());
        form.addButton(text("person.entry.done"), "accent", model::endEdit);
        form.addButton(text("person.entry.remove"), "quiet", () -> model.remove(editor.current()));
        form.onEnter(model::endEdit);
        form.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        model.endEdit();
                    }
                });
        getChildren().add(form);
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                form.takeFocus();
                            }
                        });
    }

    EntryEditor editor() {
        return editor;
    }
}
