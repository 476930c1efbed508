package foothold.ui.meetings.act;

import foothold.domain.Text;
import foothold.service.Store;
import foothold.service.Store.PersonRow;
import foothold.ui.Shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds somebody by a few letters. For the FX thread. */
public final class PersonSearch {
    private static final int MOST = 6;

    private final Store store;
    private final Shell shell;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private List<Found> all = List.of();

    /** Somebody found, by what they are called and where they work. */
    public record Found(String id, String name, String detail) {
        private boolean fits(String word) {
            return Text.folded(name + " " + detail).contains(word);
        }

        private boolean begins(String word) {
            return Text.folded(name).startsWith(word);
        }
    }

    PersonSearch(Store store, Shell shell) {
        this.store = store;
        this.shell = shell;
        words.subscribe(_ -> look());
    }

    /** Reads the people, in the background. */
    void prepare() {
        shell.tasks().run(_ -> read(), this::arrived, shell::failed);
    }

    private List<Found> read() {
        return store.people().stream()
                .filter(row -> !row.filed().archived())
                .map(row -> new Found(row.id(), row.name(), detail(row)))
                .sorted(Comparator.comparing(each -> Text.folded(each.name())))
                .toList();
    }

    private static String detail(PersonRow row) {
        return Text.orEmpty(row.job().organization());
    }

    private void arrived(List<Found> people) {
        all = people;
        look();
    }

    private void look() {
        var wanted = Text.folded(words.get());
        if (wanted.isEmpty()) {
            found.clear();
            return;
        }
        var first = all.stream().filter(each -> each.begins(wanted));
        var then = all.stream().filter(each -> Stream.of(wanted.split(" ")).allMatch(each::fits));
        found.setAll(Stream.concat(first, then).distinct().limit(MOST).toList());
    }

    /** What is typed. */
    public StringProperty words() {
        return words;
    }

    /** Who fits, best first, a handful. */
    public ObservableList<Found> found() {
        return found;
    }
}
