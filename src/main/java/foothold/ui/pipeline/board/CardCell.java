package foothold.ui.pipeline.board;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Segment;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.service.agenda.Outlook;
import foothold.service.pipeline.Card;
import foothold.ui.Disc;
import foothold.ui.HumanDates;
import foothold.ui.StateMark;
import foothold.ui.control.NextStep;
import foothold.ui.control.SegmentWords;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        name.getStyleClass().addAll("strong", "pipeline-name");
        name.setWrapText(true);
        employer.getStyleClass().add("meta");
        due.getStyleClass().addAll("meta", "pipeline-due");
        segment.getStyleClass().add("pipeline-segment");
        var who = new VBox(name, employer);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        var left = new VBox(disc, segment);
        left.getStyleClass().add("pipeline-left");
        var top = new HBox(left, who);
        top.getStyleClass().add("pipeline-top");
        action.getStyleClass().add("pipeline-action");
        next = new HBox(mark, action);
        next.getStyleClass().add("pipeline-next");
        // Told only when somebody asks, since it takes longer than the card itself.
        tip.setOnShowing(_ -> tip.setText(getItem() == null ? "" : told(getItem())));
        box = new VBox(top, next, due);
        box.getStyleClass().add("pipeline-card");
        box.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("pipeline-cell");
        setGraphic(box); // once: taking it out and in again costs more than all the rest
        setPrefWidth(0); // as wide as the column, never wider
        setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Card card, boolean empty) {
        super.updateItem(card, empty);
        boolean there = !empty && card != null;
        box.setVisible(there);
        setTooltip(there ? tip : null);
        if (!there) {
            setAccessibleText(null);
            return;
        }
        disc.show(card.id(), card.name());
        name.setText(card.name());
        var job = card.who().organization() == null ? card.who().role() : card.who().organization();
        employer.setText(job == null ? "" : job);
        showNext(card);
        shown(due, !due.getText().isEmpty());
        showSegment(card.judgement().segment());
        setAccessibleText(card.name() + " " + action.getText() + " " + due.getText());
    }

    private void showNext(Card card) {
        boolean there = card.next() != null;
        shown(next, there);
        due.pseudoClassStateChanged(LATE, false);
        var touch = card.situation().lastTouch();
        if (card.meets() != null && !there) {
            due.setText(text("pipeline.card.meets", dates().moment(card.meets())));
        } else if (!there) {
            due.setText(touch == null ? "" : text("pipeline.card.last", day(touch)));
        } else {
            var step = NextStep.of(card.next(), outlook.get());
            mark.show(step.state());
            action.setText(named(card.next()));
            due.setText(step.due());
            due.pseudoClassStateChanged(LATE, step.state() == StateMark.State.OVERDUE);
        }
    }

    /** What is to be done: a reminder's own words, otherwise what the rule asks for. */
    private static String named(Followup next) {
        return next.kind() == FollowupKind.REMINDER ? next.reason() : next.action();
    }

    private void showSegment(Segment shown) {
        shown(segment, shown != null);
        if (shown != null) {
            segment.setIconCode(SegmentWords.icon(shown));
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private HumanDates dates() {
        return new HumanDates(outlook.get().zone(), outlook.get().now());
    }

    private String day(Instant at) {
        return dates().day(at.atZone(outlook.get().zone()).toLocalDate());
    }

    /** All there is to say, in full. */
    private String told(Card card) {
        var dates = dates();
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
                                        named(card.next()),
                                        NextStep.of(card.next(), outlook.get()).due()),
                        card.meets() == null
                                ? ""
                                : text("pipeline.card.meets", dates.moment(card.meets())),
                        touch == null ? "" : text("pipeline.card.touch", dates.moment(touch)),
                        SegmentWords.told(card.judgement(), dates))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
