package foothold.testdata;

import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.domain.plan.Campaign;
import foothold.service.campaign.Campaigns;
import foothold.service.campaign.Members;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign in a file, from Monday 2 November to Friday 4 December 2026: twelve people asked three
 * weeks ago, of whom four replied and three were met, and one asked yesterday.
 */
public final class Spree {
    private static final int ASKED = 12;
    private static final int REPLIED = 4;
    private static final int MET = 3;

    private Spree() {}

    /** Writes it and returns the campaign. */
    public static Campaign in(OpenFile file) {
        var campaigns = new Campaigns(file.workspace(), file.random());
        var made = campaigns.start("Autumn", LocalDate.parse("2026-11-02"));
        campaigns.span(made.id(), made.span().start(), LocalDate.parse("2026-12-04"));
        var members = new Members(file.workspace());
        file.organization("Acme");
        for (int i = 1; i <= ASKED + 1; i++) {
            file.contact("Person " + i, i <= MET ? "Acme" : null);
            members.choose(made, List.of("Person " + i));
        }
        for (int i = 1; i <= ASKED; i++) {
            file.sent("Person " + i, Message.Kind.REQUEST, "2026-11-03T09:00");
        }
        for (int i = 1; i <= REPLIED; i++) {
            file.replied("Person " + i, Tone.POSITIVE, "2026-11-0" + (3 + i) + "T10:00");
        }
        for (int i = 1; i <= MET; i++) {
            file.meeting("Person " + i, "2026-11-09T10:00", "2026-11-1" + (6 + i) + "T10:00");
        }
        file.sent("Person 13", Message.Kind.REQUEST, "2026-11-24T09:00");
        return campaigns.all().getFirst();
    }
}
