package foothold.ui.pipeline.model;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.log.Logbook;
import foothold.service.log.QuickLog;
import foothold.service.people.People;
import foothold.service.pipeline.Mover;
import foothold.ui.control.bulk.BulkServices;

import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * The use cases of the Pipeline screen, over one data file.
 *
 * @param random goes into new ids
 */
public record Services(Workspace workspace, Agenda agenda, RandomGenerator random) {

    /** What moving a card writes. */
    Mover mover() {
        var log = new QuickLog(workspace, new Logbook(workspace, random));
        return new Mover(log, new People(workspace, random), agenda);
    }

    /** What one does with many. */
    public BulkServices bulk() {
        return BulkServices.over(workspace, agenda, random);
    }

    public Instant now() {
        return workspace.clock().instant();
    }
}
