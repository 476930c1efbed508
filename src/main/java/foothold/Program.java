package foothold;

import foothold.cli.port.Backend;
import foothold.cli.port.Desk;
import foothold.cli.port.ImportFormat;
import foothold.domain.Settings;
import foothold.service.ImportResult;
import foothold.service.Workspace;
import foothold.storage.SqliteStore;

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
        ImportResult read(List<Path> files, ImportFormat format, boolean rehearsal);

        /**
         * Writes everything into a JSON archive and returns how many records it holds.
         *
         * @throws IOException when it cannot be written
         */
        int writeArchive(Path file) throws IOException;

        /**
         * Writes every meeting into a calendar file and returns how many it holds.
         *
         * @throws IOException when it cannot be written
         */
        int writeCalendar(Path file) throws IOException;
    }

    @Override
    public Desk open(Path data, ZoneId zone) {
        var file = data == null ? machine.paths().dataFile() : data;
        var clock = machine.clock();
        var initial = Settings.initial(zone == null ? clock.getZone() : zone, machine.country());
        var workspace = new Workspace(SqliteStore.open(file, initial), clock);
        return new OpenFile(file, workspace, zone, transfers.apply(workspace));
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
