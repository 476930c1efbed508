package foothold.service.imports.merge;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shapes;
import foothold.exchange.Problem;
import foothold.service.Change;
import foothold.service.ImportResult;
import foothold.service.ImportResult.Remark;
import foothold.service.imports.match.Card;
import foothold.service.imports.plan.ImportPlan;
import foothold.service.imports.plan.PlannedRow.Proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Writes down the changes of one import, and counts what becomes of each row. */
public final class ImportScript {

    /** The day of connection where the file has one nobody can read: the text as it stands. */
    public static final String CONNECTED_TEXT = "connectedText";

    private static final List<String> LISTS = List.of("emails", "phones", "links", "tags");

    private final ImportPlan plan;
    private final Set<Proposal> accepted;
    private final Instant now;
    private final RandomGenerator random;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, String> newOrganizations = new HashMap<>();
    private int created;
    private int merged;
    private int unchanged;

    /** Nothing yet of what {@code plan} wants. */
    public ImportScript(ImportPlan plan, Instant now, RandomGenerator random) {
        this.plan = plan;
        this.accepted = plan.accepted();
        this.now = now;
        this.random = random;
    }

    /** Organizations stand before the first contact who works there. */
    public List<Change> changes() {
        return changes;
    }

    /** What becomes of each row. */
    public ImportResult result() {
        var said =
                new ImportResult.Said(remarks(plan.file().skipped()), remarks(plan.file().notes()));
        return new ImportResult(plan.file().read(), created, merged, unchanged, said);
    }

    private static List<Remark> remarks(List<Problem> problems) {
        return problems.stream().map(each -> new Remark(each.line(), each.why())).toList();
    }

    /** Takes in one person; the other rows of the same person share the fate of the first. */
    public void add(Encounter met) {
        int rows = met.told().rows().size();
        if (met.contact() == null) {
            changes.add(Change.create(aimedAt(newcomer(met))));
            created++;
            merged += rows - 1;
            return;
        }
        var after = aimedAt(met.updated(accepted, name -> organizationId(met, name)));
        if (after.equals(met.contact())) {
            unchanged += rows;
        } else {
            changes.add(Change.update(met.contact(), after));
            merged += rows;
        }
    }

    private Contact aimedAt(Contact contact) {
        var standing = contact.standing();
        return plan.choices().targets()
                ? contact.with(standing.with(standing.aim().withTarget(true)))
                : contact;
    }

    private Contact newcomer(Encounter met) {
        var told = met.told();
        var fields = new Fields();
        told.rows().reversed().forEach(row -> row.facts().values().forEach(fields::raw));
        LISTS.forEach(list -> fields.put(list, told.beside(list, List.of())));
        var id = Text.orNull(told.text("id"));
        fields.put("id", id == null || met.census().has(id) ? Ids.make(now, random) : id);
        fields.put("organization", organizationId(met, told.text("organization")));
        for (var reference : List.of("campaign", "cadence")) {
            fields.put(reference, met.census().reference(reference, told.text(reference)));
        }
        if (told.value("addedAt") == null) {
            fields.put("addedAt", now);
        }
        var date = told.text(CONNECTED_TEXT);
        if (told.value("connectedOn") == null && !date.isEmpty()) {
            fields.put("research", "Connected on LinkedIn: " + date);
        }
        return Shapes.CONTACT.restore(fields);
    }

    /** The organization of that name, made when there is none; null where the file names none. */
    private String organizationId(Encounter met, String told) {
        var name = Text.orNull(told);
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
