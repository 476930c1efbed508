package foothold.ui.intake;

import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.service.Store;
import foothold.service.Store.PersonRow;
import foothold.service.log.Incoming.Whom;
import foothold.ui.Shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/** Whom a file is about: those it names, or anybody who is found. For the FX thread. */
final class WhoModel {
    private static final int MOST = 5;

    private final Store store;
    private final ObservableList<Whom> proposed = FXCollections.observableArrayList();
    private final ObjectProperty<Whom> chosen = new SimpleObjectProperty<>();
    private final Shell shell;
    private List<PersonRow> people = List.of();

    /** The first of those the file names is chosen. */
    WhoModel(Store store, List<Whom> named, Shell shell) {
        this.store = store;
        this.shell = shell;
        propose(named);
    }

    /** Offers others, the first of whom is chosen. */
    void propose(List<Whom> named) {
        proposed.setAll(named);
        chosen.set(named.isEmpty() ? null : named.getFirst());
    }

    /** Those offered. */
    ObservableList<Whom> proposed() {
        return proposed;
    }

    /** Who it is; null while nobody is. */
    ObjectProperty<Whom> chosen() {
        return chosen;
    }

    /** Reads everybody in the background, then calls {@code ready}. */
    void prepare(Runnable ready) {
        shell.tasks()
                .run(
                        _ -> store.people(),
                        all -> {
                            people = all;
                            ready.run();
                        },
                        shell::failed);
    }

    /** The people who answer what is typed, a handful. */
    List<PersonRow> find(String typed) {
        var wanted = Text.folded(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return people.stream()
                .filter(row -> Text.folded(row.name()).contains(wanted))
                .limit(MOST)
                .toList();
    }

    /** Takes somebody who was found. */
    void choose(PersonRow row) {
        store.find(Shapes.CONTACT, row.id())
                .map(contact -> new Whom(contact, false))
                .ifPresent(
                        whom -> {
                            if (!proposed.contains(whom)) {
                                proposed.addFirst(whom);
                            }
                            chosen.set(whom);
                        });
    }
}
