package foothold.ui.ledger;

import foothold.domain.Settings;
import foothold.domain.dates.DateWords;
import foothold.domain.flat.Shapes;
import foothold.service.Workspace;
import foothold.service.ledger.Actions;
import foothold.service.ledger.Promises;
import foothold.ui.HumanDates;

import java.time.ZoneId;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The use cases of the ledger, over one data file. */
record Services(Workspace workspace, RandomGenerator random) {

    Promises promises() {
        return new Promises(workspace, random);
    }

    Actions actions() {
        return new Actions(workspace, random);
    }

    /** Reads dates typed now, in the user's zone and order of dates. */
    DateWords dateWords() {
        var country = settings().map(it -> it.calendar().country()).orElse(null);
        var now = workspace.clock().instant().atZone(zone());
        return new DateWords(now, DateWords.Order.in(country));
    }

    /** Says dates as people do, as of now. */
    HumanDates dates() {
        return new HumanDates(zone(), workspace.clock().instant());
    }

    private ZoneId zone() {
        return settings().map(Settings::zone).orElseGet(() -> workspace.clock().getZone());
    }

    private Optional<Settings> settings() {
        return workspace.store().find(Shapes.SETTINGS, Settings.ID);
    }
}
