package foothold.ui.pipeline.board;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Segment;
import foothold.service.agenda.Outlook;
import foothold.service.pipeline.Card;
import foothold.ui.Disc;
import foothold.ui.HumanDates;
import foothold.ui.StateMark;
import foothold.ui.control.NextStep;
import foothold.ui.control.SegmentWords;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Somebody on the board: who, where they work, what comes next, and how they answer. */
final class CardCell extends ListCell<Card> {
    private static final double DISC = 24;
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Supplier<Outlook> outlook;
    private final Disc disc = new Disc("", "", DISC);
    private final Label name = new Label();
    private final Label employer = new Label();
    private final StateMark mark = new StateMark(StateMark.State.WAITING);
    private final Label action = new Label();
    private final Label due = new Label();
    private final FontIcon segment = new FontIcon();
    private final Tooltip tip = new Tooltip();
    private final HBox next;
    private final VBox box;

    /** {@code outlook} is the one shown now. */
    CardCell(Supplier<Outlook> outlook) {
        this.outlook = outlook;
        name.getStyleClass().add("strong");
        employer.getStyleClass().add("meta");
        due.getStyleClass().addAll("meta", "pipeline-due");
        segment.getStyleClass().add("pipeline-segment");
        var who = new VBox(name, employer);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        var top = new HBox(disc, who, segment);
        top.getStyleClass().add("pipeline-top");
        next = new HBox(mark, new VBox(action, due));
        next.getStyleClass().add("pipeline-next");
        next.getChildren().get(1).minWidth(0);
        box = new VBox(top, next);
        box.getStyleClass().add("pipeline-card");
        box.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("pipeline-cell");
        setPrefWidth(0); // as wide as the column, never wider
        setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Card card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        disc.show(card.id(), card.name());
        name.setText(card.name());
        var job = card.who().organization() == null ? card.who().role() : card.who().organization();
        employer.setText(job == null ? "" : job);
        showNext(card);
        showSegment(card.judgement().segment());
        tip.setText(told(card));
        setTooltip(tip);
        setAccessibleText(told(card));
        setGraphic(box);
    }

    private void showNext(Card card) {
        boolean there = card.next() != null;
        next.setVisible(there);
        if (there) {
            var step = NextStep.of(card.next(), outlook.get());
            mark.show(step.state());
            action.setText(card.next().action());
            due.setText(step.due());
            due.pseudoClassStateChanged(LATE, step.state() == StateMark.State.OVERDUE);
        }
    }

    private void showSegment(Segment shown) {
        segment.setVisible(shown != null);
        segment.setManaged(shown != null);
        if (shown != null) {
            segment.setIconCode(SegmentWords.icon(shown));
        }
    }

    /** All there is to say, in full. */
    private String told(Card card) {
        var dates = new HumanDates(outlook.get().zone(), outlook.get().now());
        var who = card.who();
        var job =
                Stream.of(who.role(), who.organization())
                        .filter(each -> each != null)
                        .collect(Collectors.joining(" · "));
        var touch = card.situation().lastTouch();
        return Stream.of(
                        who.name(),
                        job,
                        card.next() == null
                                ? ""
                                : text(
                                        "pipeline.card.next",
                                        card.next().action(),
                                        NextStep.of(card.next(), outlook.get()).due()),
                        touch == null ? "" : text("pipeline.card.touch", dates.moment(touch)),
                        SegmentWords.told(card.judgement(), dates))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
