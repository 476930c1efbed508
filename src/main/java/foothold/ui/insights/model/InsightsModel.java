package foothold.ui.insights.model;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.plan.Action;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Path;
import foothold.domain.talk.TaggedLine;
import foothold.service.insights.InsightFilter;
import foothold.service.insights.InsightIndex;
import foothold.service.insights.InsightReader;
import foothold.service.insights.InsightRow;
import foothold.service.insights.Insights;
import foothold.service.insights.MergeProblem;
import foothold.ui.HumanDates;
import foothold.ui.Shell;
import foothold.ui.control.Typing;
import foothold.ui.control.Writer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All insights, those the filter lets through, and the selected ones. For the FX thread. */
public final class InsightsModel {
    private static final int EXCERPT = 48;

    /**
     * What there is.
     *
     * @param index everything learned
     * @param rows what the filter lets through, the newest first
     * @param around what insights can be filed under
     * @param dates of the moment it was read; null before
     */
    public record Shown(
            InsightIndex index, List<InsightRow> rows, Around around, HumanDates dates) {
        static final Shown NOTHING =
                new Shown(
                        InsightIndex.EMPTY,
                        List.of(),
                        new Around(List.of(), List.of(), Set.of()),
                        null);

        /** Whether the file was read. */
        public boolean read() {
            return dates != null;
        }
    }

    /**
     * What insights can be filed under, and which became actions.
     *
     * @param acted ids of insights an action was made of
     */
    public record Around(List<Path> paths, List<Criterion> criteria, Set<String> acted) {}

    private final Services services;
    private final Shell shell;
    private final Writer writer;
    private final Fresh<Shown> fresh;
    private final ObjectProperty<InsightFilter> filter =
            new SimpleObjectProperty<>(InsightFilter.ALL);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ObjectProperty<List<InsightRow>> selected = new SimpleObjectProperty<>(List.of());

    /** Reads nothing before the first refresh. */
    public InsightsModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.writer = new Writer(shell);
        this.fresh = new Fresh<>(services.workspace(), shell, this::read, this::show);
        filter.subscribe(_ -> narrow());
    }

    /** Follows edits while this says it is in front. */
    public void refreshWhile(BooleanSupplier visible) {
        fresh.followWhile(visible);
    }

    /** Reads again when anything changed. */
    public void refresh() {
        fresh.refresh();
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the list is narrowed to. */
    public ObjectProperty<InsightFilter> filter() {
        return filter;
    }

    /** The rows selected, as the list shows them now. */
    public ObjectProperty<List<InsightRow>> selected() {
        return selected;
    }

    private Shown read() {
        var store = services.store();
        var acted =
                store.all(Shapes.ACTION).stream()
                        .map(each -> each.origin().insightId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
        var around = new Around(services.paths(), services.criteria(), acted);
        var index = InsightReader.read(store);
        return new Shown(index, List.of(), around, services.dates());
    }

    private void show(Shown found) {
        var rows = found.index().find(filter.get());
        shown.set(new Shown(found.index(), rows, found.around(), found.dates()));
    }

    private void narrow() {
        if (shown.get().read()) {
            show(shown.get());
        }
    }

    /**
     * Adds something I learned myself; "#pay" before it gives the tag.
     *
     * @param pathId the path it speaks of, or null
     */
    public void add(String line, String pathId) {
        var read = TaggedLine.read(line, null);
        if (read.text().isBlank()) {
            return;
        }
        filter.set(InsightFilter.ALL);
        var lesson = new Insight.Lesson(read.text(), read.tag(), Insight.Sign.NEUTRAL);
        writer.write(() -> services.insights().add(lesson, pathId), text("insights.toast.added"));
    }

    /** Puts one in other words, as they are typed. */
    public void reword(String id, String words, String pause) {
        writer.write(() -> services.insights().reword(id, words, pause));
    }

    public void tag(Tag tag) {
        change(each -> each.with(each.lesson().with(tag)));
    }

    public void sign(Insight.Sign sign) {
        change(each -> each.with(each.lesson().with(sign)));
    }

    /** The selected ones speak of that path, or of none for null. */
    public void about(String pathId) {
        change(each -> each.about(pathId));
    }

    /** The selected ones belong to that row of the board, or to that of their tag for null. */
    public void under(String criterionId) {
        change(each -> each.with(each.lesson().under(criterionId)));
    }

    private void change(UnaryOperator<Insight> how) {
        var rows = selected.get();
        if (rows.stream().allMatch(each -> how.apply(each.insight()).equals(each.insight()))) {
            return;
        }
        var ids = rows.stream().map(InsightRow::id).toList();
        if (ids.size() > 1) {
            writer.write(
                    () -> services.insights().change(ids, how),
                    text("insights.toast.changed", ids.size()));
        } else {
            writer.write(() -> services.insights().change(ids, how));
        }
    }

    /** What keeps the selected ones from being merged, or null. */
    public MergeProblem mergeProblem() {
        return Insights.problem(selected.get());
    }

    /** Makes one of the selected ones, or says why not. */
    public void merge() {
        var rows = selected.get();
        var problem = mergeProblem();
        if (problem != null) {
            shell.toast(text("insights.merge." + problem));
            return;
        }
        var dates = shown.get().dates();
        writer.write(
                () -> services.insights().merge(rows, each -> Words.credit(each, dates)),
                text("insights.toast.merged", rows.size()));
    }

    /** Takes the selected ones out. */
    public void remove() {
        var ids = selected.get().stream().map(InsightRow::id).toList();
        if (!ids.isEmpty()) {
            writer.write(
                    () -> services.insights().remove(ids),
                    text("insights.toast.removed", ids.size()));
        }
    }

    /** Makes an action of each selected one; their source is to hear of it once it is done. */
    public void act() {
        for (var row : selected.get()) {
            var words = row.insight().lesson().text().strip().lines().findFirst().orElseThrow();
            var origin = new Action.Origin(row.speaker().id(), row.id(), row.insight().pathId());
            writer.write(
                    () -> services.actions().add(words, origin, null),
                    made ->
                            shell.toastWithUndo(
                                    text(
                                            "insights.toast.action",
                                            Text.excerpt(made.text(), EXCERPT))));
        }
    }

    /** Brings the page of who said the selected one to the front. */
    public void openPerson() {
        selected.get().stream()
                .limit(1)
                .map(each -> each.speaker().id())
                .filter(Objects::nonNull)
                .forEach(shell::openPerson);
    }

    /** For fields that write as one types. */
    public Typing typing(Consumer<String> write) {
        return new Typing(shell.tasks(), services::now, write);
    }
}
