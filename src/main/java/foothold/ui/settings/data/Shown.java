package foothold.ui.settings.data;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.service.Workspace;
import foothold.service.backup.Backup;
import foothold.service.backup.Contents;
import foothold.service.backup.Safekeeping;
import foothold.ui.HumanDates;

import java.nio.file.Path;
import java.util.List;

/**
 * The data file and its backups as last looked at.
 *
 * @param backups newest first
 */
record Shown(
        Path file,
        Contents.Counts counts,
        List<Backup> backups,
        HumanDates dates,
        boolean readOnly) {
    Shown {
        backups = List.copyOf(backups);
    }

    /** As it is now; reads the file, so not on the FX thread. */
    static Shown of(Workspace workspace, Safekeeping keeping) {
        var store = workspace.store();
        var zone = store.find(Shapes.SETTINGS, Settings.ID).map(Settings::zone);
        var counts =
                new Contents.Counts(
                        store.count(Shapes.CONTACT),
                        store.count(Shapes.MESSAGE),
                        store.count(Shapes.MEETING));
        var clock = workspace.clock();
        var dates = new HumanDates(zone.orElse(clock.getZone()), clock.instant());
        return new Shown(store.file(), counts, keeping.vault().all(), dates, store.readOnly());
    }
}
