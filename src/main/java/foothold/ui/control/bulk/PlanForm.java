package foothold.ui.control.bulk;

import static foothold.ui.Messages.text;

import foothold.service.bulk.RequestPlan;
import foothold.service.bulk.RequestPlan.Why;
import foothold.ui.HumanDates;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** Asks how requests are to be spread, shows the days, and plans them. */
final class PlanForm extends VBox {
    private static final int MOST_WEEKS = 5;

    private final PlanModel model;
    private final TextField from = new TextField();
    private final Label days = new Label();
    private final Label rest = new Label();
    private final Label problem = new Label();
    private final Button plan = new Button(text("bulk.plan.none"));
    private final Runnable close;

    /** {@code close} puts the form away. */
    PlanForm(PlanModel model, Runnable close) {
        this.model = model;
        this.close = close;
        setId("bulk-plan");
        getStyleClass().addAll("card", "bulk-plan");
        days.setId("bulk-plan-days");
        days.setWrapText(true);
        days.setMinHeight(USE_PREF_SIZE);
        rest.getStyleClass().add("hint");
        problem.getStyleClass().add("inline-error");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(model.problem().isNotEmpty());
        getChildren().addAll(title(), fields(), problem, days, rest, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.proposed().subscribe(this::show);
    }

    void takeFocus() {
        from.requestFocus();
    }

    private static Label title() {
        var title = new Label(text("bulk.plan.title"));
        title.getStyleClass().add("strong");
        return title;
    }

    private FlowPane fields() {
        var perWeek = new TextField();
        var together = new CheckBox(text("bulk.plan.together"));
        together.setId("bulk-plan-together");
        together.selectedProperty().bindBidirectional(model.together());
        from.setPromptText(text("bulk.plan.from.prompt"));
        perWeek.setPromptText(text("bulk.plan.perWeek.prompt"));
        perWeek.setPrefColumnCount(12);
        from.setPrefColumnCount(12);
        var fields =
                new FlowPane(
                        field("from", from, model.from()),
                        field("perWeek", perWeek, model.perWeek()),
                        together);
        fields.getStyleClass().add("bulk-plan-fields");
        return fields;
    }

    private static VBox field(String name, TextField field, StringProperty value) {
        var label = new Label(text("bulk.plan." + name));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setId("bulk-plan-" + name);
        field.setAccessibleText(label.getText());
        field.textProperty().bindBidirectional(value);
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    private HBox buttons() {
        plan.setId("bulk-plan-write");
        plan.getStyleClass().add("accent");
        plan.setOnAction(_ -> model.plan(close));
        var cancel = new Button(text("bulk.plan.cancel"));
        cancel.setOnAction(_ -> close.run());
        var buttons = new HBox(plan, cancel);
        buttons.getStyleClass().add("bulk-plan-buttons");
        return buttons;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            event.consume();
            model.plan(close);
        }
    }

    private void show(RequestPlan proposed) {
        int count = proposed == null ? 0 : proposed.requests().size();
        plan.setDisable(count == 0);
        plan.setText(
                switch (count) {
                    case 0 -> text("bulk.plan.none");
                    case 1 -> text("bulk.plan.one");
                    default -> text("bulk.plan.some", count);
                });
        days.setText(proposed == null ? "" : days(proposed));
        var notes = proposed == null ? "" : notes(proposed);
        rest.setText(notes);
        rest.setVisible(!notes.isEmpty());
        rest.setManaged(!notes.isEmpty());
    }

    private String days(RequestPlan proposed) {
        if (proposed.requests().isEmpty()) {
            return text("bulk.plan.nobody");
        }
        var dates = model.dates();
        var first = dates.day(proposed.requests().getFirst().day());
        var last = dates.day(proposed.requests().getLast().day());
        if (first.equals(last)) {
            return text("bulk.plan.oneDay", first);
        }
        var weeks =
                proposed.weeks().entrySet().stream()
                        .limit(MOST_WEEKS)
                        .map(week -> week(dates, week.getKey(), week.getValue()))
                        .collect(Collectors.joining(" · "));
        boolean all = proposed.weeks().size() <= MOST_WEEKS;
        return text(all ? "bulk.plan.days" : "bulk.plan.daysOn", first, last, weeks);
    }

    private static String week(HumanDates dates, LocalDate monday, int count) {
        return monday.isAfter(dates.today())
                ? text("bulk.plan.week", count, dates.day(monday))
                : text("bulk.plan.thisWeek", count);
    }

    private static String notes(RequestPlan proposed) {
        var notes = new ArrayList<String>();
        if (proposed.moved() > 0) {
            notes.add(text("bulk.plan.moved", proposed.moved()));
        }
        for (var why : Why.values()) {
            var count = proposed.leftOut().getOrDefault(why, 0);
            if (count > 0) {
                notes.add(text("bulk.plan.leftOut." + why, count));
            }
        }
        return String.join(" ", notes);
    }
}
