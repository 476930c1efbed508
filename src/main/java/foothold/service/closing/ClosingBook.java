package foothold.service.closing;

import foothold.domain.Ids;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.closing.Acquaintance;
import foothold.domain.plan.closing.Circle;
import foothold.domain.plan.closing.Closing;
import foothold.domain.plan.closing.Ending;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.Workspace;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Who is to be told of an ending, and who is left out. Telling is a message like any other; that
 * somebody is left out is kept as a dismissal of telling them what came of it. Not on the FX
 * thread.
 */
public final class ClosingBook {
    private static final FollowupKind KIND = FollowupKind.REPORT_BACK;

    private final Workspace workspace;
    private final RandomGenerator random;

    /** Over that file; {@code random} goes into new ids. */
    public ClosingBook(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * Reads who is to be told.
     *
     * @param endingId the campaign or path that ended; null, or one that did not, for the latest
     */
    public ClosingList read(String endingId) {
        var store = workspace.store();
        return store.snapshot(() -> read(store, endingId));
    }

    private ClosingList read(Store store, String endingId) {
        var campaigns = store.all(Shapes.CAMPAIGN);
        var paths = store.all(Shapes.PATH);
        var endings = Ending.of(campaigns, paths);
        if (endings.isEmpty()) {
            return new ClosingList(endings, null, List.of());
        }
        var ending =
                endings.stream()
                        .filter(each -> each.id().equals(endingId))
                        .findFirst()
                        .orElseGet(endings::getFirst);
        var now = workspace.clock().instant();
        var closing = new Closing(ending, zone(store), now, leftOut(store, ending));
        return new ClosingList(
                endings, ending, closing.of(acquaintances(store), new Circle(campaigns, paths)));
    }

    private List<Acquaintance> acquaintances(Store store) {
        var given =
                store.all(Shapes.REFERRAL).stream()
                        .collect(Collectors.groupingBy(Referral::fromId));
        var people = new LinkedHashMap<String, Contact>();
        store.activeContacts().forEach(each -> people.put(each.id(), each));
        for (var id : given.keySet()) {
            if (!people.containsKey(id)) {
                store.find(Shapes.CONTACT, id).ifPresent(each -> people.put(id, each));
            }
        }
        var touches = store.touches(workspace.clock().instant());
        var meetings = store.meetings();
        return people.values().stream()
                .map(
                        each ->
                                new Acquaintance(
                                        each,
                                        touches.getOrDefault(each.id(), List.of()),
                                        meetings.getOrDefault(each.id(), List.of()),
                                        given.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static Set<String> leftOut(Store store, Ending ending) {
        return store.all(Shapes.DECISION).stream()
                .filter(each -> each.dismissed() && each.key().kind() == KIND)
                .map(each -> each.key().trigger())
                .filter(each -> each.endsWith(":" + ending.id()))
                .map(each -> each.substring(0, each.indexOf(':')))
                .collect(Collectors.toSet());
    }

    /**
     * Nobody of these is told of it; returns the label, or empty when they were left out already.
     */
    public Optional<String> leaveOut(Ending ending, Collection<Contact> contacts) {
        var store = workspace.store();
        var out = leftOut(store, ending);
        var now = workspace.clock().instant();
        var why = new Decision.Verdict.Dismissed("left out when closing the loop");
        var made = new ArrayList<Change>();
        for (var contact : contacts) {
            if (!out.contains(contact.id())) {
                var id = Ids.make(now, random);
                made.add(Change.create(new Decision(id, key(ending, contact), now, why)));
            }
        }
        var whom =
                contacts.size() == 1
                        ? contacts.iterator().next().name()
                        : contacts.size() + " people";
        return write("Leave out " + whom, made);
    }

    /** They are told after all; returns the label, or empty when they were not left out. */
    public Optional<String> tell(Ending ending, Contact contact) {
        var gone =
                workspace.store().all(Shapes.DECISION).stream()
                        .filter(each -> each.key().equals(key(ending, contact)))
                        .map(Change::delete)
                        .toList();
        return write("Tell " + contact.name() + " after all", gone);
    }

    private Optional<String> write(String label, List<Change> changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        workspace.apply(Edit.of(label, changes));
        return Optional.of(label);
    }

    private static Followup.Key key(Ending ending, Contact contact) {
        return new Followup.Key(KIND, contact.id() + ":" + ending.id());
    }

    private ZoneId zone(Store store) {
        return store.find(Shapes.SETTINGS, Settings.ID)
                .map(Settings::zone)
                .orElseGet(() -> workspace.clock().getZone());
    }
}
