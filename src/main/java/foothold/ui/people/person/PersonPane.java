package foothold.ui.people.person;

import static foothold.ui.Messages.text;

import foothold.ui.people.act.PersonPage;
import foothold.ui.people.facts.FactsPane;
import foothold.ui.people.log.LogBox;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page of one person. */
public final class PersonPane extends VBox {
    private static final double READING_WIDTH = 720;
    private static final double SCROLL_AT_LEAST = 120;

    /** From this height on the upper part has room of its own. */
    private static final double TALL = 700;

    private final Header header;
    private final NextCard next;
    private final LogBox log;
    private final FactsPane facts;
    private final StackPane above;
    private final StackPane below;
    private final VBox whole = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final BooleanProperty tall = new SimpleBooleanProperty(true);
    private String shownId;

    /** {@code expand} shows the page alone or beside the list again, {@code close} closes it. */
    public PersonPane(PersonModel model, Runnable expand, Runnable close) {
        setId("person-page");
        getStyleClass().addAll("panel", "person-page");
        header = new Header(model, expand, close);
        next = new NextCard(model);
        log = new LogBox(model.log());
        facts = new FactsPane(model.facts());
        var title = new Label(text("person.timeline"));
        title.getStyleClass().add("group-title");
        var about = new VBox(header, next, log);
        about.getStyleClass().add("person-about");
        var past = new VBox(facts, title, new TimelineView(model));
        past.getStyleClass().add("person-past");
        above = centred(about, "person-above");
        below = centred(past, "person-below");
        // Holds little by itself, so that what stands above it has room for its words.
        scroll.setPrefHeight(SCROLL_AT_LEAST);
        scroll.setMinHeight(SCROLL_AT_LEAST);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("person-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        tall.subscribe(this::arrange);
        heightProperty().subscribe(height -> tall.set(height.doubleValue() >= TALL));
        model.page().subscribe(this::show);
    }

    /** Where there is height, the upper part stays in view; otherwise all of it scrolls. */
    private void arrange(boolean fixed) {
        getChildren().clear();
        whole.getChildren().clear();
        scroll.setContent(null);
        if (fixed) {
            scroll.setContent(below);
            getChildren().addAll(above, scroll);
        } else {
            whole.getChildren().addAll(above, below);
            scroll.setContent(whole);
            getChildren().add(scroll);
        }
    }

    private static StackPane centred(VBox content, String styleClass) {
        content.setMaxWidth(READING_WIDTH);
        var pane = new StackPane(content);
        pane.getStyleClass().add(styleClass);
        pane.setAlignment(Pos.TOP_CENTER);
        return pane;
    }

    /** Says whether the page is shown alone. */
    public void alone(boolean alone) {
        header.alone(alone);
    }

    /** Puts the focus into the log line. */
    public void focusLog() {
        log.focusLine();
    }

    private void show(PersonPage page) {
        if (page == null) {
            return;
        }
        header.show(page);
        next.show(page);
        facts.refresh();
        if (!page.id().equals(shownId)) {
            shownId = page.id();
            scroll.setVvalue(0);
        }
    }
}
