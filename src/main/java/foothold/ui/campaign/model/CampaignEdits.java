package foothold.ui.campaign.model;

import static foothold.ui.Messages.text;

import foothold.domain.Settings;
import foothold.domain.contact.Organization;
import foothold.domain.dates.DateWords;
import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DateWords.Order;
import foothold.domain.dates.DayTime;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Cadence;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;
import foothold.ui.Shell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Changes the campaign in front, as typed and clicked; each change is told with an undo. */
public final class CampaignEdits {
    private final Services services;
    private final Shell shell;
    private final CampaignModel model;

    CampaignEdits(Services services, Shell shell, CampaignModel model) {
        this.services = services;
        this.shell = shell;
        this.model = model;
    }

    /** Starts a campaign and brings it to the front; not for a blank name. */
    public void start(String name) {
        var today = shown().reading().today();
        run(
                () -> {
                    var made = services.campaigns().start(name, today);
                    model.chosen(made.id());
                    return Optional.of(text("campaign.started", made.name()));
                });
    }

    /** Gives the campaign in front another name; an empty one is not taken. */
    public void rename(String name) {
        edit(it -> services.campaigns().rename(it.id(), name, null), !name.isBlank());
    }

    /**
     * Changes the first and last day as typed.
     *
     * @return why it cannot be done; empty when it was
     */
    public Optional<String> dates(String from, String to) {
        var start = from.isBlank() ? Optional.<LocalDate>empty() : nearest(from);
        var end = to.isBlank() ? Optional.<LocalDate>empty() : day(to, Lean.FUTURE);
        if (!from.isBlank() && start.isEmpty()) {
            return Optional.of(text("campaign.date.unreadable", from.strip()));
        }
        if (!to.isBlank() && end.isEmpty()) {
            return Optional.of(text("campaign.date.unreadable", to.strip()));
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            return Optional.of(text("campaign.date.backwards"));
        }
        edit(it -> services.campaigns().span(it.id(), start.orElse(null), end.orElse(null)), true);
        return Optional.empty();
    }

    /** A campaign may have begun already: the day meant that is nearest to today. */
    private Optional<LocalDate> nearest(String words) {
        var today = shown().reading().today();
        return Stream.of(Lean.FUTURE, Lean.PAST)
                .flatMap(lean -> day(words, lean).stream())
                .min(Comparator.comparing(it -> Math.abs(ChronoUnit.DAYS.between(today, it))));
    }

    private Optional<LocalDate> day(String words, Lean lean) {
        var outlook = shown().reading().outlook();
        var settings = services.workspace().store().find(Shapes.SETTINGS, Settings.ID);
        var order = Order.in(settings.map(it -> it.calendar().country()).orElse(null));
        return new DateWords(outlook.now().atZone(outlook.zone()), order)
                .read(words, lean)
                .map(DayTime::day);
    }

    /** One of the numbers of the pace. */
    public enum Pace {
        REQUESTS,
        MEETINGS,
        HOURS
    }

    /**
     * Changes a number of the pace as typed; empty means undecided.
     *
     * @return why it cannot be done; empty when it was
     */
    public Optional<String> pace(Pace which, String typed) {
        var words = typed.strip();
        if (!words.matches("\\d{0,3}")) {
            return Optional.of(text("campaign.pace.unreadable"));
        }
        var number = words.isEmpty() ? null : Integer.valueOf(words);
        var campaigns = services.campaigns();
        edit(
                it ->
                        switch (which) {
                            case REQUESTS -> campaigns.requests(it.id(), number);
                            case MEETINGS -> campaigns.meetings(it.id(), number);
                            case HOURS -> campaigns.hours(it.id(), number);
                        },
                true);
        return Optional.empty();
    }

    /** The preset of its people; null for the usual one. */
    public void cadence(Cadence cadence) {
        edit(it -> services.campaigns().cadence(it.id(), cadence), true);
    }

    /** Explores that path in it, or no longer. */
    public void explore(Path path, boolean explores) {
        edit(it -> services.campaigns().explore(it.id(), path, explores), true);
    }

    /** Adds a path of that name and explores it. */
    public void addPath(String name) {
        edit(
                it -> {
                    var made = services.paths().add(name, it.id());
                    return Optional.of(text("campaign.path.added", made.name()));
                },
                !name.isBlank());
    }

    /** Marks the campaign in front as landed today, or takes that back. */
    public void landed(boolean landed) {
        var today = shown().reading().today();
        edit(it -> services.campaigns().landed(it.id(), landed ? today : null), true);
    }

    /** Gives that path up today, or takes it up again. */
    public void drop(Path path, boolean dropped) {
        var today = shown().reading().today();
        edit(_ -> services.paths().drop(path, dropped ? today : null), true);
    }

    /** Puts these people into the campaign in front. */
    public void add(List<String> contactIds) {
        edit(it -> services.members().choose(it, contactIds), true);
    }

    /** Takes somebody out of the campaign; they stay somebody to talk to. */
    public void release(String contactId) {
        edit(_ -> services.members().release(List.of(contactId)), true);
    }

    /** Deletes the campaign in front; its people stay. */
    public void delete() {
        edit(it -> Optional.of(services.campaigns().delete(it.id())), true);
    }

    /** Notes that an organization made an offer, today, or that it did not. */
    public void offered(Organization organization, boolean offered) {
        var today = shown().reading().today();
        run(
                () -> {
                    var store = services.workspace().store();
                    store.find(Shapes.ORGANIZATION, organization.id())
                            .ifPresent(
                                    it ->
                                            services.organizations()
                                                    .offered(it, offered ? today : null));
                    return services.workspace().undoable();
                });
    }

    private Shown shown() {
        return model.shown().get();
    }

    private interface Change {
        Optional<String> of(Campaign campaign);
    }

    private void edit(Change change, boolean sensible) {
        var campaign = shown().campaign();
        if (campaign != null && sensible) {
            run(() -> change.of(campaign));
        }
    }

    private void run(Supplier<Optional<String>> change) {
        shell.tasks()
                .run(
                        _ -> change.get(),
                        label -> label.ifPresent(shell::toastWithUndo),
                        failure -> {
                            shell.failed(failure);
                            model.refresh();
                        });
    }
}
