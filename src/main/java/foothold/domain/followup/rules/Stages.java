package foothold.domain.followup.rules;

import foothold.domain.contact.Stage;
import foothold.domain.followup.rules.terms.Case;

/** Where a contact stands: the first that applies (PRODUCT, end of section 3). */
final class Stages {
    private Stages() {}

    static Stage of(Case person) {
        var standing = person.contact().standing();
        if (standing.closure() != null || standing.doNotContact()) {
            return Stage.CLOSED;
        }
        if (person.meetingAhead()) {
            return Stage.SCHEDULED;
        }
        if (person.metAndThanked()) {
            return Stage.KEEPING_IN_TOUCH;
        }
        if (!person.held().isEmpty()) {
            return Stage.MET;
        }
        if (!person.theirs().isEmpty() || repliedByMeeting(person)) {
            return Stage.IN_CONVERSATION;
        }
        if (person.latestRequest().isPresent()) {
            return Stage.REQUESTED;
        }
        boolean planned = person.planned().findAny().isPresent();
        return standing.aim().target() || planned ? Stage.TARGET : Stage.KNOWN;
    }

    private static boolean repliedByMeeting(Case person) {
        return person.latestRequest().flatMap(person::latestReply).isPresent();
    }
}
