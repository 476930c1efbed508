package foothold.service.campaign;

import foothold.domain.contact.Organization;
import foothold.domain.outreach.Message;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.numbers.Journey;
import foothold.domain.plan.numbers.Patience;
import foothold.service.agenda.Outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything the screens of a campaign compute from, as read at one moment.
 *
 * @param outlook the moment, the rules and what is due
 * @param people how far everybody came who is more than merely known
 * @param campaigns all of them, the latest first
 * @param planned my requests that are planned and not sent
 * @param labels names and word counts by id
 */
public record Reading(
        Outlook outlook,
        List<Journey> people,
        List<Campaign> campaigns,
        List<Message> planned,
        Labels labels) {

    /**
     * What is looked up by id.
     *
     * @param organizations of everybody read, by id
     * @param words how many words each request has that has any, by its id
     * @param templates the names of the user's own templates, by id
     */
    public record Labels(
            Map<String, Organization> organizations,
            Map<String, Integer> words,
            Map<String, String> templates) {
        public Labels {
            organizations = Map.copyOf(organizations);
            words = Map.copyOf(words);
            templates = Map.copyOf(templates);
        }
    }

    public Reading {
        people = List.copyOf(people);
        campaigns = List.copyOf(campaigns);
        planned = List.copyOf(planned);
    }

    /** The user's local day. */
    public LocalDate today() {
        return outlook.today();
    }

    /** Which requests had their time. */
    public Patience patience() {
        return new Patience(outlook.book(), today());
    }

    /** The people of that campaign; everybody for null. */
    public List<Journey> people(Campaign campaign) {
        return campaign == null
                ? people
                : people.stream()
                        .filter(
                                each ->
                                        campaign.id()
                                                .equals(
                                                        each.contact()
                                                                .standing()
                                                                .aim()
                                                                .campaignId()))
                        .toList();
    }
}
