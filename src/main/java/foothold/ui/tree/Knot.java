package foothold.ui.tree;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.tree.Twig;
import foothold.ui.Disc;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person in the picture: disc, name, how they stand, and a button for what hangs below. */
final class Knot extends HBox {
    static final double WIDTH = 240;
    static final double HEIGHT = 56;

    private static final double DISC = 32;

    Knot(TreeModel model, Twig twig) {
        getStyleClass().add("tree-knot");
        setUserData(twig.member().key());
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        var person = person(model, twig);
        getChildren().add(person);
        HBox.setHgrow(person, Priority.ALWAYS);
        if (twig.yield().children() > 0) {
            getChildren().add(fold(model, twig));
        }
        addEventHandler(KeyEvent.KEY_PRESSED, event -> Keys.fold(event, model, twig));
    }

    private static Button person(TreeModel model, Twig twig) {
        var member = twig.member();
        var name = new Label(member.name());
        name.getStyleClass().add("strong");
        var below = new Label(words(model, twig));
        below.getStyleClass().add("meta");
        var words = new VBox(name, below);
        words.setMinWidth(0);
        words.getStyleClass().add("tree-words");
        var row = new HBox(new Disc(member.key(), member.name(), DISC), words);
        row.getStyleClass().add("tree-person");
        var button = new Button(null, row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.getStyleClass().addAll("quiet", "tree-button");
        button.setOnAction(_ -> model.open(twig));
        var facts = new ArrayList<>(List.of(member.name(), model.state(twig), model.yield(twig)));
        facts.addAll(model.facts(twig));
        facts.removeIf(String::isEmpty);
        button.setAccessibleText(String.join(". ", facts));
        button.setTooltip(new Tooltip(String.join("\n", facts)));
        return button;
    }

    /** What they are owed, and how they stand: of those nobody named, what they led to. */
    private static String words(TreeModel model, Twig twig) {
        var state = twig.member().state() == null ? model.yield(twig) : model.state(twig);
        return Stream.of(model.owed(twig), state)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Button fold(TreeModel model, Twig twig) {
        boolean closed = model.isCollapsed(twig);
        var fold = new Button(closed ? "+" + twig.yield().below() : "−");
        fold.getStyleClass().addAll("tree-fold");
        fold.setMinWidth(USE_PREF_SIZE);
        fold.setAccessibleText(
                text(closed ? "tree.expand" : "tree.collapse", twig.member().name()));
        fold.setOnAction(_ -> model.collapse(twig, !closed));
        return fold;
    }
}
