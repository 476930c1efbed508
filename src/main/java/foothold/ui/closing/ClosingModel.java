package foothold.ui.closing;

import static foothold.ui.Messages.text;

import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.plan.closing.Ending;
import foothold.domain.plan.closing.Listener;
import foothold.service.Workspace;
import foothold.service.closing.ClosingBook;
import foothold.service.closing.ClosingList;
import foothold.ui.HumanDates;
import foothold.ui.Shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Who is to be told of an ending, and whose turn it is. For the FX thread. */
final class ClosingModel {
    private final Workspace workspace;
    private final ClosingBook book;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<ClosingList> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> front = new ReadOnlyObjectWrapper<>();
    private String endingId;
    private int readings;

    ClosingModel(Workspace workspace, ClosingBook book, Shell shell) {
        this.workspace = workspace;
        this.book = book;
        this.shell = shell;
    }

    /** What is shown; null until it is read. */
    ReadOnlyObjectProperty<ClosingList> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The id of whose turn it is; null for nobody. */
    ReadOnlyObjectProperty<String> front() {
        return front.getReadOnlyProperty();
    }

    /** Whose turn it is, as read last; empty for nobody. */
    Optional<Listener> listener() {
        return listeners().stream()
                .filter(each -> each.contact().id().equals(front.get()))
                .findFirst();
    }

    private List<Listener> listeners() {
        return shown.get() == null ? List.of() : shown.get().listeners();
    }

    /** Shows that ending; null for the latest. */
    void open(String id) {
        endingId = id;
        refresh();
    }

    /** Reads again, in the background; of two readings the later one counts. */
    void refresh() {
        int number = ++readings;
        var wanted = endingId;
        shell.tasks()
                .run(
                        _ -> book.read(wanted),
                        read -> {
                            if (number == readings) {
                                show(read);
                            }
                        },
                        shell::failed);
    }

    private void show(ClosingList read) {
        var before = shown.get();
        boolean other =
                before == null
                        || before.ending() == null
                        || read.ending() == null
                        || !before.ending().id().equals(read.ending().id());
        shown.set(read);
        endingId = read.ending() == null ? null : read.ending().id();
        if (other || listener().isEmpty()) {
            choose(firstWaiting());
        }
    }

    private String firstWaiting() {
        return listeners().stream()
                .filter(Listener::waiting)
                .map(each -> each.contact().id())
                .findFirst()
                .orElse(null);
    }

    /** It is their turn; nobody's for null. */
    void choose(String contactId) {
        front.set(contactId);
    }

    /** Goes on with the next one who is still to be told; nobody when there is none. */
    void next() {
        step(1);
    }

    /** Goes back to the one before who is still to be told. */
    void previous() {
        step(-1);
    }

    private void step(int way) {
        var all = listeners();
        int count = all.size();
        int at = way > 0 ? -1 : count;
        for (int i = 0; i < count; i++) {
            at = all.get(i).contact().id().equals(front.get()) ? i : at;
        }
        String found = null;
        for (int i = 1; i <= count && found == null; i++) {
            var each = all.get(Math.floorMod(at + way * i, count));
            boolean other = !each.contact().id().equals(front.get());
            found = other && each.waiting() ? each.contact().id() : null;
        }
        choose(found);
    }

    /** Whose turn it is is not told, or told after all; the next one follows. */
    void turnOut() {
        listener()
                .filter(each -> !each.told())
                .ifPresent(
                        each -> {
                            if (each.leftOut()) {
                                tell(each.contact());
                            } else {
                                next();
                                leaveOut(List.of(each.contact()));
                            }
                        });
    }

    /** None of those who never answered is told. */
    void leaveOutSilent() {
        leaveOut(shown.get().silent().stream().map(Listener::contact).toList());
    }

    private void leaveOut(List<Contact> contacts) {
        var ending = shown.get().ending();
        run(() -> book.leaveOut(ending, contacts));
    }

    private void tell(Contact contact) {
        var ending = shown.get().ending();
        run(() -> book.tell(ending, contact));
    }

    private void run(Supplier<Optional<String>> step) {
        shell.tasks()
                .run(
                        _ -> step.get(),
                        label -> label.ifPresent(shell::toastWithUndo),
                        shell::failed);
    }

    /** "3 of 14 told". */
    String progress() {
        var list = shown.get();
        return text("closing.progress", list.told(), list.all());
    }

    /** What ended, and when: "“Spring search” landed Tue 10 Nov". */
    String said(Ending ending) {
        var key = ending instanceof Ending.Landed ? "closing.landed" : "closing.dropped";
        return text(key, ending.name(), dates().day(ending.on()));
    }

    /** How it stands with them, in a word or two; empty while they wait. */
    String standing(Listener each) {
        if (each.told()) {
            return text("closing.told", dates().day(day(each)));
        }
        return each.leftOut() ? text("closing.out") : "";
    }

    private LocalDate day(Listener each) {
        return each.toldAt().atZone(dates().zone()).toLocalDate();
    }

    private HumanDates dates() {
        var zone =
                workspace
                        .store()
                        .find(Shapes.SETTINGS, Settings.ID)
                        .map(Settings::zone)
                        .orElseGet(() -> workspace.clock().getZone());
        return new HumanDates(zone, workspace.clock().instant());
    }

    /** Brings their page to the front. */
    void openPerson() {
        if (front.get() != null) {
            shell.openPerson(front.get());
        }
    }

    /** Brings the campaign to the front, where one lands and gives up paths. */
    void openCampaign() {
        shell.show("campaign");
    }
}
