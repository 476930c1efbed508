package foothold;

import foothold.cli.port.Backend;
import foothold.cli.port.Desk;
import foothold.cli.port.ExportFormat;
import foothold.cli.port.ImportFormat;
import foothold.domain.Settings;
import foothold.domain.backup.Passphrase;
import foothold.domain.backup.Reason;
import foothold.service.ImportResult;
import foothold.service.StoreException;
import foothold.service.Workspace;
import foothold.service.backup.NewestBackup;
import foothold.service.backup.Safekeeping;
import foothold.service.backup.Vault;
import foothold.service.remind.Reminders;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * The program behind the commands, on real files.
 *
 * @param machine what the machine says of itself and its user
 * @param version of the program
 * @param transfers how files come in and out
 * @param pictures takes the pictures
 */
record Program(
        Machine machine,
        String version,
        Function<Workspace, Transfers> transfers,
        Pictures pictures)
        implements Backend {

    /**
     * What the machine says of itself and its user.
     *
     * @param paths where the user's files are
     * @param clock its clock, whose zone is what a new data file starts with
     * @param country whose holidays a new data file starts with, or null
     */
    record Machine(AppPaths paths, Clock clock, String country) {}

    /** Takes a picture of every screen. */
    @FunctionalInterface
    interface Pictures {
        /**
         * Writes them into {@code folder} and returns the files.
         *
         * @throws IOException when one cannot be written
         */
        List<Path> take(Path folder) throws IOException;
    }

    /** How files come into a data file and out of it; see {@link foothold.cli.port.Desk}. */
    interface Transfers {

        /**
         * Imports files, each as one undoable edit, or only tells what would be done.
         *
         * @throws foothold.cli.port.Refused when one of them cannot be used; nothing is changed
         *     then
         */
        ImportResult read(
                List<Path> files, ImportFormat format, boolean rehearsal, Passphrase passphrase);

        /**
         * Writes everything, or everybody, into a file and returns how many records it holds.
         *
         * @throws IOException when it cannot be written
         */
        int write(Path file, ExportFormat format, Passphrase passphrase) throws IOException;
    }

    @Override
    public Desk open(Path data, ZoneId zone) {
        try {
            var desk = openAsItIs(data, zone);
            desk.requireSound();
            return desk;
        } catch (StoreException e) {
            throw NewestBackup.advised(e, vault(data));
        }
    }

    @Override
    public Desk openAsItIs(Path data, ZoneId zone) {
        var clock = machine.clock();
        var initial = Settings.initial(zone == null ? clock.getZone() : zone, machine.country());
        var vault = vault(data);
        var store = SqliteStore.open(file(data), initial, () -> vault.make(Reason.MIGRATION));
        var workspace = new Workspace(store, clock);
        Safekeeping.over(workspace, vault);
        return new OpenFile(file(data), workspace, zone, transfers.apply(workspace));
    }

    @Override
    public Vault vault(Path data) {
        return Backups.of(file(data), machine.clock());
    }

    @Override
    public Reminders reminders(Path data, ZoneId zone) {
        return machine.paths().reminders(file(data), machine.clock(), zone);
    }

    private Path file(Path data) {
        var paths = machine.paths();
        return paths.whereabouts().now(data == null ? paths.dataFile() : data);
    }

    @Override
    public Instant now() {
        return machine.clock().instant();
    }

    @Override
    public List<Path> shots(Path folder) throws IOException {
        return pictures.take(folder);
    }
}
