package foothold.service.demo;

import foothold.domain.contact.Profile.Level;
import foothold.domain.contact.Tie;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;

import java.time.Instant;

/**
 * People met and not yet thanked, and people with whom a meeting is set: {@code DEBRIEF, THANK_YOU,
 * PREPARE, CONFIRM}.
 */
final class Met {
    private static final int USEFUL = 4;

    private final Script script;
    private final Days days;
    private final Employers at;

    Met(Script script, Employers at) {
        this.script = script;
        this.days = script.days();
        this.at = at;
    }

    void tell() {
        aFriend();
        aFellowStudent();
        metJustNow();
        toBeThanked();
        thanksArePlanned();
    }

    private void metJustNow() {
        script.person("Owen Price")
                .works("Interviewer", at.quillmark)
                .level(Level.EXPERIENCED)
                .lives("Cardiff, Wales", "Europe/London")
                .tie(Tie.Kind.REFERRAL, 2, "Kofi Mensah introduced us")
                .tags("health")
                .target()
                .asked(
                        days.ago(12, "09:35"),
                        "Kofi Mensah sends me",
                        """
                        Dear Owen,

                        Kofi Mensah says nobody asks better questions than you. I am exploring \
                        research and would like to learn how one gets people to talk. Would you \
                        have 20 minutes for me, when it suits you?\
                        """)
                .heard(Tone.POSITIVE, days.ago(10, "13:15"), "That is kind of Kofi. Yes, do.")
                .meets(
                        days.ago(1, "14:00"),
                        Slot.Medium.VIDEO,
                        Meeting.Course.scheduled(days.ago(9, "10:30")),
                        Meeting.Notebook.EMPTY.withNotes(
                                "Silence is a question. Talk to the folks who run onboarding."
                                        + " Sends me his guide, asked for nothing back."))
                .done();
    }

    private void toBeThanked() {
        var met = days.ago(2, "11:00");
        script.person("Fatima Zahra Benali")
                .works("Ward researcher", at.openWard)
                .level(Level.EXPERIENCED)
                .lives("Chicago, Illinois", "America/Chicago")
                .tie(Tie.Kind.ALUMNI, 1, "same thesis adviser")
                .tags("health")
                .target()
                .asked(
                        days.ago(13, "09:20"),
                        "Professor Hale's students",
                        """
                        Dear Fatima,

                        Professor Hale advised us both, and keeps your thesis on the shelf. Could I \
                        ask you for 20 minutes about work on wards, at any hour that is good for you?\
                        """)
                .heard(Tone.POSITIVE, days.ago(11, "10:40"), "For Professor Hale, anything.")
                .meets(met, Slot.Medium.PHONE, Person.held(days.ago(9, "09:10"), met), pay(met))
                .done();
    }

    private static Meeting.Notebook pay(Instant met) {
        return Meeting.Notebook.EMPTY
                .withNotes("Starts at 58, unions matter. Two people share one post.")
                .debriefed(
                        "Pay is lower than in the bank, and she would not go back. I liked that she"
                                + " draws what people say.",
                        met.plusSeconds(5_400))
                .withRating(USEFUL);
    }

    private void thanksArePlanned() {
        var met = days.ago(1, "10:30");
        script.person("Ravi Menon")
                .works("Independent researcher", null)
                .level(Level.SENIOR)
                .lives("Toronto, Ontario", "America/Toronto")
                .tie(Tie.Kind.FRIEND, 2, "friend of my neighbour")
                .tags("health")
                .target()
                .asked(
                        days.ago(7, "09:30"),
                        "Mrs Sen next door",
                        "Dear Ravi, your friend Mrs Sen is my neighbour. Would you tell me in 20"
                                + " minutes how you live from research, when you have time?")
                .heard(Tone.POSITIVE, days.ago(5, "11:30"), "Mrs Sen rang me first. Yes!")
                .meets(
                        met,
                        Slot.Medium.VIDEO,
                        Person.held(days.ago(4, "09:40"), met),
                        Meeting.Notebook.EMPTY
                                .debriefed(
                                        "Three clients carry him. Invoices on the first, always.",
                                        met.plusSeconds(3_600))
                                .withRating(USEFUL))
                .plans(
                        Kind.THANK_YOU,
                        days.today(),
                        "Three clients and the first of the month",
                        """
                        Dear Ravi,

                        thank you for this week. "Three clients, and invoices on the first" is on a \
                        note above my desk now, and I have asked my old manager whether she would be \
                        number one.\
                        """)
                .done();
    }

    private void aFriend() {
        script.person("Grace Whitfield")
                .works("Product owner", at.sundial)
                .lives("Boston, Massachusetts", "America/New_York")
                .tie(Tie.Kind.FRIEND, 3, "taught me to ride a bicycle")
                .tags("transit")
                .target("transit")
                .asked(
                        days.ago(9, "12:40"),
                        "Your work, at last",
                        "Grace, tell me about timetables? 20 minutes, your choice when.")
                .heard(Tone.POSITIVE, days.ago(7, "19:00"), "Took you long enough. Video?")
                .meets(
                        days.ahead(2, "11:00"),
                        Slot.Medium.VIDEO,
                        Meeting.Course.scheduled(days.ago(2, "10:00"))
                                .confirmedAt(days.ago(1, "09:00")),
                        Meeting.Notebook.EMPTY.withAgenda("What would she learn first today?"))
                .done();
    }

    private void aFellowStudent() {
        script.person("Samuel Adeyemi")
                .works("Head of patient experience", at.northlight)
                .lives("Columbus, Ohio", "America/New_York")
                .said("SAM-yoo-el ah-deh-YEH-mee")
                .tie(Tie.Kind.GROUP, 1, "same evening course in statistics")
                .tags("health", "first list")
                .target()
                .research("Head of patient experience for two years; spoke about waiting times.")
                .asked(
                        days.ago(8, "10:10"),
                        "From the statistics course",
                        """
                        Dear Samuel,

                        in our statistics course you said numbers start conversations and never end \
                        them. Could I ask you 20 minutes about how Northlight listens to patients? \
                        I can come by whenever it suits you.\
                        """)
                .heard(Tone.POSITIVE, days.ago(5, "08:50"), "Come by, I will show you a ward.")
                .meets(
                        days.ahead(5, "14:30"),
                        Slot.Medium.IN_PERSON,
                        Meeting.Course.scheduled(days.ago(4, "09:00")),
                        Meeting.Notebook.EMPTY)
                .questions(
                        "day-to-day-1|What did last Tuesday look like, hour by hour?",
                        "insights-3|Which part of your job does nobody see from outside?",
                        "culture-1|What happens here when somebody makes a mistake?",
                        "advice-2|What would you want to see on my résumé that is missing now?",
                        "Which number about patients do you trust least, and why?")
                .done();
    }
}
