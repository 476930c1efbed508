package foothold.domain.contact;

import foothold.domain.Text;

import java.time.ZoneId;

/**
 * Who a contact is.
 *
 * @param name as one writes it; never empty
 * @param pronunciation a hint on how to say the name, or null
 * @param job what they do and where; never null
 * @param place where they are; never null
 * @param research what I found out before writing, or null
 */
public record Profile(String name, String pronunciation, Job job, Place place, String research) {

    /**
     * What somebody does, and for whom.
     *
     * @param role their title, or null
     * @param organizationId the organization's id, or null
     * @param footing how useful a talk there is likely to be; never null
     */
    public record Job(String role, String organizationId, Footing footing) {
        public static final Job UNKNOWN = new Job(null, null);

        /** A job of which nothing more is known. */
        public Job(String role, String organizationId) {
            this(role, organizationId, Footing.UNKNOWN);
        }

        public Job {
            role = Text.orNull(role);
            organizationId = Text.orNull(organizationId);
            footing = footing == null ? Footing.UNKNOWN : footing;
        }

        /** The same person there under another title. */
        public Job withRole(String newRole) {
            return new Job(newRole, organizationId, footing);
        }

        /** The same work elsewhere. */
        public Job withOrganization(String newOrganizationId) {
            return new Job(role, newOrganizationId, footing);
        }

        /** The same job, judged otherwise. */
        public Job with(Footing newFooting) {
            return new Job(role, organizationId, newFooting);
        }
    }

    /** How far up somebody works. */
    public enum Level {
        ENTRY,
        EXPERIENCED,
        SENIOR,
        LEADER
    }

    /**
     * What makes somebody the better person to ask first, of several in one organization.
     *
     * @param relevance 0 to 3: how close their work is to what I want to know; null when not judged
     * @param level how far up they work, or null when unknown
     * @param promotedInside they rose within the organization; null when unknown
     */
    public record Footing(Integer relevance, Level level, Boolean promotedInside) {
        public static final Footing UNKNOWN = new Footing(null, null, null);

        public Footing {
            if (relevance != null && (relevance < 0 || relevance > 3)) {
                throw new IllegalArgumentException("relevance is 0 to 3, not " + relevance);
            }
        }
    }

    /**
     * Where somebody is.
     *
     * @param location as they say it ("Lyon, France"), or null
     * @param zone their time zone, or null when unknown
     */
    public record Place(String location, ZoneId zone) {
        public static final Place UNKNOWN = new Place(null, null);

        public Place {
            location = Text.orNull(location);
        }
    }

    public Profile {
        name = Text.orNull(name);
        if (name == null) {
            throw new IllegalArgumentException("a contact needs a name");
        }
        pronunciation = Text.orNull(pronunciation);
        job = job == null ? Job.UNKNOWN : job;
        place = place == null ? Place.UNKNOWN : place;
        research = Text.orNull(research);
    }

    /** Only a name. */
    public static Profile named(String name) {
        return new Profile(name, null, Job.UNKNOWN, Place.UNKNOWN, null);
    }

    public Profile withName(String newName) {
        return new Profile(newName, pronunciation, job, place, research);
    }

    public Profile withPronunciation(String hint) {
        return new Profile(name, hint, job, place, research);
    }

    public Profile with(Job newJob) {
        return new Profile(name, pronunciation, newJob, place, research);
    }

    public Profile with(Place newPlace) {
        return new Profile(name, pronunciation, job, newPlace, research);
    }

    public Profile withResearch(String notes) {
        return new Profile(name, pronunciation, job, place, notes);
    }
}
