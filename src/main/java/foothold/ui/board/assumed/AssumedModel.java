package foothold.ui.board.assumed;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Path;
import foothold.service.Workspace;
import foothold.service.board.Boards;
import foothold.service.board.Hypotheses;
import foothold.service.board.HypothesisSheet;
import foothold.service.board.HypothesisSheet.Weighed;
import foothold.ui.HumanDates;
import foothold.ui.Shell;
import foothold.ui.control.Writer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.random.RandomGenerator;

/** The hypotheses of one path as they are shown, and what is done with them. For the FX thread. */
public final class AssumedModel {
    private final Boards boards;
    private final Hypotheses hypotheses;
    private final Shell shell;
    private final Writer writer;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private String pathId;

    /**
     * What is shown.
     *
     * @param path the one in front, or null when there is none
     * @param assumed what is assumed of it, oldest first
     */
    record Shown(HypothesisSheet sheet, Path path, List<Weighed> assumed) {
        HumanDates dates() {
            return new HumanDates(sheet.seen().zone(), sheet.seen().now());
        }

        String name(String contactId) {
            return sheet.people().name(contactId);
        }
    }

    public AssumedModel(Workspace workspace, Boards boards, RandomGenerator random, Shell shell) {
        this.boards = boards;
        this.hypotheses = new Hypotheses(workspace, random);
        this.shell = shell;
        this.writer = new Writer(shell);
    }

    /** What is shown; null until it is read. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Reads everything again, in the background. */
    public void refresh() {
        shell.tasks().run(_ -> boards.hypotheses(), this::show, shell::failed);
    }

    private void show(HypothesisSheet sheet) {
        var paths = sheet.paths();
        var path =
                paths.stream()
                        .filter(each -> each.id().equals(pathId))
                        .findFirst()
                        .or(
                                () ->
                                        paths.stream()
                                                .filter(it -> !sheet.of(it.id()).isEmpty())
                                                .findFirst())
                        .orElse(paths.isEmpty() ? null : paths.getFirst());
        pathId = path == null ? null : path.id();
        shown.set(new Shown(sheet, path, path == null ? List.of() : sheet.of(pathId)));
    }

    /** Brings that path to the front; nothing is read. */
    void choose(Path path) {
        pathId = path.id();
        show(shown.get().sheet());
    }

    /** Something is assumed of the path in front. */
    void add(String words) {
        var path = pathId;
        if (path != null && !words.isBlank()) {
            writer.write(() -> hypotheses.add(path, words), text("assumed.added", words.strip()));
        }
    }

    void reword(Hypothesis hypothesis, String words) {
        writer.write(() -> hypotheses.reword(hypothesis, words, null));
    }

    void remove(Hypothesis hypothesis) {
        writer.write(
                () -> hypotheses.remove(hypothesis), text("assumed.removed", hypothesis.text()));
    }

    void person(String contactId) {
        shell.openPerson(contactId);
    }

    /** Goes to where paths are made. */
    void paths() {
        shell.show("campaign");
    }
}
