package foothold.ui.meetings.panel;

import static foothold.ui.Messages.text;

import foothold.service.meetings.Planned;
import foothold.ui.Screen.MeetingPart;
import foothold.ui.meetings.act.MeetingsModel;
import foothold.ui.meetings.act.ScheduleModel.Purpose;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The panel beside the agenda: the form while it is open, else the chosen meeting. */
public final class MeetingPanel extends ScrollPane {
    private final MeetingsModel model;
    private final Detail detail;
    private final ScheduleForm form;
    private final StackPane part = new StackPane();
    private String partOf;

    /**
     * The panel.
     *
     * @param parts what else can be done with a meeting, made by other features
     * @param close hides the panel
     */
    public MeetingPanel(MeetingsModel model, List<MeetingPart> parts, Runnable close) {
        this.model = model;
        this.detail = new Detail(model, parts, this::open, close);
        this.form = new ScheduleForm(model.schedule(), this::closeForm);
        getStyleClass().addAll("panel", "meetings-panel");
        setId("meetings-panel");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var content = new VBox(form, detail, part);
        content.getStyleClass().add("meetings-panel-content");
        setContent(content);
        model.schedule().purpose().subscribe(_ -> arrange());
        model.revision().subscribe(_ -> arrange());
        model.selected().subscribe(_ -> arrange());
    }

    /** Whether there is anything to see in it. */
    public BooleanBinding filled() {
        return Bindings.createBooleanBinding(
                () -> model.selected().get() != null || isForm(),
                model.selected(),
                model.schedule().purpose());
    }

    private boolean isForm() {
        return model.schedule().purpose().get() != Purpose.NOTHING;
    }

    private void arrange() {
        var planned = model.selected().get();
        if (planned == null || !planned.id().equals(partOf)) {
            leavePart();
        }
        boolean inPart = partOf != null && !isForm();
        Pieces.show(form, isForm());
        Pieces.show(part, inPart);
        Pieces.show(detail, !isForm() && !inPart && planned != null);
        if (detail.isVisible()) {
            detail.show(planned);
        }
    }

    private void open(MeetingPart chosen) {
        Planned planned = model.selected().get();
        chosen.open(planned.meeting()).ifPresent(node -> enterPart(planned, node));
    }

    private void enterPart(Planned planned, Node node) {
        var back =
                Pieces.button(
                        "meetings-back", text("meetings.do.back"), Feather.ARROW_LEFT, this::back);
        back.getStyleClass().add("quiet");
        part.getChildren().setAll(new VBox(back, node));
        partOf = planned.id();
        arrange();
        node.requestFocus();
    }

    private void leavePart() {
        partOf = null;
        part.getChildren().clear();
    }

    private void closeForm() {
        model.schedule().close();
        takeFocus();
    }

    /** Closes what is innermost, a part or the form; false when there is nothing to close. */
    public boolean back() {
        if (isForm()) {
            closeForm();
            return true;
        }
        if (partOf != null) {
            leavePart();
            arrange();
            takeFocus();
            return true;
        }
        return false;
    }

    /** Puts the focus where one begins. */
    public void takeFocus() {
        if (isForm()) {
            form.takeFocus();
        } else {
            detail.takeFocus();
        }
    }
}
