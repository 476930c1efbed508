package foothold.storage.backup;

import foothold.exchange.sealed.Lock;
import foothold.service.backup.Contents;
import foothold.storage.DataFormats;
import foothold.storage.files.PrivateFiles;
import foothold.storage.sql.Database;
import foothold.storage.sql.Whole;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The steps of making a backup, each of which leaves nothing half done where it fails. */
final class Making {
    private final Path dataFile;
    private final Sealing sealing;
    private final Step.Watch watch;

    Making(Path dataFile, Sealing sealing, Step.Watch watch) {
        this.dataFile = dataFile;
        this.sealing = sealing;
        this.watch = watch;
    }

    /**
     * The data file, looked through. Its log is worked into it before the backup is dated, so that
     * closing the program later does not look like a change since.
     *
     * @throws foothold.service.StoreException DAMAGED where it is
     */
    Database sound() throws IOException {
        var live = Database.asItIs(dataFile, DataFormats.known(), false);
        boolean sound = false;
        try {
            watch.before(Step.LOOK);
            live.requireSound();
            Whole.settle(live);
            sound = true;
            return live;
        } finally {
            if (!sound) {
                live.close();
            }
        }
    }

    /** Writes it, under its name only once it was read back. */
    Contents write(Database live, Path file, Instant made, Optional<Lock> lock) throws IOException {
        watch.before(Step.CREATE);
        // What is open stays where it is anyway; only what is sealed goes elsewhere.
        var place = lock.isPresent() ? dataFile.getParent() : file.getParent();
        try (var draft = Draft.in(place)) {
            Draft.sweep(place);
            var contents = write(live, draft, made);
            if (lock.isPresent()) {
                try (var sealed = Draft.in(file.getParent())) {
                    sealing.seal(draft.path(), sealed.path(), lock.get());
                    name(sealed, file);
                }
            } else {
                name(draft, file);
            }
            return contents;
        }
    }

    private Contents write(Database live, Draft draft, Instant made) throws IOException {
        watch.before(Step.COPY);
        Whole.copy(live, draft.path());
        watch.before(Step.REOPEN);
        var contents = Examination.of(draft.path(), made);
        watch.before(Step.SEAL);
        Seal.put(draft.path(), made);
        return contents;
    }

    private void name(Draft draft, Path file) throws IOException {
        watch.before(Step.FORCE);
        PrivateFiles.force(draft.path());
        watch.before(Step.NAME);
        draft.become(file);
        watch.before(Step.SETTLE);
        PrivateFiles.settle(file.getParent());
    }
}
