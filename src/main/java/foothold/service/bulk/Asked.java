package foothold.service.bulk;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Stage;
import foothold.domain.followup.Rulebook;
import foothold.domain.followup.Touch;
import foothold.domain.outreach.Message;
import foothold.service.Store;
import foothold.service.agenda.Outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is being asked already, as of one moment.
 *
 * @param outlook where everybody stands
 * @param people everybody active, by id
 * @param touches their messages, by contact id
 */
record Asked(Outlook outlook, Map<String, Contact> people, Map<String, List<Touch>> touches) {

    static Asked read(Store store, Outlook outlook) {
        var people =
                store.activeContacts().stream()
                        .collect(Collectors.toMap(Contact::id, Function.identity()));
        return new Asked(outlook, people, store.touches(outlook.now()));
    }

    /** Whether a request to them is planned and not sent. */
    boolean planned(String contactId) {
        return touchesOf(contactId).anyMatch(Asked::isPlanned);
    }

    /**
     * The local days of requests sent or planned since that day, by campaign id; empty for none.
     */
    Map<String, List<LocalDate>> daysSince(LocalDate first) {
        var days = new HashMap<String, List<LocalDate>>();
        people.values()
                .forEach(
                        contact ->
                                touchesOf(contact.id())
                                        .filter(each -> each.form().kind() == Message.Kind.REQUEST)
                                        .map(this::day)
                                        .filter(day -> !day.isBefore(first))
                                        .forEach(
                                                day ->
                                                        days.computeIfAbsent(
                                                                        group(contact),
                                                                        _ -> new ArrayList<>())
                                                                .add(day)));
        return days;
    }

    /** Whose weekly quota somebody's request counts against. */
    static String group(Contact contact) {
        var campaign = contact.standing().aim().campaignId();
        return campaign == null ? "" : campaign;
    }

    /**
     * By organization, the days from which first requests there count that are planned, or were
     * sent and neither answered by anybody there nor given up.
     */
    Map<String, List<LocalDate>> openAt() {
        var open = new HashMap<String, List<LocalDate>>();
        people.values().stream()
                .filter(contact -> contact.organizationId() != null)
                .collect(Collectors.groupingBy(Contact::organizationId))
                .forEach((organization, staff) -> open.put(organization, open(staff)));
        return open;
    }

    private List<LocalDate> open(List<Contact> staff) {
        var answered =
                staff.stream()
                        .flatMap(contact -> touchesOf(contact.id()))
                        .filter(Touch::theirs)
                        .max(Touch.IN_ORDER);
        return staff.stream().flatMap(contact -> open(contact, answered)).toList();
    }

    private Stream<LocalDate> open(Contact contact, Optional<Touch> answered) {
        Rulebook book = outlook.book();
        var planned =
                touchesOf(contact.id())
                        .filter(Asked::isPlanned)
                        .map(touch -> touch.when().plannedOn());
        boolean waiting = outlook.person(contact.id()).stage() == Stage.REQUESTED;
        var sent =
                touchesOf(contact.id())
                        .filter(touch -> waiting && touch.mine(Message.Kind.REQUEST))
                        .max(Touch.IN_ORDER)
                        .filter(touch -> answered.isEmpty() || touch.after(answered.get()))
                        .map(touch -> book.start(touch.at(), book.cadenceOf(contact)));
        return Stream.concat(planned, sent.stream());
    }

    private LocalDate day(Touch touch) {
        return touch.planned() ? touch.when().plannedOn() : outlook.book().day(touch.at());
    }

    private Stream<Touch> touchesOf(String contactId) {
        return touches.getOrDefault(contactId, List.of()).stream()
                .filter(touch -> touch.planned() || !touch.at().isAfter(outlook.now()));
    }

    private static boolean isPlanned(Touch touch) {
        return touch.planned() && touch.form().kind() == Message.Kind.REQUEST;
    }
}
