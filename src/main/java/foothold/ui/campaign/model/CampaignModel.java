package foothold.ui.campaign.model;

import foothold.domain.flat.Shapes;
import foothold.domain.followup.Cadence;
import foothold.domain.plan.Campaign;
import foothold.service.campaign.NumbersSheet;
import foothold.service.campaign.PlanSheet;
import foothold.ui.Shell;
import foothold.ui.Tasks;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What the Campaign screen shows and changes. For the FX thread. */
public final class CampaignModel {
    private static final int USUAL_EXTRA = 10;

    private final Services services;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty wished = new SimpleIntegerProperty();
    private final IntegerProperty extra = new SimpleIntegerProperty(USUAL_EXTRA);
    private String chosen;
    private String wishedFor;
    private BooleanSupplier inFront = () -> true;
    private Consumer<String> tell = _ -> {};
    private Tasks.Running reading;

    public CampaignModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        services.workspace()
                .listen(
                        _ ->
                                shell.tasks()
                                        .onScreen(
                                                () -> {
                                                    if (inFront.getAsBoolean()) {
                                                        refresh();
                                                    }
                                                }));
    }

    /** Reads again after an edit only while that holds. */
    public void refreshWhile(BooleanSupplier holds) {
        inFront = holds;
    }

    /** What there is to show; null until it was first read. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The meetings wished in all; begins with what the plan says. */
    public IntegerProperty wished() {
        return wished;
    }

    /** Requests more this week, for "what if". */
    public IntegerProperty extra() {
        return extra;
    }

    /** What is to be expected now; only when there is a campaign. */
    public Expectation expectation() {
        return Expectation.of(shown.get().plan(), wished.get(), extra.get());
    }

    /** The numbers of the campaign in front, or of everything. */
    public NumbersSheet numbers(boolean everything) {
        var now = shown.get();
        return NumbersSheet.of(now.reading(), everything ? null : now.campaign());
    }

    /** Reads everything again, in the background. */
    public void refresh() {
        if (reading != null) {
            reading.cancel();
        }
        reading = shell.tasks().run(_ -> read(chosen), this::show, shell::failed);
    }

    private Shown read(String wanted) {
        var reading = services.reader().read();
        var campaign =
                reading.campaigns().stream()
                        .filter(it -> it.id().equals(wanted))
                        .findFirst()
                        .or(() -> reading.campaigns().stream().findFirst());
        var cadences =
                services.workspace().store().all(Shapes.CADENCE).stream()
                        .sorted(Comparator.comparing(Cadence::name))
                        .toList();
        return new Shown(
                reading,
                campaign.map(it -> PlanSheet.of(reading, it)).orElse(null),
                new Shown.Lists(cadences, services.paths().all()));
    }

    private void show(Shown fresh) {
        var campaign = fresh.campaign();
        if (campaign != null) {
            // A wish of the user's own stays until the plan itself says something else.
            var plan = campaign.id() + ":" + fresh.plan().goal().wished();
            if (!plan.equals(wishedFor)) {
                wishedFor = plan;
                wished.set(fresh.plan().goal().wished());
            }
        }
        shown.set(fresh);
    }

    /** Brings that campaign to the front. */
    public void choose(Campaign campaign) {
        if (!campaign.id().equals(chosen)) {
            chosen = campaign.id();
            refresh();
        }
    }

    /** Brings the campaign with that id to the front at the next reading. */
    void chosen(String id) {
        chosen = id;
    }

    /** Finds people to put into the campaign. */
    public Candidates candidates() {
        return new Candidates(services, shell, this);
    }

    /** What can be changed. */
    public CampaignEdits edits() {
        return new CampaignEdits(services, shell, this);
    }

    /** How everybody is told of the end of the campaign or path with an id. */
    public void tellBy(Consumer<String> way) {
        tell = way;
    }

    /** Tells everybody that the campaign or path with that id came to its end. */
    public void tell(String endingId) {
        tell.accept(endingId);
    }

    /** Brings a screen to the front. */
    public void show(String screenId) {
        shell.show(screenId);
    }
}
