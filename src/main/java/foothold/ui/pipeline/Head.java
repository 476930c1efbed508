package foothold.ui.pipeline;

import static foothold.ui.Messages.text;

import foothold.ui.pipeline.model.PipelineModel;
import foothold.ui.pipeline.model.PipelineModel.Form;
import foothold.ui.pipeline.model.PipelineModel.State;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Locale;

/** The title, how many there are, and whether they are shown as a board or a table. */
final class Head extends HBox {
    private final PipelineModel model;
    private final Label count = new Label();
    private final Label known = new Label();
    private final Hyperlink offer = new Hyperlink(text("pipeline.many"));
    private final ToggleButton board = form(Form.BOARD);
    private final ToggleButton table = form(Form.TABLE);

    Head(PipelineModel model) {
        this.model = model;
        getStyleClass().add("people-head");
        var title = new Label(text("pipeline.title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        count.setId("pipeline-count");
        count.getStyleClass().add("people-count");
        count.setMinWidth(USE_PREF_SIZE);
        known.setId("pipeline-known");
        known.getStyleClass().add("meta");
        known.setMinWidth(0);
        offer.setId("pipeline-offer");
        offer.getStyleClass().add("pipeline-offer");
        offer.setMinWidth(USE_PREF_SIZE);
        offer.setOnAction(_ -> model.form().set(Form.TABLE));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, count, known, space, offer, board, table);
    }

    private ToggleButton form(Form form) {
        var toggle = new ToggleButton(text("pipeline.form." + form));
        toggle.setId("pipeline-form-" + form.name().toLowerCase(Locale.ROOT));
        toggle.getStyleClass().add("chip");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(
                _ -> {
                    toggle.setSelected(true);
                    model().form().set(form);
                });
        return toggle;
    }

    private PipelineModel model() {
        return model;
    }

    void show(State state) {
        var form = model.form().get();
        board.setSelected(form == Form.BOARD);
        table.setSelected(form == Form.TABLE);
        boolean somebody = state == State.SOME || state == State.NO_MATCH;
        int shown = model.shown().get().cards().size();
        visible(offer, state == State.SOME && form == Form.BOARD && shown > PipelineModel.MANY);
        visible(board, somebody);
        visible(table, somebody);
        visible(count, somebody);
        if (somebody) {
            int all = model.shown().get().board().cards().size();
            count.setText(
                    model.filter().get().narrows()
                            ? text("people.count.some", number(shown), number(all))
                            : number(all));
        }
        var here = model.shown().get().board();
        visible(known, here != null && here.known() > 0);
        if (here != null) {
            known.setText(
                    here.known() == 1
                            ? text("pipeline.known.one")
                            : text("pipeline.known", number(here.known())));
        }
    }

    private static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static void visible(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
