package foothold.service.bulk;

import foothold.domain.Ids;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.dates.DateWords;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Rulebook;
import foothold.domain.outreach.Message;
import foothold.domain.spread.Ask;
import foothold.domain.spread.Quota;
import foothold.domain.spread.Spread;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.bulk.RequestPlan.Request;
import foothold.service.bulk.RequestPlan.Why;
import foothold.service.bulk.RequestPlan.Wish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Plans requests to many people over the coming business days, within what each campaign wants to
 * manage a week. As long as the cadence tries one person after the other at an organization
 * (Classic and those like it), two there are not asked at once unless the user says so.
 */
public final class PlanRequests {
    /** Requests a week where no campaign says how many. */
    public static final int USUAL_PER_WEEK = 5;

    private final Workspace workspace;
    private final Agenda agenda;
    private final RandomGenerator random;

    /** Plans through {@code workspace}; {@code random} goes into new ids. */
    public PlanRequests(Workspace workspace, Agenda agenda, RandomGenerator random) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.random = random;
    }

    /** The first day one can start on: today, or the next business day when it is none. */
    public LocalDate firstDay() {
        var outlook = agenda.look(workspace.clock().instant());
        return outlook.book().calendar().onOrAfter(outlook.today());
    }

    /** Reads days as typed now, in the user's zone and order of dates. */
    public DateWords dates() {
        var now = workspace.clock().instant();
        var country =
                workspace
                        .store()
                        .find(Shapes.SETTINGS, Settings.ID)
                        .map(settings -> settings.calendar().country())
                        .orElse(null);
        return new DateWords(now.atZone(agenda.look(now).zone()), DateWords.Order.in(country));
    }

    /** What their campaigns want to manage a week, if they all want the same. */
    public Optional<Integer> perWeek(Collection<String> ids) {
        var book = agenda.look(workspace.clock().instant()).book();
        var quotas =
                contacts(ids).stream()
                        .map(contact -> quota(Asked.group(contact), book))
                        .distinct()
                        .limit(2)
                        .toList();
        return quotas.size() == 1 ? Optional.of(quotas.getFirst()) : Optional.empty();
    }

    /** What would be planned; nothing is written. */
    public RequestPlan propose(Collection<String> ids, Wish wish) {
        var outlook = agenda.look(workspace.clock().instant());
        var asked = Asked.read(workspace.store(), outlook);
        var leftOut = new EnumMap<Why, Integer>(Why.class);
        var free = new ArrayList<Contact>();
        for (var contact : contacts(ids)) {
            why(contact, asked)
                    .ifPresentOrElse(
                            why -> leftOut.merge(why, 1, Integer::sum), () -> free.add(contact));
        }
        var days = days(free, asked, wish);
        var alone = wish.together() ? days : days(free, asked, apart(wish));
        if (days.size() < free.size()) {
            leftOut.put(Why.NO_ROOM, free.size() - days.size());
        }
        var requests =
                free.stream()
                        .filter(contact -> days.containsKey(contact.id()))
                        .map(contact -> new Request(contact, days.get(contact.id())))
                        .toList();
        int moved =
                (int)
                        days.entrySet().stream()
                                .filter(each -> alone.containsKey(each.getKey()))
                                .filter(each -> each.getValue().isAfter(alone.get(each.getKey())))
                                .count();
        return new RequestPlan(requests, moved, leftOut);
    }

    /** Plans what was proposed in one edit; returns how many, and writes nothing for none. */
    public int plan(RequestPlan plan) {
        var changes =
                plan.requests().stream().map(request -> Change.create(message(request))).toList();
        if (!changes.isEmpty()) {
            var whom =
                    changes.size() == 1
                            ? "request to " + plan.requests().getFirst().contact().name()
                            : changes.size() + " requests";
            workspace.apply(Edit.of("Plan " + whom, changes));
        }
        return changes.size();
    }

    private static Wish apart(Wish wish) {
        return new Wish(wish.from(), wish.perWeek(), true);
    }

    private List<Contact> contacts(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> workspace.store().find(Shapes.CONTACT, id).stream())
                .toList();
    }

    private static Optional<Why> why(Contact contact, Asked asked) {
        if (contact.standing().archivedAt() != null) {
            return Optional.of(Why.ARCHIVED);
        }
        var stage = asked.outlook().person(contact.id()).stage();
        return switch (stage) {
            case CLOSED -> Optional.of(Why.CLOSED);
            case REQUESTED, IN_CONVERSATION, SCHEDULED, MET, KEEPING_IN_TOUCH ->
                    Optional.of(Why.ASKED);
            case KNOWN, TARGET ->
                    asked.planned(contact.id()) ? Optional.of(Why.PLANNED) : Optional.empty();
        };
    }

    private static Map<String, LocalDate> days(List<Contact> people, Asked asked, Wish wish) {
        var book = asked.outlook().book();
        var asks = people.stream().map(contact -> ask(contact, book, wish)).toList();
        var monday = wish.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var taken = asked.daysSince(monday);
        var quotas = new HashMap<String, Quota>();
        for (var group : asks.stream().map(Ask::group).collect(Collectors.toSet())) {
            int perWeek = wish.perWeek() == null ? quota(group, book) : wish.perWeek();
            quotas.put(group, new Quota(perWeek, taken.getOrDefault(group, List.of())));
        }
        return new Spread(book.calendar(), wish.from(), quotas, asked.openAt()).days(asks);
    }

    private static Ask ask(Contact contact, Rulebook book, Wish wish) {
        var gap = wish.together() ? null : book.cadenceOf(contact).asking().nextPersonDays();
        return new Ask(contact.id(), contact.organizationId(), gap, Asked.group(contact));
    }

    private static int quota(String campaignId, Rulebook book) {
        var campaign = book.campaigns().get(campaignId);
        var requests = campaign == null ? null : campaign.pace().requests();
        return requests == null || requests < 1 ? USUAL_PER_WEEK : requests;
    }

    private Message message(Request request) {
        var contact = request.contact();
        var form =
                new Message.Form(
                        Message.Kind.REQUEST, Message.Direction.OUTGOING, channel(contact));
        var id = Ids.make(workspace.clock().instant(), random);
        return new Message(
                id, contact.id(), form, Message.Words.NONE, Message.When.planned(request.day()));
    }

    /** By mail where there is an address, otherwise by a note on LinkedIn where they are there. */
    private static Message.Channel channel(Contact contact) {
        boolean linked = !contact.reach().links().isEmpty();
        return contact.reach().emails().isEmpty() && linked
                ? Message.Channel.LINKEDIN_NOTE
                : Message.Channel.EMAIL;
    }
}
