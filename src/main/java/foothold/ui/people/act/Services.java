package foothold.ui.people.act;

import foothold.service.Store;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.ledger.Actions;
import foothold.service.ledger.Promises;
import foothold.service.log.Entries;
import foothold.service.log.Logbook;
import foothold.service.log.QuickLog;
import foothold.service.people.FactSheet;
import foothold.service.people.People;
import foothold.ui.control.bulk.BulkServices;

import java.time.Instant;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/** The use cases of the people screen, over one data file. */
public final class Services {
    private final Workspace workspace;
    private final RandomGenerator random;
    private final Agenda agenda;
    private final BulkServices bulk;
    private final FactSheet facts;
    private final Logbook logbook;

    /** Use cases over {@code workspace}; {@code random} goes into new ids. */
    public Services(Workspace workspace, Agenda agenda, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
        this.agenda = agenda;
        this.bulk = BulkServices.over(workspace, agenda, random);
        this.facts = new FactSheet(workspace, random);
        this.logbook = new Logbook(workspace, random);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Store store() {
        return workspace.store();
    }

    public Agenda agenda() {
        return agenda;
    }

    public People people() {
        return bulk.people();
    }

    public BulkServices bulk() {
        return bulk;
    }

    public FactSheet facts() {
        return facts;
    }

    public Logbook logbook() {
        return logbook;
    }

    /** Logs lines typed by somebody in {@code zone}. */
    public QuickLog quickLog(ZoneId zone) {
        return new QuickLog(workspace, logbook, zone);
    }

    public Promises promises() {
        return new Promises(workspace, random);
    }

    public Actions actions() {
        return new Actions(workspace, random);
    }

    public Entries entries() {
        return new Entries(workspace);
    }

    public Instant now() {
        return workspace.clock().instant();
    }
}
