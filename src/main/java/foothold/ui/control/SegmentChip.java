package foothold.ui.control;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Segment;
import foothold.domain.segment.Judgement;
import foothold.ui.HumanDates;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/** Says how much help somebody is likely to be and why, and lets one correct it. */
public final class SegmentChip extends MenuButton {
    private final Consumer<Segment> choose;
    private final Tooltip why = new Tooltip();

    /** {@code choose} hears what the user says instead; null for what the replies say. */
    public SegmentChip(Consumer<Segment> choose) {
        this.choose = choose;
        setId("segment");
        getStyleClass().add("chip");
        for (var segment : Segment.values()) {
            getItems().add(item(SegmentWords.name(segment), segment));
        }
        getItems().add(item(text("segment.none"), null));
        setTooltip(why);
    }

    /** Shows that judgement; hides itself from people who were never asked. */
    public void show(Judgement judgement, HumanDates dates) {
        var segment = judgement.segment();
        boolean asked = judgement.because() != Judgement.Because.NEVER_ASKED;
        setVisible(asked);
        setManaged(asked);
        setText(segment == null ? text("segment.unknown") : SegmentWords.name(segment));
        setGraphic(segment == null ? null : new FontIcon(SegmentWords.icon(segment)));
        var reason = SegmentWords.reason(judgement, dates);
        why.setText(reason);
        setAccessibleText(getText() + ". " + reason);
    }

    private MenuItem item(String name, Segment segment) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> choose.accept(segment));
        return item;
    }
}
