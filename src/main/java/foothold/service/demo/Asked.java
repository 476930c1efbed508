package foothold.service.demo;

import foothold.domain.contact.Standing.Closure;
import foothold.domain.contact.Tie;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;

import java.time.Instant;

/** People who were asked and have not answered: {@code TRY_NEXT_PERSON, NUDGE, LET_GO}. */
final class Asked {
    private static final int AWAY_DAYS = 6;

    private final Script script;
    private final Days days;
    private final Employers at;

    Asked(Script script, Employers at) {
        this.script = script;
        this.days = script.days();
        this.at = at;
    }

    void tell() {
        toBeNudged();
        theNextPersonIsDue();
        toLetGo();
        away();
        closedWithoutAnswer();
    }

    private void toBeNudged() {
        script.person("Amara Okafor")
                .works("Senior UX researcher", at.larkspur)
                .lives("Columbus, Ohio", "America/New_York")
                .said("ah-MAH-rah oh-kah-FOR")
                .tie(Tie.Kind.ALUMNI, 2, "we both sang in the university choir")
                .tags("health", "first list")
                .target()
                .research(
                        "Moved from nursing to research five years ago. Spoke about diaries for"
                                + " people with diabetes.")
                .asked(
                        days.ago(8, "09:40"),
                        "Nurse to researcher question",
                        """
                        Dear Amara,

                        we both sang in the university choir, ten years apart, and Professor Hale \
                        still talks about your solo. I test software in a bank and am finding out \
                        whether research in health care could be my next field. You went there from \
                        the ward. Could I ask you for 20 minutes by phone about how that change went? \
                        Any day next week that suits you would be fine.

                        Thank you for reading this.\
                        """)
                .done();
    }

    private void theNextPersonIsDue() {
        script.person("Priya Raman")
                .works("Network planner", at.tidewater)
                .lives("Baltimore, Maryland", "America/New_York")
                .said("PREE-ya RAH-mun")
                .tie(Tie.Kind.GROUP, 1, "the night bus riders' forum")
                .tags("transit")
                .target("transit")
                .asked(
                        days.ago(3, "10:15"),
                        "Night buses, ten minutes late",
                        """
                        Dear Priya,

                        your answer in the night bus riders' forum about drivers' breaks changed how I \
                        see my own line. I am exploring planning as a career and would like to \
                        understand what you decide and what is decided for you. Might you have 20 \
                        minutes for a call, whenever your week allows?

                        With thanks\
                        """)
                .done();
        script.person("Mateo Álvarez")
                .works("Operations analyst", at.tidewater)
                .tie(Tie.Kind.GROUP, 1, "volunteers at the same bike kitchen")
                .tags("transit")
                .target("transit")
                .note(
                        days.ago(4, "19:20"),
                        "Second choice at Tidewater if Priya is too busy. Built the public map of"
                                + " delays.")
                .done();
    }

    private void toLetGo() {
        script.person("Hana Sato")
                .works("Research lead", at.quillmark)
                .lives("Portland, Oregon", "America/Los_Angeles")
                .tie(Tie.Kind.NONE, 0, null)
                .tags("health")
                .target()
                .asked(
                        days.ago(14, "11:05"),
                        "Your article on diary studies",
                        """
                        Dear Ms Sato,

                        your article on diary studies made me try one on myself for a week. I am \
                        looking into research as a second career and would value your view of how \
                        people start. Would 20 minutes be possible, at a time that is easy for you?

                        Kind regards\
                        """)
                .wrote(
                        Kind.NUDGE,
                        days.ago(6, "09:30"),
                        """
                        Dear Ms Sato,

                        I know weeks fill up. If a short call about how people start in research \
                        is possible later this month, I would be glad; if not, no answer is needed.\
                        """)
                .done();
    }

    private void away() {
        var sent = days.ago(6, "10:50");
        script.person("Tomasz Nowak")
                .works("Timetable engineer", at.sundial)
                .tie(Tie.Kind.COLLEAGUE, 2, "shared an office at the bank until he left")
                .tags("transit")
                .target("transit")
                .asked(
                        sent,
                        "From bank to buses",
                        """
                        Hi Tomasz,

                        you left our office at the bank for timetables, and I have wondered since what \
                        it is like. Would you tell me over 20 minutes, whenever it suits you?\
                        """)
                .heard(
                        new Message.Response(Tone.OUT_OF_OFFICE, days.today().plusDays(AWAY_DAYS)),
                        sent.plusSeconds(60),
                        "I am hiking without a telephone and will read my mail when I am back.")
                .done();
    }

    private void closedWithoutAnswer() {
        script.person("Victor Lang")
                .works("Head of product", at.marigold)
                .tie(Tie.Kind.NONE, 0, null)
                .tags("health")
                .target()
                .asked(
                        days.ago(19, "09:20"),
                        "Remote visits and older patients",
                        """
                        Dear Mr Lang,

                        your talk on remote visits for older patients is the clearest I have seen. \
                        Could I ask you three questions about it, in 15 minutes, on a day you choose?\
                        """)
                .wrote(Kind.NUDGE, days.ago(12, "09:10"), "A gentle second try, and the last one.")
                .closed(Closure.Reason.NO_ANSWER, closedAt())
                .done();
    }

    private Instant closedAt() {
        return days.ago(8, "17:45");
    }
}
