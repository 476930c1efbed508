package foothold.ui.pipeline.table;

import static foothold.ui.Messages.text;

import foothold.service.agenda.Outlook;
import foothold.service.pipeline.Card;
import foothold.ui.Disc;
import foothold.ui.HumanDates;
import foothold.ui.StateMark;
import foothold.ui.control.NextStep;
import foothold.ui.control.SegmentWords;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of the table. */
final class Cells {
    private static final double DISC = 28;
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private Cells() {}

    /** One that shows a card, or nothing. */
    private abstract static class Shown extends TableCell<Card, Card> {
        abstract void show(Card card);

        @Override
        protected final void updateItem(Card card, boolean empty) {
            super.updateItem(card, empty);
            boolean there = !empty && card != null;
            if (getGraphic() != null) {
                // Hidden, not taken out: that and putting it in again costs more than the rest.
                getGraphic().setVisible(there);
            }
            if (there) {
                show(card);
            } else {
                setText(null);
            }
        }
    }

    private static VBox lines(Label first, Label second) {
        var lines = new VBox(first, second);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        second.managedProperty().bind(second.textProperty().isNotEmpty());
        return lines;
    }

    /** Who, and what they do. */
    static final class Name extends Shown {
        private final Disc disc = new Disc("", "", DISC);
        private final Label name = new Label();
        private final Label job = new Label();
        private final HBox box = new HBox(disc, lines(name, job));

        Name() {
            name.getStyleClass().add("people-name");
            job.getStyleClass().add("meta");
            box.getStyleClass().add("people-who");
            setGraphic(box);
        }

        @Override
        void show(Card card) {
            disc.show(card.id(), card.name());
            name.setText(card.name());
            job.setText(
                    Stream.of(card.who().role(), card.who().organization())
                            .filter(each -> each != null)
                            .collect(Collectors.joining(" · ")));
        }
    }

    /** Where they stand. */
    static final class StageOf extends Shown {
        @Override
        void show(Card card) {
            setText(text("people.stage." + card.stage()));
        }
    }

    /** What comes next, and when. */
    static final class Next extends Shown {
        private final Supplier<Outlook> outlook;
        private final StateMark mark = new StateMark(StateMark.State.WAITING);
        private final Label action = new Label();
        private final Label due = new Label();
        private final HBox box = new HBox(mark, lines(action, due));

        Next(Supplier<Outlook> outlook) {
            this.outlook = outlook;
            due.getStyleClass().addAll("meta", "people-due");
            box.getStyleClass().add("people-next");
            setGraphic(box);
        }

        @Override
        void show(Card card) {
            box.setVisible(card.next() != null);
            if (card.next() != null) {
                var step = NextStep.of(card.next(), outlook.get());
                mark.show(step.state());
                action.setText(card.next().action());
                due.setText(step.due());
                due.pseudoClassStateChanged(LATE, step.state() == StateMark.State.OVERDUE);
            }
        }
    }

    /** When we were last in touch. */
    static final class Touch extends Shown {
        private final Supplier<Outlook> outlook;

        Touch(Supplier<Outlook> outlook) {
            this.outlook = outlook;
            getStyleClass().add("people-touch");
        }

        @Override
        void show(Card card) {
            var at = card.situation().lastTouch();
            if (at == null) {
                setText(null);
                return;
            }
            var dates = new HumanDates(outlook.get().zone(), outlook.get().now());
            setText(dates.day(at.atZone(dates.zone()).toLocalDate()));
        }
    }

    /** How they answer. */
    static final class SegmentOf extends Shown {
        private final Supplier<Outlook> outlook;
        private final FontIcon icon = new FontIcon();
        private final Tooltip tip = new Tooltip();

        SegmentOf(Supplier<Outlook> outlook) {
            this.outlook = outlook;
            icon.getStyleClass().add("pipeline-segment");
            setGraphic(icon);
            tip.setOnShowing(_ -> tip.setText(getItem() == null ? "" : told(getItem())));
        }

        @Override
        void show(Card card) {
            var segment = card.judgement().segment();
            icon.setVisible(segment != null);
            setTooltip(segment == null ? null : tip);
            setText(segment == null ? null : SegmentWords.name(segment));
            if (segment != null) {
                icon.setIconCode(SegmentWords.icon(segment));
            }
        }

        private String told(Card card) {
            var dates = new HumanDates(outlook.get().zone(), outlook.get().now());
            return SegmentWords.told(card.judgement(), dates);
        }
    }
}
