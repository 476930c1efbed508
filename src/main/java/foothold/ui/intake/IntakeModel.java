package foothold.ui.intake;

import static foothold.ui.Messages.text;

import foothold.service.intake.Arrived;
import foothold.service.intake.Arrived.Refused;
import foothold.ui.Shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The invitations and mails that wait to be looked through. For the FX thread. */
final class IntakeModel {
    /** More cards than anybody looks through; who has more wants an import. */
    private static final int MOST = 60;

    private final Services services;
    private final Shell shell;
    private final ObservableList<CardModel> cards = FXCollections.observableArrayList();
    private final ObservableList<Refused> refused = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** What was read, and the user's zone then. */
    private record Read(Arrived arrived, ZoneId zone) {}

    IntakeModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        services.workspace()
                .listen(_ -> shell.tasks().onScreen(() -> cards.forEach(CardModel::refresh)));
    }

    /** What waits, the newest files first. */
    ObservableList<CardModel> cards() {
        return cards;
    }

    /** What could not be read of the latest files. */
    ObservableList<Refused> refused() {
        return refused;
    }

    /** Whether files are being read. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Lets the user choose a file. */
    void choose() {
        shell.dialogs()
                .chooseFile(text("intake.choose.title"), "ics", "eml")
                .ifPresent(file -> take(List.of(file)));
    }

    /** Reads files; what was done before goes. */
    void take(List<Path> files) {
        busy.set(true);
        shell.tasks()
                .run(
                        _ -> new Read(services.intake().read(files), services.intake().zone()),
                        this::arrived,
                        failure -> {
                            busy.set(false);
                            shell.failed(failure);
                        });
    }

    private void arrived(Read read) {
        busy.set(false);
        var fresh = new ArrayList<CardModel>();
        var zone = read.zone();
        read.arrived()
                .letters()
                .forEach(letter -> fresh.add(new LetterModel(services, letter, zone, shell)));
        read.arrived().invites().stream()
                .limit(MOST)
                .forEach(invite -> fresh.add(new InviteModel(services, invite, zone, shell)));
        refused.setAll(read.arrived().refused());
        int more = read.arrived().invites().size() - MOST;
        if (more > 0) {
            refused.add(new Refused("", text("intake.more", more)));
        }
        cards.removeIf(card -> card.done().get());
        cards.addAll(0, fresh);
    }

    /** Leaves one out. */
    void leave(CardModel card) {
        cards.remove(card);
    }

    /** Leaves everything out. */
    void clear() {
        cards.clear();
        refused.clear();
    }
}
