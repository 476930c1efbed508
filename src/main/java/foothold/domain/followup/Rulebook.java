package foothold.domain.followup;

import foothold.domain.contact.Contact;
import foothold.domain.plan.Campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * What the rules go by besides the facts.
 *
 * @param zone the user's zone: every day is a day there
 * @param calendar which days are business days
 * @param cadences the presets by id
 * @param campaigns the campaigns by id
 * @param usual the preset of everybody who has none of their own
 */
public record Rulebook(
        ZoneId zone,
        WorkCalendar calendar,
        Map<String, Cadence> cadences,
        Map<String, Campaign> campaigns,
        Cadence usual) {

    public Rulebook {
        cadences = Map.copyOf(cadences);
        campaigns = Map.copyOf(campaigns);
    }

    /** The contact's own preset, else their campaign's, else the usual one. */
    public Cadence cadenceOf(Contact contact) {
        var aim = contact.standing().aim();
        var own = aim.cadenceId() == null ? null : cadences.get(aim.cadenceId());
        if (own != null) {
            return own;
        }
        var campaign = campaignOf(contact);
        var theirs = campaign == null ? null : campaign.pace().cadenceId();
        return theirs == null ? usual : cadences.getOrDefault(theirs, usual);
    }

    /** The last local day of the contact's campaign, or null. */
    public LocalDate campaignEnd(Contact contact) {
        var campaign = campaignOf(contact);
        return campaign == null ? null : campaign.span().end();
    }

    /** The local day of an instant. */
    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /**
     * The day from which a message of mine counts (PRODUCT, "Start"): its local day, but the next
     * business day if that day is none, or if the preset has the noon rule and it was sent at or
     * after 12:00.
     */
    public LocalDate start(Instant sent, Cadence cadence) {
        var local = sent.atZone(zone);
        var day = local.toLocalDate();
        boolean afternoon = !local.toLocalTime().isBefore(LocalTime.NOON);
        if (cadence.asking().noonRule() && afternoon) {
            return calendar.plus(day, 1);
        }
        return calendar.onOrAfter(day);
    }

    private Campaign campaignOf(Contact contact) {
        var id = contact.standing().aim().campaignId();
        return id == null ? null : campaigns.get(id);
    }
}
