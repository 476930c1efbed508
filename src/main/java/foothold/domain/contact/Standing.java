package foothold.domain.contact;

import foothold.domain.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a contact stands in my search, as far as I decided it; the stage itself is derived.
 *
 * @param aim whether and under which campaign I want to talk to them; never null
 * @param doNotContact they, or I, asked for no more messages
 * @param closure why nothing more is to come, or null while open
 * @param archivedAt when put away out of the lists, or null
 * @param filing how they are filed; never null
 */
public record Standing(
        Aim aim, boolean doNotContact, Closure closure, Instant archivedAt, Filing filing) {

    /** Somebody merely known, such as an imported connection. */
    public static final Standing KNOWN = new Standing(Aim.NONE, false, null, null, Filing.NONE);

    /**
     * What I want of them.
     *
     * @param target marked as somebody to talk to
     * @param campaignId the outreach spree they belong to, or null
     * @param cadenceId a cadence preset of their own, or null
     * @param segment what the user takes them for; null while it follows from their replies
     * @param pathId the path they are asked about; null for the first of their campaign
     */
    public record Aim(
            boolean target, String campaignId, String cadenceId, Segment segment, String pathId) {
        public static final Aim NONE = new Aim(false, null, null);

        /** An aim at somebody whose segment follows from their replies. */
        public Aim(boolean target, String campaignId, String cadenceId) {
            this(target, campaignId, cadenceId, null, null);
        }

        public Aim {
            campaignId = Text.orNull(campaignId);
            cadenceId = Text.orNull(cadenceId);
            pathId = Text.orNull(pathId);
        }

        public Aim withTarget(boolean marked) {
            return new Aim(marked, campaignId, cadenceId, segment, pathId);
        }

        public Aim withCampaign(String newCampaignId) {
            return new Aim(target, newCampaignId, cadenceId, segment, pathId);
        }

        public Aim withCadence(String newCadenceId) {
            return new Aim(target, campaignId, newCadenceId, segment, pathId);
        }

        public Aim with(Segment newSegment) {
            return new Aim(target, campaignId, cadenceId, newSegment, pathId);
        }

        /** The same aim about another path; null for the first of the campaign. */
        public Aim about(String newPathId) {
            return new Aim(target, campaignId, cadenceId, segment, newPathId);
        }
    }

    /**
     * The end of the matter with this person.
     *
     * @param reason why
     * @param at when it was decided; null in old archives, which means "always"
     */
    public record Closure(Reason reason, Instant at) {

        /** Why a contact was closed. */
        public enum Reason {
            NO_ANSWER,
            DECLINED,
            PAUSED
        }
    }

    /**
     * How a contact is filed.
     *
     * @param tags the user's own words, in their order
     * @param mentor somebody to keep in touch with for good
     * @param connectedOn the day LinkedIn says we connected, or null
     * @param addedAt when they came into this file, or null when unknown
     */
    public record Filing(
            List<String> tags, boolean mentor, LocalDate connectedOn, Instant addedAt) {
        public static final Filing NONE = new Filing(List.of(), false, null, null);

        public Filing {
            tags = Text.values(tags);
        }

        public Filing withTags(List<String> newTags) {
            return new Filing(newTags, mentor, connectedOn, addedAt);
        }

        public Filing withMentor(boolean isMentor) {
            return new Filing(tags, isMentor, connectedOn, addedAt);
        }
    }

    public Standing {
        aim = aim == null ? Aim.NONE : aim;
        filing = filing == null ? Filing.NONE : filing;
    }

    public Standing with(Aim newAim) {
        return new Standing(newAim, doNotContact, closure, archivedAt, filing);
    }

    public Standing with(Filing newFiling) {
        return new Standing(aim, doNotContact, closure, archivedAt, newFiling);
    }

    public Standing withDoNotContact(boolean noMore) {
        return new Standing(aim, noMore, closure, archivedAt, filing);
    }

    /** Closed for that reason, or open again for null. */
    public Standing withClosure(Closure newClosure) {
        return new Standing(aim, doNotContact, newClosure, archivedAt, filing);
    }

    /** Put away at that time, or brought back for null. */
    public Standing withArchivedAt(Instant at) {
        return new Standing(aim, doNotContact, closure, at, filing);
    }
}
