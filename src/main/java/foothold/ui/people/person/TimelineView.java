package foothold.ui.people.person;

import static foothold.ui.Messages.text;

import foothold.service.timeline.TimelineEntry;
import foothold.ui.people.act.PersonPage;
import foothold.ui.people.log.EntryEditor;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Everything that happened with a person, newest first; each entry can be corrected in place. */
final class TimelineView extends VBox {
    private static final int FIRST = 40;

    private final PersonModel model;
    private String shownId;
    private int most = FIRST;

    TimelineView(PersonModel model) {
        this.model = model;
        setId("person-timeline");
        getStyleClass().add("timeline");
        model.page().subscribe(_ -> show());
        model.editor().subscribe(_ -> show());
    }

    private void show() {
        var page = model.page().get();
        if (page == null) {
            getChildren().clear();
            return;
        }
        if (!page.id().equals(shownId)) {
            shownId = page.id();
            most = FIRST;
        }
        var editor = model.editor().get();
        var kept = editor == null ? null : editing(editor);
        var entries = page.timeline().entries();
        getChildren()
                .setAll(
                        entries.stream()
                                .limit(most)
                                .map(entry -> node(entry, page, editor, kept))
                                .toList());
        if (entries.size() > most) {
            getChildren().add(earlier(entries.size() - most));
        }
    }

    private Node node(TimelineEntry entry, PersonPage page, EntryEditor editor, Node kept) {
        boolean edited =
                editor != null
                        && editor.current().id().equals(entry.entity().id())
                        && entry.editable();
        if (!edited) {
            return new EntryRow(entry, page, model);
        }
        return kept == null ? new EditedRow(editor, model) : kept;
    }

    /** The row that is being edited stays the same node, so that the cursor stays where it is. */
    private Node editing(EntryEditor editor) {
        return getChildren().stream()
                .filter(node -> node instanceof EditedRow row && row.editor() == editor)
                .findFirst()
                .orElse(null);
    }

    private Button earlier(int more) {
        var button = new Button(text("person.earlier", more));
        button.getStyleClass().add("quiet");
        button.setOnAction(
                _ -> {
                    most = Integer.MAX_VALUE;
                    show();
                });
        return button;
    }
}
