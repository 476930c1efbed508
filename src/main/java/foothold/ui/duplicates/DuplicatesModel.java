package foothold.ui.duplicates;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.service.duplicates.Duplicates;
import foothold.service.duplicates.MergeSheet;
import foothold.service.duplicates.Pair;
import foothold.ui.Shell;
import foothold.ui.Tasks;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pairs, the one looked at, and what was chosen of it. For the FX thread. */
final class DuplicatesModel {

    /** How far the search is. */
    enum State {
        LOOKING,
        FOUND,
        NONE
    }

    private record Found(List<Pair> pairs, Map<String, String> names) {}

    private final Duplicates duplicates;
    private final Shell shell;
    private final ObservableList<Pair> pairs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOOKING);
    private final ReadOnlyObjectWrapper<MergeSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final Set<String> fromOther = new HashSet<>();
    private Map<String, String> names = Map.of();
    private Pair pair;
    private Tasks.Running looking = () -> {};

    DuplicatesModel(Duplicates duplicates, Shell shell) {
        this.duplicates = duplicates;
        this.shell = shell;
    }

    ObservableList<Pair> pairs() {
        return pairs;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The two side by side; null while none is selected. */
    ReadOnlyObjectProperty<MergeSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** Looks for pairs again, in the background. */
    void refresh() {
        looking.cancel();
        if (pairs.isEmpty()) {
            state.set(State.LOOKING);
        }
        looking =
                shell.tasks()
                        .run(
                                progress ->
                                        new Found(
                                                duplicates.find(progress::cancelled),
                                                duplicates.names()),
                                this::found,
                                this::failed);
    }

    /** Stops looking. */
    void stop() {
        looking.cancel();
        state.set(pairs.isEmpty() ? State.NONE : State.FOUND);
    }

    private void found(Found now) {
        names = now.names();
        if (!pairs.equals(now.pairs())) {
            pairs.setAll(now.pairs());
        }
        state.set(pairs.isEmpty() ? State.NONE : State.FOUND);
    }

    private void failed(Exception failure) {
        state.set(pairs.isEmpty() ? State.NONE : State.FOUND);
        shell.failed(failure);
    }

    /** Puts a pair side by side; none for null. */
    void select(Pair wanted) {
        pair = wanted;
        fromOther.clear();
        sheet.set(wanted == null ? null : new MergeSheet(wanted.first(), wanted.second()));
    }

    /** Lets the other one stay; what was chosen stays with whom it was chosen of. */
    void turn() {
        var turned = sheet.get().turned();
        var before = Set.copyOf(fromOther);
        fromOther.clear();
        turned.rows().stream()
                .map(MergeSheet.Row::field)
                .filter(field -> !before.contains(field))
                .forEach(fromOther::add);
        sheet.set(turned);
    }

    /** Whether the value of the one who goes is taken. */
    boolean takesOther(String field) {
        return fromOther.contains(field);
    }

    /** Takes the value of the one who goes, or of the one who stays. */
    void take(String field, boolean other) {
        if (other) {
            fromOther.add(field);
        } else {
            fromOther.remove(field);
        }
    }

    /** The reasons of the selected pair as one line. */
    String why(Pair of) {
        return of.reasons().stream()
                .map(each -> text("duplicates.reason." + each.kind(), each.shared()))
                .collect(Collectors.joining(" · "));
    }

    /** The selected pair; null while there is none. */
    Pair pair() {
        return pair;
    }

    /** A value as people read it. */
    String shown(String field, Object value) {
        return switch (field) {
            case "organization", "campaign", "cadence" ->
                    names.getOrDefault(value.toString(), value.toString());
            case "tie", "level", "segment", "closed" ->
                    value.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
            case "promotedInside" -> text(value.equals(true) ? "duplicates.yes" : "duplicates.no");
            default -> value.toString();
        };
    }

    /** Role and organization of somebody, as far as known. */
    String work(Contact contact) {
        var job = contact.profile().job();
        var name = names.get(job.organizationId());
        return Stream.of(job.role(), name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** Puts the two together, as one step that can be undone. */
    void merge() {
        var now = sheet.get();
        var chosen = Set.copyOf(fromOther);
        var name = now.merged(chosen).name();
        write(() -> duplicates.merge(now, chosen), text("duplicates.merged", name));
    }

    /** Remembers that they are two people. */
    void keepApart() {
        var now = pair;
        write(() -> duplicates.keepApart(now), text("duplicates.kept.apart"));
    }

    private void write(Runnable step, String said) {
        shell.tasks()
                .run(
                        _ -> {
                            step.run();
                            return said;
                        },
                        shell::toastWithUndo,
                        shell::failed);
    }

    /** Brings somebody's page to the front. */
    void open(Contact contact) {
        shell.openPerson(contact.id());
    }
}
