package foothold.ui.meetings.panel;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.meeting.Meeting;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was prepared and written down, to read. */
final class Written extends VBox {
    private final Label agenda = Pieces.line("meetings-text");
    private final Label notes = Pieces.line("meetings-text");
    private final VBox prepared = Pieces.field(text("meetings.detail.agenda"), agenda);
    private final VBox said = Pieces.field(text("meetings.detail.written"), notes);

    Written() {
        getStyleClass().add("meetings-written");
        getChildren().addAll(prepared, said);
    }

    void show(Meeting meeting) {
        var notebook = meeting.notebook();
        agenda.setText(Text.orEmpty(notebook.agenda()));
        notes.setText(
                Stream.of(notebook.notes(), notebook.debrief())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n\n")));
        Pieces.show(prepared, !agenda.getText().isEmpty());
        Pieces.show(said, !notes.getText().isEmpty());
        Pieces.show(this, prepared.isVisible() || said.isVisible());
    }
}
