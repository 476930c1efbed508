package foothold.service.followup;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.Store;
import foothold.service.agenda.Outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One first request at a time in an organization: as long as the preset gives somebody asked there
 * before the next person's turn, and nobody there has answered since.
 */
public final class FirstRequests {
    private final Store store;

    public FirstRequests(Store store) {
        this.store = store;
    }

    /**
     * Somebody there who still has time to answer.
     *
     * @param asked who was asked
     * @param at when
     * @param until the local day from which on the next person may be asked
     */
    public record Wait(Contact asked, Instant at, LocalDate until) {}

    /**
     * What speaks against a first request to {@code contact} at the moment of {@code outlook}: of
     * several, the longest wait; empty when nothing does.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public Optional<Wait> tooEarly(Outlook outlook, Contact contact) {
        if (contact.organizationId() == null) {
            return Optional.empty();
        }
        var people =
                store.pointing(Shapes.CONTACT, "organization", contact.organizationId()).stream()
                        .map(each -> new Asked(each, past(messages(each), outlook.now())))
                        .toList();
        return people.stream()
                .filter(each -> !each.contact().id().equals(contact.id()))
                .flatMap(each -> wait(each, outlook).stream())
                .filter(each -> each.until().isAfter(outlook.today()))
                .filter(each -> !answered(people, each.at(), outlook.now()))
                .max(Comparator.comparing(Wait::until));
    }

    private record Asked(Contact contact, List<Message> messages) {}

    private static Optional<Wait> wait(Asked asked, Outlook outlook) {
        var book = outlook.book();
        var cadence = book.cadenceOf(asked.contact());
        var days = cadence.asking().nextPersonDays();
        if (days == null) {
            return Optional.empty();
        }
        return asked.messages().stream()
                .filter(each -> each.outgoing() && each.form().kind() == Message.Kind.REQUEST)
                .map(each -> each.when().at())
                .max(Comparator.naturalOrder())
                .map(
                        at ->
                                new Wait(
                                        asked.contact(),
                                        at,
                                        book.calendar().plus(book.start(at, cadence), days)));
    }

    /** Whether anybody there wrote, or agreed to meet, since then. */
    private boolean answered(List<Asked> people, Instant since, Instant now) {
        var wrote =
                people.stream()
                        .flatMap(each -> each.messages().stream())
                        .filter(each -> !each.outgoing())
                        .filter(each -> each.words().response().tone() != Tone.OUT_OF_OFFICE)
                        .map(each -> each.when().at());
        var agreed =
                people.stream()
                        .flatMap(each -> meetings(each.contact()))
                        .map(each -> each.course().setAt())
                        .filter(at -> at != null && !at.isAfter(now));
        return Stream.concat(wrote, agreed).anyMatch(at -> at.isAfter(since));
    }

    private Stream<Meeting> meetings(Contact contact) {
        return store.pointing(Shapes.MEETING, "contact", contact.id()).stream();
    }

    private List<Message> messages(Contact contact) {
        return store.pointing(Shapes.MESSAGE, "contact", contact.id());
    }

    private static List<Message> past(List<Message> messages, Instant now) {
        return messages.stream()
                .filter(each -> each.when().at() != null && !each.when().at().isAfter(now))
                .toList();
    }
}
