package foothold.service.insights;

import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;

import java.util.Objects;

/**
 * Whose answers to compare; each is null for everybody's.
 *
 * @param pathId the path they were asked about
 * @param size how large the organization is they work for
 * @param level how far up they work
 */
public record AnswerFilter(String pathId, Organization.Size size, Profile.Level level) {
    /** Everybody's. */
    public static final AnswerFilter ALL = new AnswerFilter(null, null, null);

    public AnswerFilter withPath(String chosen) {
        return new AnswerFilter(chosen, size, level);
    }

    public AnswerFilter with(Organization.Size chosen) {
        return new AnswerFilter(pathId, chosen, level);
    }

    public AnswerFilter with(Profile.Level chosen) {
        return new AnswerFilter(pathId, size, chosen);
    }

    boolean lets(AnswerSheet.Voice voice) {
        return (pathId == null || pathId.equals(voice.pathId()))
                && (size == null || Objects.equals(voice.size(), size))
                && (level == null || Objects.equals(voice.level(), level));
    }
}
