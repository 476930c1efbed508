package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Insight;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Path;
import foothold.domain.plan.board.Board;
import foothold.domain.plan.board.Board.Column;
import foothold.domain.plan.board.Cell;
import foothold.domain.plan.board.Next;
import foothold.domain.question.Question;
import foothold.service.board.BoardSheet;
import foothold.service.board.BoardSheet.Filter;
import foothold.ui.HumanDates;
import foothold.ui.Shell;
import foothold.ui.control.Typing;
import foothold.ui.control.Writer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The board as it is shown, and what is done with it. For the FX thread. */
public final class BoardModel {
    private final Services services;
    private final Shell shell;
    private final Writer writer;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Spot> open = new ReadOnlyObjectWrapper<>();
    private Filter filter = Filter.EVERYBODY;

    /**
     * What is shown.
     *
     * @param board with only the voices that were asked for
     */
    record Shown(BoardSheet sheet, Board board, HumanDates dates) {

        /** The column of that path, if it is on the board. */
        Optional<Column> column(String pathId) {
            return board.columns().stream()
                    .filter(each -> each.path().id().equals(pathId))
                    .findFirst();
        }

        /** The cell at that spot, if it is one. */
        Optional<Cell> cell(Spot spot) {
            return board.cell(spot.pathId(), spot.row());
        }

        /** What that person is called. */
        String name(String contactId) {
            return sheet.people().name(contactId);
        }
    }

    public BoardModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.writer = new Writer(shell);
    }

    /** What is shown; null until it is read. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The spot whose panel is open, or null. */
    ReadOnlyObjectProperty<Spot> open() {
        return open.getReadOnlyProperty();
    }

    /** Opens the panel of that spot, or closes it when it is open. */
    void toggle(Spot spot) {
        open.set(spot.equals(open.get()) ? null : spot);
    }

    /** Closes the panel. */
    void close() {
        open.set(null);
    }

    /** Reads everything again, in the background. */
    public void refresh() {
        shell.tasks().run(_ -> services.boards().read(), this::show, shell::failed);
    }

    private void show(BoardSheet sheet) {
        var dates = new HumanDates(sheet.seen().zone(), sheet.seen().now());
        shown.set(new Shown(sheet, sheet.board(filter), dates));
        var spot = open.get();
        if (spot != null && shown.get().column(spot.pathId()).isEmpty()) {
            close();
        }
    }

    Filter filter() {
        return filter;
    }

    /** Shows only those voices; nothing is read. */
    void filter(Filter wanted) {
        filter = wanted;
        var now = shown.get();
        if (now != null) {
            shown.set(new Shown(now.sheet(), now.sheet().board(wanted), now.dates()));
        }
    }

    /** The criterion of that spot, or null for the path as a whole. */
    private Criterion criterion(Spot spot) {
        return shown.get().cell(spot).map(each -> each.place().criterion()).orElse(null);
    }

    private Optional<Path> path(Spot spot) {
        return shown.get().column(spot.pathId()).map(Column::path);
    }

    /** My verdict at that spot: 1 to 5, or null to take it back. */
    void score(Spot spot, Integer score) {
        var criterion = criterion(spot);
        path(spot)
                .ifPresent(
                        it -> writer.write(() -> services.judging().score(it, criterion, score)));
    }

    /** Why, as it is typed; {@code pause} names the stretch that becomes one step. */
    void type(Spot spot, String words, String pause) {
        var criterion = criterion(spot);
        path(spot)
                .ifPresent(
                        it ->
                                writer.write(
                                        () ->
                                                services.judging()
                                                        .type(it, criterion, words, pause)));
    }

    /** Turns keystrokes into writes. */
    Typing typing(Consumer<String> write) {
        return new Typing(shell.tasks(), services.workspace().clock()::instant, write);
    }

    void sign(Insight insight, Insight.Sign sign) {
        writer.write(() -> services.judging().sign(insight, sign), text("board.signed." + sign));
    }

    /** Puts an insight on another row, or on that of its tag for null. */
    void place(Insight insight, Criterion criterion) {
        var id = criterion == null ? null : criterion.id();
        var where = criterion == null ? text("board.row.byTag") : criterion.name();
        writer.write(() -> services.judging().place(insight, id), text("board.placed", where));
    }

    /** Puts the question on the list of that person's next meeting, or opens the person. */
    void ask(Next next) {
        var who = next.who();
        if (who == null) {
            shell.show("people");
        } else if (who.ahead() == null) {
            shell.openPerson(who.contact().id());
        } else {
            var meeting = who.ahead().id();
            var ask = next.ask();
            writer.write(
                    () -> {
                        if (ask.questionId() == null) {
                            services.lists().add(meeting, ask.text());
                        } else {
                            var listed =
                                    new Question(
                                            ask.questionId(), ask.text(), null, List.of(), false);
                            services.lists().add(meeting, List.of(listed));
                        }
                    },
                    text("board.ask.added", who.contact().name()));
        }
    }

    void person(String contactId) {
        shell.openPerson(contactId);
    }

    /** All criteria in their order, those left out among them. */
    List<Criterion> criteria() {
        return shown.get() == null ? List.of() : shown.get().sheet().known().criteria();
    }

    void add(String name) {
        writer.write(() -> services.criteria().add(name), text("board.criterion.added", name));
    }

    void rename(Criterion criterion, String name) {
        writer.write(() -> services.criteria().rename(criterion, name, null));
    }

    void weigh(Criterion criterion, int weight) {
        writer.write(() -> services.criteria().weigh(criterion, weight));
    }

    void move(Criterion criterion, int places) {
        writer.write(() -> services.criteria().move(criterion, places));
    }

    void remove(Criterion criterion) {
        writer.write(
                () -> services.criteria().remove(criterion),
                text("board.criterion.removed", criterion.name()));
    }

    /** Writes the board into a file of that ending, where the user says. */
    void export(String ending) {
        shell.dialogs()
                .chooseSaveAs(text("board.export.title"), "path-board." + ending)
                .ifPresent(
                        file ->
                                shell.tasks()
                                        .run(
                                                _ -> {
                                                    services.export().write(file);
                                                    return file;
                                                },
                                                it -> shell.toast(text("board.export.done", it)),
                                                shell::failed));
    }

    /** Goes to where paths are made. */
    void paths() {
        shell.show("campaign");
    }
}
