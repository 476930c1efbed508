package foothold.ui.people.person;

import static foothold.ui.Messages.text;

import foothold.ui.people.act.PersonPage;
import foothold.ui.people.facts.FactsPane;
import foothold.ui.people.log.LogBox;

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

    private final Header header;
    private final NextCard next;
    private final LogBox log;
    private final FactsPane facts;
    private final ScrollPane scroll = new ScrollPane();
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
        var fixed = new VBox(header, next, log);
        fixed.getStyleClass().add("person-fixed");
        fixed.setMaxWidth(READING_WIDTH);
        var content = new VBox(facts, title, new TimelineView(model));
        content.getStyleClass().add("person-content");
        content.setMaxWidth(READING_WIDTH);
        // Holds little by itself, so that what stands above it has room for its words.
        scroll.setPrefHeight(SCROLL_AT_LEAST);
        scroll.setMinHeight(SCROLL_AT_LEAST);
        scroll.setContent(centred(content));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("person-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(fixed, scroll);
        model.page().subscribe(this::show);
    }

    private static StackPane centred(VBox content) {
        var pane = new StackPane(content);
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
