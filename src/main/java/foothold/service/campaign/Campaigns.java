package foothold.service.campaign;

import foothold.domain.Ids;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Cadence;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Starts, changes and deletes campaigns. Each method that changes something makes one edit, returns
 * its label, and throws {@link foothold.service.StoreException} when it cannot be written; what is
 * so already makes no edit and returns empty.
 */
public final class Campaigns {
    /** How long a new campaign is, and what it is meant to manage per week, until changed. */
    static final int WEEKS = 6;

    static final Campaign.Pace PACE = new Campaign.Pace(8, 2, 5, null);

    private final Workspace workspace;
    private final RandomGenerator random;

    /** Campaigns kept in that file; {@code random} makes their ids. */
    public Campaigns(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** All campaigns, the one that started last first, those without a start at the end. */
    public List<Campaign> all() {
        return workspace.store().all(Shapes.CAMPAIGN).stream().sorted(LATEST_FIRST).toList();
    }

    /** The order of {@link #all}. */
    static final Comparator<Campaign> LATEST_FIRST =
            Comparator.comparing(
                            (Campaign each) -> each.span().start(),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed()
                    .thenComparing(Campaign::id, Comparator.reverseOrder());

    /**
     * Starts a campaign on {@code today}, for six weeks, at a usual pace.
     *
     * @param name not blank
     * @param today the user's local day
     */
    public Campaign start(String name, LocalDate today) {
        var span = new Campaign.Span(today, today.plusWeeks(WEEKS).minusDays(1));
        var id = Ids.make(workspace.clock().instant(), random);
        var campaign = new Campaign(id, name, List.of(), span, PACE);
        write("Start campaign " + quoted(campaign), Change.create(campaign));
        return campaign;
    }

    /**
     * Gives it another name.
     *
     * @param name not blank
     * @param pause names the stretch of typing that becomes one undo step
     */
    public Optional<String> rename(String id, String name, String pause) {
        return change(
                id,
                "Rename campaign to “" + name.strip() + "”",
                it -> new Campaign(it.id(), name, it.pathIds(), it.span(), it.pace()),
                pause);
    }

    /**
     * Its first and last local day, each null for open.
     *
     * @throws IllegalArgumentException when it would end before it starts
     */
    public Optional<String> span(String id, LocalDate start, LocalDate end) {
        return change(
                id,
                "Change the dates of %s",
                it -> with(it, new Campaign.Span(start, end, it.span().landedOn())));
    }

    /** The local day on which it reached its aim, or null for not yet. */
    public Optional<String> landed(String id, LocalDate day) {
        return change(
                id,
                day == null ? "Go on with %s" : "Mark %s as landed",
                it -> with(it, new Campaign.Span(it.span().start(), it.span().end(), day)));
    }

    /** Requests per week, or null for undecided. */
    public Optional<String> requests(String id, Integer perWeek) {
        return pace(
                id,
                "Change the requests per week of %s",
                it -> new Campaign.Pace(perWeek, it.meetings(), it.hours(), it.cadenceId()));
    }

    /** Meetings per week, or null for undecided. */
    public Optional<String> meetings(String id, Integer perWeek) {
        return pace(
                id,
                "Change the meetings per week of %s",
                it -> new Campaign.Pace(it.requests(), perWeek, it.hours(), it.cadenceId()));
    }

    /** Hours per week, or null for undecided. */
    public Optional<String> hours(String id, Integer perWeek) {
        return pace(
                id,
                "Change the hours per week of %s",
                it -> new Campaign.Pace(it.requests(), it.meetings(), perWeek, it.cadenceId()));
    }

    /** The preset of its people, or null for the usual one. */
    public Optional<String> cadence(String id, Cadence cadence) {
        var cadenceId = cadence == null ? null : cadence.id();
        return pace(
                id,
                "Change the cadence of %s",
                it -> new Campaign.Pace(it.requests(), it.meetings(), it.hours(), cadenceId));
    }

    /** Explores that path in it, or no longer. */
    public Optional<String> explore(String id, Path path, boolean explores) {
        return change(
                id,
                (explores ? "Explore “" : "Leave “") + literal(path.name()) + "” in %s",
                it -> {
                    var paths = new ArrayList<>(it.pathIds());
                    paths.remove(path.id());
                    if (explores) {
                        paths.add(path.id());
                    }
                    return it.pathIds().contains(path.id()) == explores
                            ? it
                            : new Campaign(it.id(), it.name(), paths, it.span(), it.pace());
                });
    }

    /** Deletes it; its people stay. */
    public String delete(String id) {
        var campaign = find(id);
        var changes = new ArrayList<Change>();
        for (var contact : workspace.store().activeContacts()) {
            var aim = contact.standing().aim();
            if (id.equals(aim.campaignId())) {
                changes.add(Members.with(contact, aim.withCampaign(null)));
            }
        }
        changes.add(Change.delete(campaign));
        var label = "Delete campaign " + quoted(campaign);
        workspace.apply(Edit.of(label, changes));
        return label;
    }

    private static Campaign with(Campaign it, Campaign.Span span) {
        return new Campaign(it.id(), it.name(), it.pathIds(), span, it.pace());
    }

    private Optional<String> pace(String id, String label, UnaryOperator<Campaign.Pace> change) {
        return change(
                id,
                label,
                it ->
                        new Campaign(
                                it.id(),
                                it.name(),
                                it.pathIds(),
                                it.span(),
                                change.apply(it.pace())));
    }

    private Optional<String> change(String id, String label, UnaryOperator<Campaign> change) {
        return change(id, label.formatted(quoted(find(id))), change, null);
    }

    private Optional<String> change(
            String id, String label, UnaryOperator<Campaign> change, String pause) {
        var before = find(id);
        var after = change.apply(before);
        if (after.equals(before)) {
            return Optional.empty();
        }
        workspace.apply(new Edit(label, List.of(Change.update(before, after)), pause));
        return Optional.of(label);
    }

    private Campaign find(String id) {
        return workspace
                .store()
                .find(Shapes.CAMPAIGN, Objects.requireNonNull(id, "id"))
                .orElseThrow(() -> new IllegalArgumentException("no campaign " + id));
    }

    private void write(String label, Change change) {
        workspace.apply(Edit.of(label, change));
    }

    private static String quoted(Campaign campaign) {
        return "“" + campaign.name() + "”";
    }

    /** A name inside a label that is still to be filled in. */
    private static String literal(String name) {
        return name.replace("%", "%%");
    }
}
