package foothold.ui.today.act;

import foothold.domain.Settings;
import foothold.domain.dates.DateWords;
import foothold.domain.flat.Shapes;
import foothold.service.Workspace;
import foothold.service.followup.Backgrounds;
import foothold.service.followup.Decide;
import foothold.service.ledger.Actions;
import foothold.service.ledger.Promises;
import foothold.service.ledger.Referrals;
import foothold.service.log.Entries;
import foothold.service.log.FollowThrough;
import foothold.service.log.Logbook;
import foothold.service.log.QuickLog;

import java.time.ZonedDateTime;
import java.util.random.RandomGenerator;

/** The use cases Today offers, over one data file. */
public final class Services {
    private final Workspace workspace;
    private final RandomGenerator random;
    private final Decide decide;
    private final Logbook logbook;

    /** Use cases over {@code workspace}; {@code random} goes into new ids. */
    public Services(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
        this.decide = new Decide(workspace, random);
        this.logbook = new Logbook(workspace, random);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Decide decide() {
        return decide;
    }

    Logbook logbook() {
        return logbook;
    }

    QuickLog quickLog() {
        return new QuickLog(workspace, logbook);
    }

    FollowThrough followThrough() {
        return new FollowThrough(workspace);
    }

    Promises promises() {
        return new Promises(workspace, random);
    }

    Actions actions() {
        return new Actions(workspace, random);
    }

    Referrals referrals() {
        return new Referrals(workspace, random);
    }

    Entries entries() {
        return new Entries(workspace);
    }

    Backgrounds backgrounds() {
        return new Backgrounds(workspace.store());
    }

    /** Reads dates typed now, in the user's zone and order of dates. */
    DateWords dateWords() {
        var settings = workspace.store().find(Shapes.SETTINGS, Settings.ID);
        var zone = settings.map(Settings::zone).orElseGet(() -> workspace.clock().getZone());
        var country = settings.map(each -> each.calendar().country()).orElse(null);
        ZonedDateTime now = workspace.clock().instant().atZone(zone);
        return new DateWords(now, DateWords.Order.in(country));
    }
}
