package foothold.ui.pipeline.model;

import foothold.domain.contact.Stage;
import foothold.service.Topic;
import foothold.service.pipeline.Board;
import foothold.service.pipeline.BoardFilter;
import foothold.service.pipeline.Card;
import foothold.ui.HumanDates;
import foothold.ui.Shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The board as filtered, kept true. For the FX thread. */
public final class PipelineModel {
    /** With more people, a table is offered. */
    public static final int MANY = 30;

    private static final Duration LOOK = Duration.ofSeconds(20);

    /** What there is to show. */
    public enum State {
        /** The file is being read. */
        LOADING,
        /** Nobody is more than merely known. */
        NOBODY,
        /** Nobody fits the filter. */
        NO_MATCH,
        SOME
    }

    /** How it is shown. */
    public enum Form {
        BOARD,
        TABLE
    }

    /**
     * What is shown at one moment; never changes.
     *
     * @param board everybody; null while loading
     * @param cards those the filter lets through, in order
     * @param columns the same by stage
     */
    public record Shown(Board board, List<Card> cards, Map<Stage, List<Card>> columns) {
        static final Shown NOTHING = new Shown(null, List.of(), Board.byStage(List.of()));

        static Shown of(Board board, BoardFilter filter) {
            var cards = board.find(filter);
            return new Shown(board, cards, Board.byStage(cards));
        }

        /** Dates as people say them at that moment. */
        public HumanDates dates() {
            return new HumanDates(board.outlook().zone(), board.outlook().now());
        }
    }

    private final Services services;
    private final Shell shell;
    private final ObjectProperty<BoardFilter> filter = new SimpleObjectProperty<>(BoardFilter.NONE);
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.BOARD);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final Set<Topic> heard = new HashSet<>(Set.of(Topic.EVERYTHING));
    private boolean reading;
    private boolean again;

    /** Shows the people of that file from now on; reads nothing before the first refresh. */
    public PipelineModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        filter.subscribe(this::find);
        services.workspace().listen(topics -> shell.tasks().onScreen(() -> touched(topics)));
        shell.tasks().every(LOOK, this::passTime);
    }

    /** What the board is narrowed to. */
    public ObjectProperty<BoardFilter> filter() {
        return filter;
    }

    /** Board or table; stays as chosen while the window is open. */
    public ObjectProperty<Form> form() {
        return form;
    }

    /** What is shown; a new one each time anything in it differs. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public State state() {
        var now = shown.get();
        if (now.board() == null) {
            return State.LOADING;
        }
        if (now.board().cards().isEmpty()) {
            return State.NOBODY;
        }
        return now.cards().isEmpty() ? State.NO_MATCH : State.SOME;
    }

    /** Reads what edits touched since the last time, in the background. */
    public void refresh() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        var topics = Set.copyOf(heard);
        heard.clear();
        var old = shown.get().board();
        shell.tasks()
                .run(
                        _ -> read(old, topics),
                        this::show,
                        failure -> {
                            reading = false;
                            heard.addAll(topics);
                            shell.failed(failure);
                        });
    }

    private Board read(Board old, Set<Topic> topics) {
        var store = services.workspace().store();
        var outlook = services.agenda().look(services.now());
        return old == null ? Board.read(store, outlook) : old.after(topics, store, outlook);
    }

    private void show(Board board) {
        reading = false;
        shown.set(Shown.of(board, filter.get()));
        if (again) {
            again = false;
            refresh();
        }
    }

    private void find() {
        var board = shown.get().board();
        if (board != null) {
            shown.set(Shown.of(board, filter.get()));
        }
    }

    private void touched(Set<Topic> topics) {
        heard.addAll(topics);
        // Before the first look nobody waits for it; the screen asks when it comes to the front.
        if (shown.get().board() != null || reading) {
            refresh();
        }
    }

    /** Looks again when another minute has begun. */
    private void passTime() {
        var board = shown.get().board();
        if (board != null
                && !services.now()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .equals(board.outlook().now().truncatedTo(ChronoUnit.MINUTES))) {
            refresh();
        }
    }
}
