package foothold.service.compose.fill;

import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Research;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.Path;
import foothold.domain.plan.board.PathOf;
import foothold.service.Store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is known of a person from the file. */
public final class Materials {
    private final Store store;

    public Materials(Store store) {
        this.store = store;
    }

    /** What is known of that contact; empty when there is none. Not on the FX thread. */
    public Optional<Material> of(String contactId, Settings settings) {
        return store.snapshot(
                () -> store.find(Shapes.CONTACT, contactId).map(contact -> of(contact, settings)));
    }

    private Material of(Contact contact, Settings settings) {
        var organization =
                Optional.ofNullable(contact.organizationId())
                        .flatMap(id -> store.find(Shapes.ORGANIZATION, id))
                        .orElse(null);
        return new Material(
                contact, organization, talk(contact.id()), circle(contact, organization), settings);
    }

    private Material.Talk talk(String id) {
        var meetings = store.pointing(Shapes.MEETING, "contact", id);
        return new Material.Talk(
                store.pointing(Shapes.MESSAGE, "contact", id),
                store.pointing(Shapes.NOTE, "contact", id),
                meetings,
                jottings(meetings),
                store.pointing(Shapes.INSIGHT, "contact", id));
    }

    private List<Jotting> jottings(List<Meeting> meetings) {
        return meetings.stream()
                .flatMap(each -> store.pointing(Shapes.JOTTING, "meeting", each.id()).stream())
                .toList();
    }

    private Material.Circle circle(Contact contact, Organization organization) {
        return new Material.Circle(
                referrers(contact.id()),
                store.pointing(Shapes.REFERRAL, "contact", contact.id()),
                research(contact, organization),
                store.pointing(Shapes.ACTION, "contact", contact.id()),
                way(contact));
    }

    private List<Contact> referrers(String id) {
        return store.pointing(Shapes.REFERRAL, "named", id).stream()
                .map(Referral::fromId)
                .distinct()
                .flatMap(from -> store.find(Shapes.CONTACT, from).stream())
                .toList();
    }

    private List<Research> research(Contact contact, Organization organization) {
        var all = new ArrayList<>(store.pointing(Shapes.RESEARCH, "contact", contact.id()));
        if (organization != null) {
            all.addAll(store.pointing(Shapes.RESEARCH, "organization", organization.id()));
        }
        return all;
    }

    /** Their own path, else the first of their campaign, else the only one there is. */
    private Material.Way way(Contact contact) {
        var aim = contact.standing().aim();
        var campaign =
                Optional.ofNullable(aim.campaignId())
                        .flatMap(id -> store.find(Shapes.CAMPAIGN, id));
        var paths = store.all(Shapes.PATH);
        var id = PathOf.of(aim, campaign.orElse(null), paths);
        var path =
                paths.stream()
                        .filter(each -> id == null ? paths.size() == 1 : each.id().equals(id))
                        .findFirst();
        boolean landed = campaign.filter(each -> each.span().landedOn() != null).isPresent();
        boolean dropped = path.filter(each -> each.droppedOn() != null).isPresent();
        return new Material.Way(path.map(Path::name).orElse(null), dropped, landed);
    }
}
