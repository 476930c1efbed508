package foothold.service.imports;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Standing;
import foothold.service.Change;
import foothold.service.ImportResult;
import foothold.service.imports.PlannedRow.Field;
import foothold.service.imports.PlannedRow.Proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Writes down the changes of one import, and counts what becomes of each row. */
final class ImportScript {
    private final ImportPlan plan;
    private final Set<Proposal> accepted;
    private final Instant now;
    private final RandomGenerator random;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, String> newOrganizations = new HashMap<>();
    private int created;
    private int merged;
    private int unchanged;

    ImportScript(ImportPlan plan, Instant now, RandomGenerator random) {
        this.plan = plan;
        this.accepted = plan.accepted();
        this.now = now;
        this.random = random;
    }

    /** Organizations stand before the first contact who works there. */
    List<Change> changes() {
        return changes;
    }

    ImportResult result() {
        var skipped =
                plan.file().skipped().stream()
                        .map(problem -> new ImportResult.Skipped(problem.line(), problem.why()))
                        .toList();
        return new ImportResult(plan.file().read(), created, merged, unchanged, skipped);
    }

    /** Takes in one person; the other rows of the same person share the fate of the first. */
    void add(Encounter met) {
        int rows = met.told().rows().size();
        if (met.contact() == null) {
            changes.add(Change.create(newcomer(met)));
            created++;
            merged += rows - 1;
            return;
        }
        var after = updated(met);
        if (after.equals(met.contact())) {
            unchanged += rows;
        } else {
            changes.add(Change.update(met.contact(), after));
            merged += rows;
        }
    }

    private Contact newcomer(Encounter met) {
        var told = met.told();
        var date = told.unreadableDate();
        var profile =
                Profile.named(told.name())
                        .with(new Profile.Job(told.role(), organizationId(met)))
                        .withResearch(date == null ? null : "Connected on LinkedIn: " + date);
        var filing = new Standing.Filing(List.of(), false, told.connectedOn(), now);
        var reach = new Reach(told.emailsBeside(List.of()), List.of(), told.linksBeside(List.of()));
        return new Contact(
                Ids.make(now, random), profile, reach, null, Standing.KNOWN.with(filing));
    }

    private Contact updated(Encounter met) {
        var news = met.news();
        var job = met.contact().profile().job();
        for (var field : news.fills()) {
            job = with(job, field, met);
        }
        for (var proposal : news.proposals()) {
            if (accepted.contains(proposal)) {
                job = with(job, proposal.field(), met);
            }
        }
        var filled = met.filledIn();
        return filled.with(filled.profile().with(job));
    }

    private Profile.Job with(Profile.Job job, Field field, Encounter met) {
        return switch (field) {
            case ROLE -> job.withRole(met.told().role());
            case ORGANIZATION -> job.withOrganization(organizationId(met));
            case EMAIL, PROFILE, CONNECTED_ON -> job;
        };
    }

    /** The organization of that name, made when there is none; null where the file names none. */
    private String organizationId(Encounter met) {
        var name = Text.orNull(met.told().organization());
        if (name == null) {
            return null;
        }
        return met.census()
                .organization(name)
                .map(Organization::id)
                .orElseGet(
                        () -> newOrganizations.computeIfAbsent(Card.folded(name), _ -> make(name)));
    }

    private String make(String name) {
        var organization = Organization.named(Ids.make(now, random), name);
        changes.add(Change.create(organization));
        return organization.id();
    }
}
