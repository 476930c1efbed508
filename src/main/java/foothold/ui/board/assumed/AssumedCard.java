package foothold.ui.board.assumed;

import static foothold.ui.Messages.text;

import foothold.service.board.HypothesisSheet.Cast;
import foothold.service.board.HypothesisSheet.Weighed;
import foothold.ui.Disc;
import foothold.ui.control.Track;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One hypothesis: the votes, how sure they make one, whom they leave out, and who said what. */
final class AssumedCard extends VBox {
    private static final double DISC = 22;
    private static final int FIRST = 4;
    private static final double PLOT = 360;

    private final AssumedModel model;
    private final Weighed weighed;
    private final AssumedModel.Shown shown;
    private final VBox votes = new VBox(6);

    AssumedCard(AssumedModel model, Weighed weighed, AssumedModel.Shown shown) {
        super(8);
        this.model = model;
        this.weighed = weighed;
        this.shown = shown;
        getStyleClass().addAll("card", "assumed-card");
        getChildren().add(head());
        var tally = weighed.tally();
        getChildren().add(label("strong", EchoWords.votes(tally)));
        var says = EchoWords.confidence(tally);
        if (!says.isEmpty()) {
            var range = tally.confidence();
            var track = Track.share(range.low(), range.high(), tally.share().rate(), says);
            track.setMaxWidth(PLOT);
            getChildren().addAll(track, label("meta", says));
        }
        weighed.coverage().echoes().stream()
                .map(each -> EchoWords.echo(each, shown.sheet()))
                .forEach(each -> getChildren().add(warning(each)));
        if (!weighed.widening().isEmpty()) {
            getChildren().add(widening());
        }
        votes(FIRST);
        getChildren().add(votes);
    }

    private HBox head() {
        var hypothesis = weighed.hypothesis();
        var field = new TextField(hypothesis.text());
        field.getStyleClass().add("assumed-text");
        field.setAccessibleText(text("assumed.text"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> reword(field));
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                reword(field);
                            }
                        });
        var remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().addAll("quiet", "icon-only");
        remove.setAccessibleText(text("assumed.remove", hypothesis.text()));
        remove.setOnAction(_ -> model.remove(hypothesis));
        return new HBox(8, field, remove);
    }

    private void reword(TextField field) {
        var words = field.getText().strip();
        if (words.isEmpty()) {
            field.setText(weighed.hypothesis().text());
        } else if (!words.equals(weighed.hypothesis().text())) {
            model.reword(weighed.hypothesis(), words);
        }
    }

    private static HBox warning(String words) {
        var row = new HBox(8, new FontIcon(Feather.ALERT_TRIANGLE), label("", words));
        row.getStyleClass().add("assumed-echo");
        return row;
    }

    private FlowPane widening() {
        var pane = new FlowPane(8, 6, label("meta", text("assumed.widen")));
        for (var who : weighed.widening()) {
            var says = EchoWords.widens(who, weighed.coverage(), shown.sheet());
            var button = new Button(says);
            button.getStyleClass().add("chip");
            button.setOnAction(_ -> model.person(who.contact().id()));
            pane.getChildren().add(button);
        }
        return pane;
    }

    private void votes(int most) {
        var casts = weighed.casts();
        votes.getChildren().setAll(casts.stream().limit(most).<Node>map(this::vote).toList());
        if (casts.size() > most) {
            var more = new Button(text("assumed.more", casts.size() - most));
            more.getStyleClass().add("quiet");
            more.setOnAction(_ -> votes(casts.size()));
            votes.getChildren().add(more);
        }
    }

    private HBox vote(Cast cast) {
        var name = shown.name(cast.contactId());
        var day = shown.dates().day(cast.at().atZone(shown.dates().zone()).toLocalDate());
        var side = text("assumed.side." + cast.vote().side());
        var words = cast.vote().words();
        var said =
                words == null ? text("assumed.said", side) : text("assumed.said.why", side, words);
        var box = new VBox(label("", said), label("meta", text("assumed.by", name, day)));
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return new HBox(8, new Disc(cast.contactId(), name, DISC), box);
    }

    private static Label label(String styleClass, String words) {
        var label = new Label(words);
        if (!styleClass.isEmpty()) {
            label.getStyleClass().add(styleClass);
        }
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
