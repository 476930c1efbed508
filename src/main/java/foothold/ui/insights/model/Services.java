package foothold.ui.insights.model;

import foothold.domain.Settings;
import foothold.domain.dates.DateWords;
import foothold.domain.flat.Shapes;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Path;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.service.campaign.Paths;
import foothold.service.insights.Answers;
import foothold.service.insights.Insights;
import foothold.service.ledger.Actions;
import foothold.ui.HumanDates;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** The use cases of what was learned, over one data file. */
public final class Services {
    private final Workspace workspace;
    private final RandomGenerator random;
    private final Function<Store, List<Criterion>> criteria;

    /**
     * Use cases over {@code workspace}; {@code random} goes into new ids.
     *
     * @param criteria reads the rows of the path board in their order; not on the FX thread
     */
    public Services(
            Workspace workspace,
            RandomGenerator random,
            Function<Store, List<Criterion>> criteria) {
        this.workspace = workspace;
        this.random = random;
        this.criteria = criteria;
    }

    public Workspace workspace() {
        return workspace;
    }

    Store store() {
        return workspace.store();
    }

    Insights insights() {
        return new Insights(workspace, random);
    }

    Answers answers() {
        return new Answers(workspace);
    }

    Actions actions() {
        return new Actions(workspace, random);
    }

    List<Path> paths() {
        return new Paths(workspace, random).all();
    }

    List<Criterion> criteria() {
        return criteria.apply(store());
    }

    Instant now() {
        return workspace.clock().instant();
    }

    /** Dates as people say them now, in the user's own zone. */
    HumanDates dates() {
        return new HumanDates(zone(), now());
    }

    /** Reads dates typed now, in the user's zone and order of dates. */
    DateWords dateWords() {
        var country = settings().map(each -> each.calendar().country()).orElse(null);
        return new DateWords(now().atZone(zone()), DateWords.Order.in(country));
    }

    private ZoneId zone() {
        return settings().map(Settings::zone).orElseGet(() -> workspace.clock().getZone());
    }

    private Optional<Settings> settings() {
        return store().find(Shapes.SETTINGS, Settings.ID);
    }
}
