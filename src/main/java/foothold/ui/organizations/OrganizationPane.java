package foothold.ui.organizations;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Organization;
import foothold.service.organizations.Colleagues;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;

/** One organization: how it ranks, whom to ask there, and what one knows of it. */
final class OrganizationPane extends ScrollPane {
    private static final int NOTE_ROWS = 4;

    private final OrganizationsModel model;
    private final Label name = new Label();
    private final Choices<Integer> motivation;
    private final Choices<Integer> posting;
    private final Choices<Boolean> advocacy;
    private final Choices<Organization.Size> size;
    private final ColleaguesBox colleagues;
    private final TextArea notes = new TextArea();
    private final Button close = new Button();
    private Organization shown;
    private boolean filling;
    private int pauses;

    OrganizationPane(OrganizationsModel model) {
        this.model = model;
        this.colleagues = new ColleaguesBox(model);
        getStyleClass().add("organization-pane");
        setFitToWidth(true);
        motivation =
                new Choices<>(
                        "motivation",
                        List.of(0, 1, 2, 3),
                        each -> text("organizations.motivation." + each),
                        value -> rank(value, shown.rank().posting(), shown.rank().advocacy()));
        posting =
                new Choices<>(
                        "posting",
                        List.of(1, 2, 3),
                        each -> text("organizations.posting." + each),
                        value -> rank(shown.rank().motivation(), value, shown.rank().advocacy()));
        advocacy =
                new Choices<>(
                        "advocacy",
                        List.of(true, false),
                        each -> text("organizations.advocacy." + each),
                        value -> rank(shown.rank().motivation(), shown.rank().posting(), value));
        size =
                new Choices<>(
                        "size",
                        List.of(Organization.Size.values()),
                        each -> text("organizations.size." + each),
                        value ->
                                change(
                                        "organizations.toast.size",
                                        () -> model.sheet().size(shown, value)));
        setContent(page());
        model.selected().subscribe(this::show);
    }

    private VBox page() {
        name.getStyleClass().add("section-title");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        notes.setId("organization-notes");
        notes.setWrapText(true);
        notes.setPrefRowCount(NOTE_ROWS);
        notes.setPromptText(text("organizations.notes.prompt"));
        notes.textProperty().addListener(_ -> typed());
        notes.focusedProperty().addListener(_ -> pauses++);
        close.setId("organization-close");
        close.getStyleClass().add("quiet");
        close.setOnAction(
                _ -> {
                    boolean closed = shown.closedAt() == null;
                    change("organizations.toast.close", () -> model.sheet().close(shown, closed));
                });
        var ranks = new FlowPane(24, 12, motivation, posting, advocacy, size);
        var page = new VBox(name, ranks, colleagues, noted(), close);
        page.getStyleClass().add("organization-page");
        return page;
    }

    private VBox noted() {
        var label = new Label(text("organizations.notes"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(notes);
        return new VBox(4, label, notes);
    }

    private void rank(Integer newMotivation, Integer newPosting, Boolean newAdvocacy) {
        var rank = new Organization.Rank(newAdvocacy, newMotivation, newPosting);
        var before = shown;
        change("organizations.toast.rank", () -> model.sheet().rank(before, rank));
    }

    private void change(String key, Runnable change) {
        model.change(text(key, shown.name()), change);
    }

    private void typed() {
        if (!filling && shown != null) {
            model.type(shown, notes.getText(), Integer.toString(pauses));
        }
    }

    private void show(Colleagues now) {
        getContent().setVisible(now != null);
        if (now == null) {
            shown = null;
            return;
        }
        boolean other = shown == null || !shown.id().equals(now.organization().id());
        shown = now.organization();
        name.setText(shown.name());
        motivation.show(shown.rank().motivation());
        posting.show(shown.rank().posting());
        advocacy.show(shown.rank().advocacy());
        size.show(shown.about().size());
        close.setText(
                text(shown.closedAt() == null ? "organizations.close" : "organizations.reopen"));
        colleagues.show(now);
        fill(other);
    }

    /** What is being typed stays as it is: it is on its way to the file. */
    private void fill(boolean other) {
        var written = Objects.requireNonNullElse(shown.about().notes(), "");
        if (other || !notes.isFocused()) {
            filling = true;
            notes.setText(written);
            filling = false;
            pauses++;
        }
        if (other) {
            setVvalue(0);
        }
    }
}
