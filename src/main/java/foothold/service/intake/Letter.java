package foothold.service.intake;

import foothold.service.log.Incoming.Whom;

import java.time.Instant;
import java.util.List;

/**
 * A mail as it was read, before anything is done about it.
 *
 * @param id of its message, always the same for the same mail
 * @param subject or null
 * @param body what was written, or null
 * @param stamp when, and by whom it seems
 * @param people whom it may be from or to
 */
public record Letter(String id, String subject, String body, Stamp stamp, People people) {

    /**
     * When and how it was written.
     *
     * @param mine whether it seems to be one of the user's own
     * @param automatic whether a program answered, as while somebody is out of office
     */
    public record Stamp(Instant at, boolean mine, boolean automatic) {}

    /** Who may have written it, and to whom; the likeliest first. */
    public record People(List<Whom> from, List<Whom> to) {
        public People {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }
}
