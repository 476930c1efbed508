package foothold.ui.insights.model;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Path;
import foothold.service.insights.AnswerFilter;
import foothold.service.insights.AnswerSheet;
import foothold.service.insights.AnswerSheet.Line;
import foothold.service.insights.AnswerSheet.Said;
import foothold.service.insights.AnswerSheet.Voice;
import foothold.ui.HumanDates;
import foothold.ui.Shell;
import foothold.ui.control.Writer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Everybody's answers side by side, and the one looked at. For the FX thread. */
public final class AnswersModel {

    /**
     * What there is.
     *
     * @param all everybody's
     * @param sheet what the filter lets through
     * @param paths to choose from
     * @param dates of the moment it was read; null before
     */
    public record Shown(AnswerSheet all, AnswerSheet sheet, List<Path> paths, HumanDates dates) {
        static final Shown NOTHING =
                new Shown(AnswerSheet.EMPTY, AnswerSheet.EMPTY, List.of(), null);

        /** Whether the file was read. */
        public boolean read() {
            return dates != null;
        }
    }

    /** A place on the sheet, both from 0. */
    public record Place(int line, int voice) {
        public static final Place FIRST = new Place(0, 0);

        Place within(AnswerSheet sheet) {
            return new Place(
                    Math.clamp(line, 0, Math.max(0, sheet.lines().size() - 1)),
                    Math.clamp(voice, 0, Math.max(0, sheet.voices().size() - 1)));
        }
    }

    private final Services services;
    private final Shell shell;
    private final Writer writer;
    private final Fresh<Shown> fresh;
    private final ObjectProperty<AnswerFilter> filter =
            new SimpleObjectProperty<>(AnswerFilter.ALL);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.FIRST);

    /** Reads nothing before the first refresh. */
    public AnswersModel(Services services, Shell shell) {
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

    /** Whose answers are compared. */
    public ObjectProperty<AnswerFilter> filter() {
        return filter;
    }

    /** Where one looks. */
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    private Shown read() {
        var all = services.answers().read();
        return new Shown(all, all, services.paths(), services.dates());
    }

    private void show(Shown found) {
        var sheet = found.all().narrowed(filter.get());
        shown.set(new Shown(found.all(), sheet, found.paths(), found.dates()));
        place.set(place.get().within(sheet));
    }

    private void narrow() {
        if (shown.get().read()) {
            show(shown.get());
        }
    }

    /** Looks at another answer; never beyond the sheet. */
    public void go(Place to) {
        place.set(to.within(shown.get().sheet()));
    }

    /** Looks so many lines down and voices to the right. */
    public void step(int lines, int voices) {
        go(new Place(place.get().line() + lines, place.get().voice() + voices));
    }

    /** The question looked at; empty when there is none. */
    public Optional<Line> line() {
        var lines = shown.get().sheet().lines();
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(place.get().line()));
    }

    /** Whose answer is looked at; empty when there is nobody. */
    public Optional<Voice> voice() {
        var voices = shown.get().sheet().voices();
        return voices.isEmpty() ? Optional.empty() : Optional.of(voices.get(place.get().voice()));
    }

    /** What they said there, oldest first; empty when they were not asked. */
    public List<Said> said() {
        return line().flatMap(line -> voice().map(line::of)).orElse(List.of());
    }

    /** Marks the answer looked at as telling, or no longer; the latest of several. */
    public void tell() {
        var said = said();
        if (said.isEmpty()) {
            shell.toast(text("answers.notAsked"));
            return;
        }
        var latest = said.getLast();
        boolean telling = !latest.answer().telling();
        writer.write(() -> services.answers().tell(latest.listed().id(), telling));
    }

    /** Brings the page of whose answer is looked at to the front. */
    public void openPerson() {
        voice().map(Voice::id).ifPresent(shell::openPerson);
    }

    /** Whether anybody but the filtered ones was asked. */
    public boolean narrowed() {
        return !filter.get().equals(AnswerFilter.ALL);
    }

    /** Brings the meetings to the front, where questions are prepared. */
    public void meetings() {
        shell.show("meetings");
    }
}
