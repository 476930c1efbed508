package foothold.service.organizations;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Standing;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.people.Newcomer;
import foothold.service.people.NewcomerText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Adds people to write to from pasted lines, "Name, role, company" each: first read, then written
 * as one undoable step.
 */
public final class TargetLines {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public TargetLines(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * One line as it was understood.
     *
     * @param number of the line, from 1
     * @param told who it is about
     * @param known the contact it is about, when there is one already; otherwise null
     * @param manager whether that contact is the user's own manager
     */
    public record Line(int number, Newcomer told, Contact known, boolean manager) {}

    /** What the lines say; lines without a name are left out. */
    public List<Line> read(String text) {
        var organizations = organizations();
        var people = people();
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var line : Text.orEmpty(text).lines().toList()) {
            number++;
            var told = NewcomerText.read(line.replace('\t', ','));
            if (!told.name().isEmpty()) {
                var known = known(told, people, organizations);
                lines.add(new Line(number, told, known, known != null && known.tie().manager()));
            }
        }
        return List.copyOf(lines);
    }

    /**
     * Marks those known as targets and makes the others, all in one step.
     *
     * @return how many people became targets
     */
    public int add(List<Line> lines) {
        var organizations = organizations();
        var made = new HashMap<String, Contact>();
        var changes = new ArrayList<Change>();
        for (var line : lines) {
            if (line.known() == null) {
                var key = key(line.told().name(), line.told().organization());
                made.computeIfAbsent(key, _ -> made(line.told(), organizations, changes));
            } else if (!line.known().standing().aim().target()) {
                changes.add(Change.update(line.known(), target(line.known())));
            }
        }
        made.values().forEach(each -> changes.add(Change.create(each)));
        int people = (int) changes.stream().filter(e -> e.subject() instanceof Contact).count();
        if (people > 0) {
            var label = people == 1 ? "Add a target" : "Add " + people + " targets";
            workspace.apply(Edit.of(label, changes));
        }
        return people;
    }

    private static Contact target(Contact contact) {
        var standing = contact.standing();
        return contact.with(standing.with(standing.aim().withTarget(true)));
    }

    private Contact made(
            Newcomer told, Map<String, Organization> organizations, List<Change> changes) {
        var now = workspace.clock().instant();
        var employer = employer(told.organization(), organizations, changes);
        var profile =
                Profile.named(told.name())
                        .with(new Profile.Job(told.role(), employer))
                        .with(new Profile.Place(told.more().location(), null))
                        .withResearch(told.more().research());
        var filing = new Standing.Filing(List.of(), false, null, now);
        var standing = Standing.KNOWN.with(filing).with(Standing.Aim.NONE.withTarget(true));
        return new Contact(Ids.make(now, random), profile, told.reach(), null, standing);
    }

    private String employer(
            String name, Map<String, Organization> organizations, List<Change> changes) {
        if (name == null) {
            return null;
        }
        return organizations
                .computeIfAbsent(
                        Text.folded(name),
                        _ -> {
                            var id = Ids.make(workspace.clock().instant(), random);
                            var organization = Organization.named(id, name);
                            changes.add(Change.create(organization));
                            return organization;
                        })
                .id();
    }

    private static Contact known(
            Newcomer told,
            Map<String, List<Contact>> people,
            Map<String, Organization> organizations) {
        var same = people.getOrDefault(Text.folded(told.name()), List.of());
        var employer =
                told.organization() == null
                        ? null
                        : organizations.get(Text.folded(told.organization()));
        return same.stream()
                .filter(each -> told.organization() == null || worksFor(each, employer))
                .findFirst()
                // Two people of one name: without an organization nobody can tell which is meant.
                .filter(_ -> told.organization() != null || same.size() == 1)
                .orElse(null);
    }

    private static boolean worksFor(Contact contact, Organization employer) {
        return employer != null && employer.id().equals(contact.organizationId());
    }

    private static String key(String name, String organization) {
        return Text.folded(name) + "\n" + Text.folded(organization);
    }

    private Map<String, List<Contact>> people() {
        return workspace.store().all(Shapes.CONTACT).stream()
                .collect(Collectors.groupingBy(each -> Text.folded(each.name())));
    }

    private Map<String, Organization> organizations() {
        return workspace.store().all(Shapes.ORGANIZATION).stream()
                .collect(
                        Collectors.toMap(
                                each -> Text.folded(each.name()),
                                Function.identity(),
                                (one, _) -> one,
                                HashMap::new));
    }
}
