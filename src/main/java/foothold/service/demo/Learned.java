package foothold.service.demo;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile.Level;
import foothold.domain.contact.Tie;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;

/** People met in the middle of the search, thanked, and written to since: nothing is owed. */
final class Learned {
    private static final int ASKED_BEFORE = 6;
    private static final int ANSWERED_BEFORE = 4;
    private static final int SET_BEFORE = 3;
    private static final int DEBRIEFED_AFTER = 4_500;

    private final Script script;
    private final Days days;
    private final Employers at;

    Learned(Script script, Employers at) {
        this.script = script;
        this.days = script.days();
        this.at = at;
    }

    /**
     * When it took place and what became of it.
     *
     * @param met so many weekdays ago
     * @param rating how much the path appealed afterwards
     * @param debrief what I wrote down
     * @param since so many weekdays ago I wrote last
     * @param news what I wrote then
     */
    private record Talk(int met, int rating, String debrief, int since, String news) {}

    void tell() {
        planners();
        consultants();
        researcher();
    }

    private void planners() {
        talked(
                known("Beatriz Santos", "Transport planner", at.brightwater, Level.EXPERIENCED)
                        .tie(Tie.Kind.REFERRAL, 1, "Kofi Mensah named her")
                        .tags("transit")
                        .target("transit"),
                new Talk(
                        24,
                        4,
                        "Half of it is outside. She builds shelters, and they stand.",
                        9,
                        "I counted at my own stop, as you said: 61 people, one bench."));
        talked(
                known("Hugo Lindgren", "Scheduling lead", at.sundial, Level.LEADER)
                        .tie(Tie.Kind.COLLEAGUE, 1, "his brother sat next to me at the bank")
                        .tags("transit")
                        .target("transit"),
                new Talk(
                        17,
                        2,
                        "A screen and a solver. He is good at it, I would not be.",
                        8,
                        "Chapter two is done, with a pencil. Thank you for pointing me there."));
        talked(
                known("Thandiwe Moyo", "Planning fellow", at.brightwater, Level.ENTRY)
                        .tie(Tie.Kind.ALUMNI, 1, "same university, four years later")
                        .tags("transit")
                        .target("transit"),
                new Talk(
                        11,
                        3,
                        "One year in. The fellowship is narrow, the people are kind.",
                        5,
                        "The city walk with your colleague was the best hour of my month."));
    }

    private void consultants() {
        talked(
                known("Isabel Ortega", "Senior consultant", at.fern, Level.SENIOR)
                        .tie(Tie.Kind.REFERRAL, 1, "Margaret Doyle named her")
                        .tags("health")
                        .target("consulting"),
                new Talk(
                        20,
                        3,
                        "She is tired. Two nights away is a good week.",
                        7,
                        "I spoke to Peter, as you suggested. He sends his greetings."));
        talked(
                known("Peter Hallström", "Consultant for clinics", null, Level.EXPERIENCED)
                        .tie(Tie.Kind.REFERRAL, 1, "Isabel Ortega named him")
                        .tags("health")
                        .target("consulting"),
                new Talk(
                        14,
                        2,
                        "Free, and alone. Months with nothing in them.",
                        6,
                        "I wrote my first small offer, for a school clinic. Four hundred."));
    }

    private void researcher() {
        talked(
                known("Naomi Fischer", "UX researcher", at.northlight, Level.EXPERIENCED)
                        .tie(Tie.Kind.GROUP, 1, "the Thursday reading group")
                        .tags("health")
                        .target(),
                new Talk(
                        9,
                        4,
                        "Two hours at a bedside. They take testers, and ask how one asks.",
                        3,
                        "Three of my five people have said yes. The page will follow."));
    }

    private Person known(String name, String role, Organization at, Level level) {
        return script.person(name).works(role, at).level(level);
    }

    private Contact talked(Person person, Talk talk) {
        var met = days.ago(talk.met(), "15:00");
        var set = days.ago(talk.met() + SET_BEFORE, "10:00");
        var book =
                Meeting.Notebook.EMPTY
                        .debriefed(talk.debrief(), met.plusSeconds(DEBRIEFED_AFTER))
                        .withRating(talk.rating());
        return person.asked(
                        days.ago(talk.met() + ASKED_BEFORE, "09:50"),
                        "Twenty minutes about your work",
                        "May I ask you for 20 minutes about what your weeks are like, at a time"
                                + " that suits you?")
                .heard(
                        Tone.POSITIVE,
                        days.ago(talk.met() + ANSWERED_BEFORE, "11:20"),
                        "Gladly, send me a few times.")
                .meets(met, Slot.Medium.VIDEO, Person.held(set, met), book)
                .wrote(
                        Kind.THANK_YOU,
                        days.ago(talk.met() - 1, "09:15"),
                        "Thank you for your time. What you said about your week stays with me.")
                .wrote(Kind.KEEP_IN_TOUCH, days.ago(talk.since(), "09:25"), talk.news())
                .done();
    }
}
