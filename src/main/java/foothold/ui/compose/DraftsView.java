package foothold.ui.compose;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.service.compose.Errand;
import foothold.ui.Disc;
import foothold.ui.EmptyState;
import foothold.ui.Shell;
import foothold.ui.compose.act.Services;
import foothold.ui.compose.act.Wording;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/** The messages that are begun or planned, to go on with. */
final class DraftsView extends VBox {
    private static final double DISC = 32;
    private static final int EXCERPT = 140;

    private final Services services;
    private final Shell shell;
    private final Consumer<Errand> write;
    private final VBox rows = new VBox();

    /** A planned message and the name of whom it goes to. */
    private record Waiting(Message message, String name) {}

    DraftsView(Services services, Shell shell, Consumer<Errand> write) {
        this.services = services;
        this.shell = shell;
        this.write = write;
        setId("compose-drafts");
        getStyleClass().add("compose-drafts");
        var title = new Label(text("compose.drafts"));
        title.getStyleClass().add("screen-title");
        rows.getStyleClass().add("compose-draft-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
    }

    /** Reads them again. */
    void refresh() {
        shell.tasks().run(_ -> read(), this::show, shell::failed);
    }

    private List<Waiting> read() {
        var store = services.workspace().store();
        return services.planned().stream()
                .map(
                        each ->
                                new Waiting(
                                        each,
                                        store.find(Shapes.CONTACT, each.contactId())
                                                .map(Contact::name)
                                                .orElse("")))
                .toList();
    }

    private void show(List<Waiting> all) {
        if (all.isEmpty()) {
            var people = new Button(text("compose.drafts.people"));
            people.setId("compose-people");
            people.setOnAction(_ -> shell.show("people"));
            rows.getChildren()
                    .setAll(
                            new EmptyState(
                                    text("compose.drafts.none"),
                                    text("compose.drafts.none.text"),
                                    people));
        } else {
            rows.getChildren().setAll(all.stream().<Node>map(this::row).toList());
        }
    }

    private Node row(Waiting each) {
        var message = each.message();
        var name = new Label(each.name());
        name.getStyleClass().add("row-title");
        var what =
                new Label(
                        text(
                                "compose.drafts.row",
                                Wording.of(message.form().kind()),
                                Wording.of(message.form().channel()),
                                services.dates().day(message.when().plannedOn())));
        what.getStyleClass().add("meta");
        var said = new Label(Text.excerpt(message.words().body(), EXCERPT));
        said.getStyleClass().add("meta");
        said.setMinWidth(0);
        var lines = new VBox(name, what, said);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var content = new HBox(new Disc(message.contactId(), each.name(), DISC), lines);
        content.getStyleClass().add("compose-draft");
        var row = new Button(null, content);
        row.getStyleClass().addAll("quiet", "row", "compose-draft-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(each.name() + ". " + what.getText());
        row.setOnAction(_ -> write.accept(Errand.goOn(message)));
        return row;
    }

    void takeFocus() {
        if (rows.lookup(".button") instanceof Button first) {
            first.requestFocus();
        }
    }
}
