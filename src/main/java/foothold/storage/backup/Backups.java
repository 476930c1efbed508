package foothold.storage.backup;

import foothold.domain.backup.Passphrase;
import foothold.domain.backup.Reason;
import foothold.domain.backup.Retention;
import foothold.service.StoreException;
import foothold.service.backup.Backup;
import foothold.service.backup.Contents;
import foothold.service.backup.Missing;
import foothold.service.backup.RefusedBackup;
import foothold.service.backup.Restored;
import foothold.service.backup.Vault;
import foothold.storage.DataFormats;
import foothold.storage.Inspection;
import foothold.storage.files.PrivateFiles;
import foothold.storage.sql.Database;
import foothold.storage.sql.Whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** {@link Vault} in the folder "backups" beside the data file. */
public final class Backups implements Vault {
    private static final System.Logger LOG = System.getLogger("foothold");

    private final Path dataFile;
    private final Folder folder;
    private final Sealing sealing;
    private final Clock clock;
    private final Step.Watch watch;
    private final Making making;

    /** Of that data file; {@code clock} dates them, and its zone says what a day is. */
    public static Backups of(Path dataFile, Clock clock) {
        return new Backups(dataFile, clock, _ -> {});
    }

    /** The same, telling {@code watch} of each step. */
    public Backups(Path dataFile, Clock clock, Step.Watch watch) {
        this.dataFile = dataFile.toAbsolutePath();
        this.folder = Folder.of(this.dataFile);
        this.sealing = new Sealing(this.dataFile);
        this.clock = clock;
        this.watch = watch;
        this.making = new Making(this.dataFile, sealing, watch);
    }

    @Override
    public Path dataFile() {
        return dataFile;
    }

    @Override
    public Path folder() {
        return folder.path();
    }

    @Override
    public List<Backup> all() {
        try {
            return folder.all();
        } catch (IOException e) {
            throw Trouble.with(folder(), e);
        }
    }

    @Override
    public boolean changedSinceNewest() {
        var newest = all().stream().findFirst();
        if (newest.isEmpty() || newest.get().made().isAfter(clock.instant())) {
            return true;
        }
        return LastWrite.of(dataFile).isAfter(newest.get().made());
    }

    @Override
    public Backup make(Reason reason) {
        try (var live = making.sound()) {
            var made = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            while (folder.has(made, reason)) {
                made = made.plusMillis(1);
            }
            var lock = sealing.lock();
            var file = folder.file(made, reason, lock.isPresent());
            making.write(live, file, made, lock);
            prune(made);
            return new Backup(file, made, reason, file.toFile().length());
        } catch (IOException e) {
            throw Trouble.with(folder(), e);
        }
    }

    @Override
    public Contents makeAt(Path file, Passphrase passphrase) {
        try (var live = making.sound()) {
            var made = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var lock = Optional.ofNullable(passphrase).map(sealing::lockOf);
            return making.write(live, file.toAbsolutePath(), made, lock);
        } catch (IOException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public void copyTo(Path file) {
        if (Files.exists(file)) {
            throw Trouble.taken(file);
        }
        try (var live = Database.asItIs(dataFile, DataFormats.known(), false);
                var draft = Draft.in(file.toAbsolutePath().getParent())) {
            live.requireSound();
            Whole.copy(live, draft.path());
            Examination.of(draft.path(), null);
            PrivateFiles.force(draft.path());
            sealing.goAlong(file.toAbsolutePath());
            draft.become(file);
            PrivateFiles.settle(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public boolean sealing() {
        return sealing.on();
    }

    @Override
    public void seal(Passphrase passphrase) {
        sealing.with(passphrase);
    }

    @Override
    public boolean sealed(Path file) {
        return Sealing.needsPassphrase(file);
    }

    /** Only after a new one was made and read, so the newest good one is that. */
    private void prune(Instant now) {
        try {
            watch.before(Step.PRUNE);
            var all = folder.all();
            var expendable =
                    new Retention(clock.getZone())
                            .expendable(all.stream().map(Backup::made).toList(), now);
            for (var each : all) {
                if (expendable.contains(each.made())) {
                    Files.deleteIfExists(each.file());
                }
            }
        } catch (IOException e) {
            // The backup is made; what was not let go now is let go after the next one.
            LOG.log(System.Logger.Level.DEBUG, "old backups stay for now", e);
        }
    }

    @Override
    public Contents examine(Path file, Passphrase passphrase) {
        try (var draft = Draft.in(dataFile.getParent())) {
            return fetch(file, passphrase, draft);
        } catch (IOException e) {
            throw Trouble.with(file, e);
        }
    }

    private Contents fetch(Path file, Passphrase passphrase, Draft draft) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedBackup(file + " is not there or no file.", null);
        }
        watch.before(Step.FETCH);
        if (!Sealing.needsPassphrase(file)) {
            return Examination.opened(file, file, draft);
        }
        try (var opened = Draft.in(dataFile.getParent())) {
            Sealing.open(file, passphrase, opened.path());
            return Examination.opened(file, opened.path(), draft);
        }
    }

    @Override
    public Restored restore(Path file, Passphrase passphrase) {
        try (var draft = Draft.in(dataFile.getParent())) {
            var contents = fetch(file, passphrase, draft);
            Inspection.bringForward(draft.path());
            PrivateFiles.force(draft.path());
            return new Replacement(this, watch).by(draft, contents);
        } catch (IOException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public Missing missingSince(Backup backup) {
        var lastWrite = LastWrite.of(dataFile);
        try (var damaged = Inspection.of(dataFile)) {
            return damaged.since(backup.made(), lastWrite);
        } catch (StoreException | IllegalStateException _) {
            return new Missing(-1, null, lastWrite); // too damaged to tell
        }
    }

    /** Where a damaged file is kept from now on. */
    Path aside() {
        return Aside.of(dataFile, clock.instant());
    }
}
