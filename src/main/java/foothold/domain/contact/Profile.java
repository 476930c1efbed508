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
     */
    public record Job(String role, String organizationId) {
        public static final Job UNKNOWN = new Job(null, null);

        public Job {
            role = Text.orNull(role);
            organizationId = Text.orNull(organizationId);
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
