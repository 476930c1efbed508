package foothold.ui.insights.list;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Insight;
import foothold.ui.control.TabLeaves;
import foothold.ui.control.Typing;
import foothold.ui.insights.model.InsightsModel;

import javafx.scene.control.TextArea;

/** The words of one insight, written as one types. */
final class WordsField extends TextArea {
    private static final int ROWS = 5;

    private final InsightsModel model;
    private final Typing typing;
    private String id;
    private boolean showing;

    WordsField(InsightsModel model) {
        this.model = model;
        this.typing = model.typing(this::write);
        setId("insight-words");
        setAccessibleText(text("insights.words"));
        setWrapText(true);
        setPrefRowCount(ROWS);
        TabLeaves.install(this);
        textProperty().subscribe(_ -> changed());
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                typing.flush();
                            }
                        });
    }

    private void changed() {
        if (!showing && id != null) {
            typing.changed();
        }
    }

    private void write(String pause) {
        model.reword(id, getText(), pause);
    }

    /** Shows that insight, or none for null; what was typed about the one before is written. */
    void show(Insight insight) {
        var now = insight == null ? null : insight.id();
        boolean another = now == null || !now.equals(id);
        if (another) {
            typing.flush();
        } else if (typing.waiting()) {
            return; // what is just being typed goes first
        }
        id = now;
        var stored = insight == null ? "" : insight.lesson().text();
        if (another || !stored.equals(getText().strip())) {
            showing = true;
            setText(stored);
            showing = false;
        }
    }

    void takeFocus() {
        requestFocus();
        end();
    }
}
