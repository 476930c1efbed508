package foothold.ui.talk.debrief;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Path;
import foothold.service.board.Hypotheses.Ballot;
import foothold.service.talk.Debrief;
import foothold.ui.talk.act.DebriefModel;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Which path the meeting was about, and how it votes on what is assumed of that path. */
final class PathPane extends VBox {
    private final DebriefModel model;
    private final Supplier<String> line;
    private final ComboBox<Path> path = PathWords.choice("debrief-about");
    private final VBox about;
    private final Label title = new Label();
    private final VBox ballots = new VBox();
    private boolean showing;

    /** {@code line} tells the words of the captured line chosen; empty for none. */
    PathPane(DebriefModel model, Supplier<String> line) {
        this.model = model;
        this.line = line;
        getStyleClass().add("debrief-path");
        var label = new Label(text("debrief.about"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(path);
        path.setOnAction(_ -> chosen());
        about = new VBox(label, path);
        about.getStyleClass().add("field");
        title.getStyleClass().add("field-label");
        ballots.setId("debrief-ballots");
        ballots.getStyleClass().add("debrief-ballots");
        var voting = new VBox(title, ballots);
        voting.getStyleClass().add("field");
        voting.visibleProperty().bind(title.visibleProperty());
        voting.managedProperty().bind(title.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(about, voting);
    }

    private void chosen() {
        if (!showing && path.getValue() != null) {
            model.askedAbout(path.getValue());
        }
    }

    /** Shows what is stored. */
    void update() {
        var read = model.debrief().get();
        boolean several = read.paths().size() > 1;
        about.setVisible(several);
        about.setManaged(several);
        showing = true;
        PathWords.show(path, read.paths(), read.pathId());
        showing = false;
        title.setVisible(!read.ballots().isEmpty());
        title.setText(text("debrief.ballots", nameOf(read)));
        show(read.ballots());
        setVisible(several || title.isVisible());
    }

    private static String nameOf(Debrief read) {
        return read.paths().stream()
                .filter(each -> each.id().equals(read.pathId()))
                .map(Path::name)
                .findFirst()
                .orElse("");
    }

    /** Rows stay as long as they are about the same, so that the focus does. */
    private void show(List<Ballot> now) {
        var rows = ballots.getChildren();
        boolean same = rows.size() == now.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = isOf((BallotRow) rows.get(i), now.get(i));
        }
        if (!same) {
            rows.setAll(
                    now.stream().map(each -> new BallotRow(model.votes(), each, line)).toList());
        }
        for (int i = 0; i < now.size(); i++) {
            ((BallotRow) rows.get(i)).show(now.get(i));
        }
    }

    private static boolean isOf(BallotRow row, Ballot ballot) {
        return Objects.equals(row.hypothesis(), ballot.hypothesis());
    }
}
