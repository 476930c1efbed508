package foothold.ui.settings.publish;

import static foothold.ui.Messages.text;

import foothold.service.publish.Choices;
import foothold.service.publish.Choices.Wanted;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The switch of publishing, the account, what is sent, and what can be done. */
public final class PublishPart extends VBox {
    private final PublishModel model;
    private final CheckBox on = box("on");
    private final CheckBox meetings = box("meetings");
    private final CheckBox due = box("due");
    private final CheckBox people = box("people");
    private final CheckBox names = box("names");
    private final CheckBox automatic = box("automatic");
    private final Label sends = line("publish-sends", "reason");
    private final AccountPart account;
    private final Button now = button("now", this::publish);
    private final Button stop = button("stop", this::stop);
    private final Button remove = button("remove", this::remove);
    private final VBox details = new VBox(20);

    public PublishPart(PublishModel model) {
        this.model = model;
        this.account = new AccountPart(model);
        getStyleClass().add("settings-part");
        setId("settings-publish");
        details.getChildren().addAll(account, what(), doing());
        details.managedProperty().bind(details.visibleProperty());
        details.setVisible(false);
        getChildren().addAll(on, hint("publish.hint"), details);
        for (var each : List.of(on, meetings, due, people, names, automatic)) {
            each.setOnAction(_ -> model.change(this::chosen));
        }
        model.shown().subscribe(this::show);
    }

    private Choices chosen(Choices before) {
        var wanted =
                new Wanted(
                        meetings.isSelected(),
                        due.isSelected(),
                        people.isSelected(),
                        names.isSelected());
        return new Choices(
                on.isSelected(), before.address(), before.user(), wanted, automatic.isSelected());
    }

    private Node what() {
        var title = new Label(text("publish.what"));
        title.getStyleClass().add("field-label");
        return new VBox(8, title, meetings, due, people, names, sends);
    }

    private Node doing() {
        stop.managedProperty().bind(stop.visibleProperty());
        now.managedProperty().bind(now.visibleProperty());
        model.busy().subscribe(this::busy);
        remove.getStyleClass().add("quiet");
        remove.managedProperty().bind(remove.visibleProperty());
        var row = new FlowPane(now, stop, remove);
        row.getStyleClass().add("settings-chips");
        var said = line("publish-said", "reason");
        said.textProperty().bind(model.said());
        var problem = line("publish-problem", "inline-error");
        problem.textProperty().bind(model.problem());
        return new VBox(8, automatic, row, said, problem, hint("publish.way"));
    }

    /** The focus goes from the button that cannot be pressed any more to the one that can. */
    private void busy(boolean busy) {
        boolean here = now.isFocused() || remove.isFocused() || stop.isFocused();
        stop.setVisible(true);
        now.setDisable(false);
        if (here) {
            (busy ? stop : now).requestFocus();
        }
        stop.setVisible(busy);
        now.setDisable(busy);
        remove.setDisable(busy);
    }

    private void publish() {
        model.publish(account.password(), account.keep());
        account.clear();
    }

    private void stop() {
        model.stop();
    }

    private void remove() {
        model.remove(account.password());
        account.clear();
    }

    private void show(Shown shown) {
        setDisable(shown == null);
        if (shown == null) {
            return;
        }
        var choices = shown.choices();
        on.setSelected(choices.on());
        meetings.setSelected(choices.wanted().meetings());
        due.setSelected(choices.wanted().due());
        people.setSelected(choices.wanted().people());
        names.setSelected(choices.wanted().names());
        automatic.setSelected(choices.automatic());
        // What is still there can be taken off although it is switched off.
        details.setVisible(choices.on() || shown.published() > 0);
        now.setVisible(choices.on());
        sends.setText(shown.sends());
        account.show(shown);
        remove.setText(text("publish.remove", shown.published()));
        remove.setVisible(shown.published() > 0);
    }

    private static CheckBox box(String name) {
        var box = new CheckBox(text("publish." + name));
        box.setId("publish-" + name);
        box.setWrapText(true);
        return box;
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(text("publish." + name, 0));
        button.setId("publish-" + name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label hint(String key) {
        var hint = line(key.replace('.', '-'), "hint");
        hint.setText(text(key));
        return hint;
    }

    /** A line that takes no room while it says nothing. */
    static Label line(String id, String styleClass) {
        var line = new Label();
        line.setId(id);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        return line;
    }
}
