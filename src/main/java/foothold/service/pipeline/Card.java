package foothold.service.pipeline;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Stage;
import foothold.domain.followup.Followup;
import foothold.domain.segment.Judgement;
import foothold.service.people.list.Folded;
import foothold.service.people.list.Situation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody on the board.
 *
 * @param who never null
 * @param situation where they stand; never null
 * @param judgement booster, obligate or let go; never null
 * @param filed campaign, and what they are found by; never null
 * @param meets when the next meeting that is set begins, or null
 */
public record Card(Who who, Situation situation, Judgement judgement, Filed filed, Instant meets) {

    /**
     * Who it is.
     *
     * @param role or null
     * @param organization its name, or null
     */
    public record Who(String id, String name, String role, String organization) {}

    /**
     * What they are found by.
     *
     * @param campaignId or null
     * @param tags the user's own words
     * @param haystack what the free text is looked for in, folded
     * @param barred marked as not to be contacted
     */
    public record Filed(String campaignId, List<String> tags, String haystack, boolean barred) {}

    /** The card of that contact; {@code organization} may be null. */
    static Card of(
            Contact contact, Organization organization, Situation situation, Judgement judgement) {
        var employer = organization == null ? null : organization.name();
        var role = contact.profile().job().role();
        var tags = contact.standing().filing().tags();
        var haystack =
                Stream.concat(Stream.of(contact.name(), role, employer), tags.stream())
                        .filter(Objects::nonNull)
                        .map(Folded::of)
                        .collect(Collectors.joining("\n"));
        return new Card(
                new Who(contact.id(), contact.name(), role, employer),
                situation,
                judgement,
                new Filed(
                        contact.standing().aim().campaignId(),
                        tags,
                        haystack,
                        contact.standing().doNotContact()),
                null);
    }

    /** The same card with the meeting ahead. */
    Card meeting(Instant start) {
        return new Card(who, situation, judgement, filed, start);
    }

    public String id() {
        return who.id();
    }

    public String name() {
        return who.name();
    }

    public Stage stage() {
        return situation.stage();
    }

    /** The follow-up that comes first, or null. */
    public Followup next() {
        return situation.next();
    }
}
