package foothold.domain.contact;

import foothold.domain.Entity;

import java.util.Objects;

/**
 * A person one might talk to, talks to or has talked to. Only the name is ever required.
 *
 * @param profile who they are
 * @param reach how to write to or call them
 * @param tie how I know them
 * @param standing where they stand in my search, and what closed it
 */
public record Contact(String id, Profile profile, Reach reach, Tie tie, Standing standing)
        implements Entity {

    public Contact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(profile, "profile");
        reach = reach == null ? Reach.NONE : reach;
        tie = tie == null ? Tie.NONE : tie;
        standing = standing == null ? Standing.KNOWN : standing;
    }

    /** Somebody of whom only the name is known. */
    public static Contact named(String id, String name) {
        return new Contact(id, Profile.named(name), Reach.NONE, Tie.NONE, Standing.KNOWN);
    }

    public String name() {
        return profile.name();
    }

    /** Their organization's id, or null. */
    public String organizationId() {
        return profile.job().organizationId();
    }

    public Contact with(Profile newProfile) {
        return new Contact(id, newProfile, reach, tie, standing);
    }

    public Contact with(Reach newReach) {
        return new Contact(id, profile, newReach, tie, standing);
    }

    public Contact with(Tie newTie) {
        return new Contact(id, profile, reach, newTie, standing);
    }

    public Contact with(Standing newStanding) {
        return new Contact(id, profile, reach, tie, newStanding);
    }
}
