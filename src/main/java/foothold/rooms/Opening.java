package foothold.rooms;

import foothold.domain.Settings;
import foothold.service.StoreException;
import foothold.storage.backup.Backups;
import foothold.ui.Dialogs;
import foothold.ui.HumanDates;
import foothold.ui.Tasks;
import foothold.ui.rescue.RescueModel;
import foothold.ui.rescue.RescueView;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.FutureTask;

/**
 * How a data file is opened, as often as it takes.
 *
 * @param initial what a new file starts with
 * @param zone whose days count this once, or null for the zone kept in the file
 */
public record Opening(Path file, Settings initial, Clock clock, ZoneId zone) {

    /** The same of another file. */
    public Opening over(Path other) {
        return new Opening(other, initial, clock, zone);
    }

    /** Opens it on a thread of its own. */
    public FutureTask<OpenWork> begin() {
        return OpenWork.begin(file, initial, clock, zone);
    }

    /** Whether a backup may help against that failure. */
    public boolean canRescueFrom(StoreException failure) {
        return failure.kind() == StoreException.Kind.DAMAGED;
    }

    /**
     * What is shown instead of the rooms while the file is damaged.
     *
     * @param rescued is run once it can be opened again
     */
    public RescueView rescue(Tasks tasks, Dialogs dialogs, Runnable rescued, Runnable quit) {
        var dates = new HumanDates(zone == null ? clock.getZone() : zone, clock.instant());
        var vault = Backups.of(file, clock);
        var model = new RescueModel(vault, dates, tasks, dialogs, rescued);
        var view = new RescueView(model, quit);
        model.look();
        return view;
    }
}
