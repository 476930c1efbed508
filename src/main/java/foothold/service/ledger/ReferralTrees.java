package foothold.service.ledger;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Followup;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Referral;
import foothold.domain.meeting.tree.Growth;
import foothold.domain.meeting.tree.ReferralTree;
import foothold.domain.meeting.tree.State;
import foothold.domain.meeting.tree.Twig.Member;
import foothold.service.Store;
import foothold.service.agenda.Outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who led to whom, read from the file; who is still owed thanks or a report is what the due list
 * says.
 *
 * @param tree everybody who named somebody or was named
 * @param owed what is open of {@code THANK_REFERRER} and {@code REPORT_BACK}, by contact id
 * @param outlook as which it was read
 */
public record ReferralTrees(ReferralTree tree, Map<String, List<Followup>> owed, Outlook outlook) {
    public ReferralTrees {
        owed = Map.copyOf(owed);
    }

    /**
     * The tree at the moment of that outlook.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public static ReferralTrees read(Store store, Outlook outlook) {
        return store.snapshot(() -> new Reader(store, outlook).read());
    }

    /** Those of the tree who are owed thanks or a report. */
    public List<Followup> owedTo(String contactId) {
        return contactId == null ? List.of() : owed.getOrDefault(contactId, List.of());
    }

    private record Reader(Store store, Outlook outlook, Map<String, List<Meeting>> meetings) {
        Reader(Store store, Outlook outlook) {
            this(store, outlook, store.meetings());
        }

        ReferralTrees read() {
            var owed =
                    outlook.followups().stream()
                            .filter(Reader::isOwed)
                            .filter(each -> each.party().contactId() != null)
                            .collect(Collectors.groupingBy(each -> each.party().contactId()));
            var tree = Growth.of(store.all(Shapes.REFERRAL), this::member);
            return new ReferralTrees(tree, owed, outlook);
        }

        private static boolean isOwed(Followup followup) {
            return switch (followup.kind()) {
                case THANK_REFERRER, REPORT_BACK -> true;
                default -> false;
            };
        }

        private Member member(String key, Referral by) {
            return store.find(Shapes.CONTACT, key)
                    .map(contact -> member(contact, by))
                    .orElseGet(
                            () -> {
                                var name = by == null ? key : by.named().name();
                                var state = by == null ? null : state(null, by.naming().on());
                                return new Member(key, null, name, state);
                            });
        }

        private Member member(Contact contact, Referral by) {
            if (by == null) {
                return new Member(contact.id(), contact.id(), contact.name(), null);
            }
            var person = outlook.person(contact.id());
            var closure = contact.standing().closure();
            var known =
                    new State.Known(
                            person.stage(),
                            met(contact.id()),
                            closure == null ? null : closure.reason());
            var touched =
                    person.lastTouch() == null ? null : outlook.book().day(person.lastTouch());
            var last =
                    Stream.of(by.naming().on(), touched)
                            .filter(Objects::nonNull)
                            .max(LocalDate::compareTo)
                            .orElseThrow();
            return new Member(contact.id(), contact.id(), contact.name(), state(known, last));
        }

        private State state(State.Known known, LocalDate last) {
            return State.of(known, last, outlook.today());
        }

        private boolean met(String contactId) {
            return meetings.getOrDefault(contactId, List.of()).stream()
                    .anyMatch(each -> each.heldBy(outlook.now()));
        }
    }
}
