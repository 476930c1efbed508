package foothold.service.demo;

import foothold.domain.contact.Standing.Closure;
import foothold.domain.contact.Tie;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;

/** People not asked yet, closed, or merely known: {@code SEND_PLANNED}, and nothing at all. */
final class Others {
    private static final int DAYS_TO_RESUME = 3;

    private final Script script;
    private final Days days;
    private final Employers at;

    Others(Script script, Employers at) {
        this.script = script;
        this.days = script.days();
        this.at = at;
    }

    void tell() {
        planned();
        closed();
        known();
        script.remind(
                Reminder.About.NOBODY,
                "Rewrite the first line of my résumé: research, not testing",
                Due.on(days.today().plusDays(DAYS_TO_RESUME)));
    }

    private void planned() {
        script.person("Nadia Petrova")
                .works("Nurse and consultant", at.fern)
                .lives("Denver, Colorado", "America/Denver")
                .tie(Tie.Kind.GROUP, 1, "the Saturday running group")
                .tags("health")
                .target("consulting")
                .research(
                        "Wrote about handovers between shifts. Two days a week still on the ward.")
                .plans(
                        Kind.REQUEST,
                        days.today(),
                        "Handovers, on the run",
                        """
                        Dear Nadia,

                        on Saturdays I only see your heels, so I am writing: your piece on handovers \
                        between shifts is what I would like to learn to do. Would 20 minutes over \
                        coffee suit you, on a day you are not on the ward?\
                        """)
                .done();
    }

    private void closed() {
        script.person("Sofia Rossi")
                .works("Community manager", at.marigold)
                .tie(Tie.Kind.GROUP, 1, "the design book club")
                .tags("health")
                .target()
                .asked(
                        days.ago(17, "10:00"),
                        "Book club question",
                        """
                        Dear Sofia,

                        in the book club you said that patients are never average. Could I ask you \
                        for 20 minutes about your work, at an hour you like?\
                        """)
                .heard(
                        Tone.DECLINED,
                        days.ago(15, "16:30"),
                        "We are being merged and I have no head for it. All good wishes for you!")
                .closed(Closure.Reason.DECLINED, days.ago(15, "17:00"))
                .done();
        script.person("Paul Ecker")
                .works("Recruiter", null)
                .tie(Tie.Kind.NONE, 0, null)
                .doNotContact()
                .note(
                        days.ago(11, "18:10"),
                        "Asked on the phone not to be written to. Fair enough.")
                .done();
        script.person("Abena Boateng")
                .works("Ethnographer", at.meadowbank)
                .tie(Tie.Kind.FRIEND, 2, "godmother of Leila's son")
                .tags("health")
                .closed(Closure.Reason.PAUSED, days.ago(9, "20:00"))
                .note(days.ago(9, "20:00"), "On leave with her newborn until spring. Write a card.")
                .done();
    }

    private void known() {
        script.person("Aisha Karim")
                .works("Data engineer", at.sundial)
                .tie(Tie.Kind.COLLEAGUE, 1, "same floor at the bank")
                .connected(400)
                .done();
        script.person("Luca Ferraro")
                .works("Bus driver trainer", at.tidewater)
                .connected(120)
                .done();
        script.person("Mei Tanaka").works("Statistician", at.northlight).connected(33).done();
    }
}
