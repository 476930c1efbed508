package foothold.service.intake;

import foothold.domain.meeting.Slot;
import foothold.service.log.Incoming.Whom;

import java.util.List;
import java.util.Set;

/**
 * An invitation as it was read, before anything is done about it.
 *
 * @param ids those under which its meeting may be here; a new one gets the last
 * @param title what it is called, or null
 * @param slot when and where
 * @param version how it stands to other versions of it
 * @param whom whom it may be with, the likeliest first
 */
public record Invite(List<String> ids, String title, Slot slot, Version version, List<Whom> whom) {

    /** What is to be known of a time before one relies on it. */
    public enum Caveat {
        /** It names no zone. */
        FLOATING,
        /** It names a zone nobody knows. */
        UNKNOWN_ZONE,
        /** It says only the day. */
        ALL_DAY,
        /** It is the first of a series; the others do not come in. */
        REPEATS
    }

    /**
     * How it stands to other versions.
     *
     * @param sequence higher in later ones
     * @param cancelled whether it takes the meeting back
     */
    public record Version(int sequence, boolean cancelled, Set<Caveat> caveats) {
        public Version {
            caveats = Set.copyOf(caveats);
        }
    }

    public Invite {
        ids = List.copyOf(ids);
        whom = List.copyOf(whom);
    }
}
