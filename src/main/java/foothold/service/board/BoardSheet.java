package foothold.service.board;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.meeting.Insight;
import foothold.domain.plan.board.Board;
import foothold.domain.plan.board.Board.Asking;
import foothold.domain.plan.board.Board.Known;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the board is made of, as seen at one moment; never changes.
 *
 * @param known what was learned and judged
 * @param asking who can be asked what
 * @param people everybody who said something or can be asked
 * @param seen when, and in whose zone
 */
public record BoardSheet(Known known, Asking asking, People people, Seen seen) {

    /**
     * Who is who.
     *
     * @param contacts by id
     * @param employers by id
     */
    public record People(Map<String, Contact> contacts, Map<String, Organization> employers) {

        /** What that contact is called; empty for nobody. */
        public String name(String contactId) {
            return Optional.ofNullable(contactId).map(contacts::get).map(Contact::name).orElse("");
        }

        /** Where that contact works, if it is known. */
        public Optional<Organization> employer(String contactId) {
            return Optional.ofNullable(contactId)
                    .map(contacts::get)
                    .map(Contact::organizationId)
                    .map(employers::get);
        }
    }

    /** A moment, and the user's zone. */
    public record Seen(Instant now, ZoneId zone) {}

    /**
     * Whose voices count; each null for everybody's.
     *
     * @param size those from organizations of that size
     * @param level those who work that far up
     */
    public record Filter(Organization.Size size, Profile.Level level) {
        public static final Filter EVERYBODY = new Filter(null, null);
    }

    /** The board with all voices. */
    public Board board() {
        return Board.of(known, asking);
    }

    /** The board with only these voices; reads nothing. */
    public Board board(Filter filter) {
        if (filter.equals(Filter.EVERYBODY)) {
            return board();
        }
        var fewer = known.insights().stream().filter(each -> passes(each, filter)).toList();
        return Board.of(known.saying(fewer), asking);
    }

    private boolean passes(Insight insight, Filter filter) {
        var who = insight.source().contactId();
        var contact = who == null ? null : people.contacts().get(who);
        if (contact == null) {
            return false;
        }
        var size = people.employer(who).map(each -> each.about().size()).orElse(null);
        var level = contact.profile().job().footing().level();
        return (filter.size() == null || filter.size() == size)
                && (filter.level() == null || filter.level() == level);
    }
}
