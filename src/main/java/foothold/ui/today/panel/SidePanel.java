package foothold.ui.today.panel;

import static foothold.ui.Messages.text;

import foothold.domain.followup.Followup;
import foothold.ui.Composer;
import foothold.ui.today.act.PanelModel;
import foothold.ui.today.act.Subject;
import foothold.ui.today.act.Wording;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The panel beside the list: the selected follow-up, and everything one can do about it. */
public final class SidePanel extends ScrollPane {
    private static final double MARGIN = 16;

    private final PanelModel model;
    private final Composer.Pad pad;
    private final Header header;
    private final Label why = new Label();
    private final Label last = new Label();
    private final VBox lastSaid;
    private final VBox formSlot = new VBox();
    private final Timeline timeline = new Timeline();
    private final Label past = title("today.past");
    private final Hyperlink page = new Hyperlink();
    private final DecideBar decide;
    private Followup.Key shown;
    private ActionForm form;

    /**
     * The panel over that model.
     *
     * @param pad where messages are written in it
     * @param close called when the user wants it gone
     */
    public SidePanel(PanelModel model, Composer.Pad pad, Runnable close) {
        this.model = model;
        this.pad = pad;
        pad.onDone(model::acted);
        this.header = new Header(close);
        this.decide = new DecideBar(model);
        setId("today-panel");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("panel", "today-panel");
        lastSaid = new VBox(title("today.lastSaid"), wrapped(last));
        lastSaid.getStyleClass().add("field");
        var reason = new VBox(title("today.why"), wrapped(why));
        reason.getStyleClass().add("field");
        var problem = new Label();
        problem.setId("today-problem");
        problem.getStyleClass().add("inline-error");
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        page.setOnAction(_ -> model.openPage());
        formSlot.disableProperty().bind(model.busy());
        var history = new VBox(past, timeline, page);
        history.getStyleClass().add("field");
        var content = new VBox(header, reason, lastSaid, formSlot, problem, decide, history);
        content.getStyleClass().add("today-panel-content");
        setContent(content);
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> reveal(content, owner));
        model.subject().subscribe(this::show);
    }

    private void show(Subject subject) {
        if (subject == null) {
            shown = null;
            form = null;
            pad.clear();
            formSlot.getChildren().clear();
            return;
        }
        var followup = subject.followup();
        header.show(subject);
        why.setText(followup.reason());
        last.setText(Wording.quoted(followup.last()));
        lastSaid.setVisible(followup.last() != null);
        lastSaid.setManaged(followup.last() != null);
        showPast(subject);
        boolean same = followup.key().equals(shown);
        shown = followup.key();
        if (!same && !(form instanceof WriteForm writing && writing.goesOn(subject))) {
            form = ActionForm.of(model, subject, pad);
            if (!(form instanceof WriteForm)) {
                pad.clear();
            }
            formSlot.getChildren().setAll(form);
            setVvalue(0);
        }
    }

    private void showPast(Subject subject) {
        timeline.show(subject);
        var contact = subject.background().contact();
        boolean any = !timeline.getChildren().isEmpty();
        past.setVisible(any);
        past.setManaged(any);
        page.setVisible(contact != null);
        page.setManaged(contact != null);
        if (contact != null) {
            page.setText(text("today.page", contact.name()));
        }
    }

    /** Puts the focus into the form of the main action. */
    public void takeFocus() {
        if (form != null) {
            form.takeFocus();
        }
    }

    /** Puts the focus into the question the panel asks. */
    public void focusQuestion() {
        decide.takeFocus();
    }

    /** A new menu of times to snooze until. */
    public SnoozeMenu snoozeMenu() {
        return decide.menu();
    }

    /** Scrolls so far that what has the focus is to be seen. */
    private void reveal(Node content, Node owner) {
        double height = getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - height;
        if (owner == null || hidden <= 0 || !isWithin(content, owner)) {
            return;
        }
        var place = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double top = getVvalue() * hidden;
        if (place.getMinY() < top) {
            setVvalue((place.getMinY() - MARGIN) / hidden);
        } else if (place.getMaxY() > top + height) {
            setVvalue((place.getMaxY() + MARGIN - height) / hidden);
        }
    }

    private static boolean isWithin(Node content, Node owner) {
        var node = owner;
        while (node != null && node != content) {
            node = node.getParent();
        }
        return node != null;
    }

    private static Label title(String key) {
        var label = new Label(text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private static Label wrapped(Label label) {
        label.getStyleClass().add("today-reading");
        label.setWrapText(true);
        return label;
    }
}
