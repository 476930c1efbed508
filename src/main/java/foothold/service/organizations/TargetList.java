package foothold.service.organizations;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.LampOrder;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Stage;
import foothold.domain.contact.Tie;
import foothold.domain.flat.Shapes;
import foothold.service.Store;
import foothold.service.agenda.Outlook;
import foothold.service.agenda.PersonState;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The organizations one is after, in LAMP order, as of one moment; never changes. On the list is
 * what was ever judged, what has no people yet, and every employer of somebody singled out.
 *
 * @param ranked in LAMP order
 * @param others the rest, employers of people merely known: those one knows most people at first
 */
public record TargetList(List<Ranked> ranked, List<Ranked> others) {
    public static final TargetList EMPTY = new TargetList(List.of(), List.of());

    public TargetList {
        ranked = List.copyOf(ranked);
        others = List.copyOf(others);
    }

    /**
     * Reads the list; for the background, a big file takes longer than a frame.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public static TargetList read(Store store, Outlook outlook) {
        return store.snapshot(() -> of(store.all(Shapes.ORGANIZATION), counts(store, outlook)));
    }

    private static TargetList of(
            List<Organization> organizations, Map<String, Acquaintances> counts) {
        var listed = new ArrayList<Organization>();
        var others = new ArrayList<Ranked>();
        for (var each : organizations) {
            var people = counts.getOrDefault(each.id(), Acquaintances.NONE);
            if (isTarget(each, people)) {
                listed.add(each);
            } else {
                others.add(new Ranked(each, false, people));
            }
        }
        listed.sort(new LampOrder());
        var ranked = new ArrayList<Ranked>();
        for (var each : listed) {
            boolean first = LampOrder.inWorkingSet(each, ranked.size());
            var people = counts.getOrDefault(each.id(), Acquaintances.NONE);
            ranked.add(new Ranked(each, first, people));
        }
        others.sort(
                Comparator.comparing((Ranked each) -> each.people().known())
                        .reversed()
                        .thenComparing(
                                each -> each.organization().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(each -> each.organization().id()));
        return new TargetList(ranked, others);
    }

    private static boolean isTarget(Organization organization, Acquaintances people) {
        boolean judged = !organization.rank().equals(Organization.Rank.NONE);
        return judged
                || people.active() > 0
                || people.known() == 0
                || organization.about().offeredOn() != null;
    }

    private static Map<String, Acquaintances> counts(Store store, Outlook outlook) {
        var byOrganization = new HashMap<String, Acquaintances>();
        var before = outlook.now().atZone(outlook.zone()).minusYears(Acquaintances.YEARS);
        for (var contact : store.all(Shapes.CONTACT)) {
            if (contact.organizationId() != null && reachable(contact)) {
                var one = one(contact, outlook.person(contact.id()), before);
                byOrganization.merge(contact.organizationId(), one, TargetList::sum);
            }
        }
        return byOrganization;
    }

    private static boolean reachable(Contact contact) {
        var standing = contact.standing();
        return standing.archivedAt() == null && !standing.doNotContact();
    }

    private static Acquaintances one(Contact contact, PersonState state, ZonedDateTime before) {
        boolean alum = contact.tie().kind() == Tie.Kind.ALUMNI;
        boolean active = state.stage() != Stage.KNOWN;
        return new Acquaintances(
                1, alum ? 1 : 0, distant(contact, state, before) ? 1 : 0, active ? 1 : 0);
    }

    /** Whether our last touch, or failing that the day we connected, is before that moment. */
    private static boolean distant(Contact contact, PersonState state, ZonedDateTime before) {
        var connected = contact.standing().filing().connectedOn();
        return state.lastTouch() != null
                ? state.lastTouch().isBefore(before.toInstant())
                : connected != null && connected.isBefore(before.toLocalDate());
    }

    private static Acquaintances sum(Acquaintances one, Acquaintances other) {
        return new Acquaintances(
                one.known() + other.known(),
                one.alumni() + other.alumni(),
                one.distant() + other.distant(),
                one.active() + other.active());
    }

    /** The other organizations whose name has these words, however written; at most so many. */
    public List<Ranked> find(String words, int most) {
        var folded = Text.folded(words);
        return others.stream()
                .filter(each -> Text.folded(each.organization().name()).contains(folded))
                .limit(most)
                .toList();
    }
}
