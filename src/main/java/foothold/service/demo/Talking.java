package foothold.service.demo;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Tie;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;

/** People who answered: {@code ANSWER_REPLY, PICK_UP_THREAD, ASK_AGAIN, RESCHEDULE}. */
final class Talking {
    private final Script script;
    private final Days days;
    private final Employers at;

    Talking(Script script, Employers at) {
        this.script = script;
        this.days = script.days();
        this.at = at;
    }

    void tell() {
        waitsForAnAnswer();
        namedSomebodyElse();
        threadToPickUp();
        toAskAgain();
        cancelled();
        proposed();
    }

    private void waitsForAnAnswer() {
        script.person("Jonas Lindqvist")
                .works("Director of research", at.larkspur)
                .lives("Malmö, Sweden", "Europe/Stockholm")
                .said("YOO-nas LIND-kvist")
                .tie(Tie.Kind.GROUP, 1, "spoke at the meetup I help to run")
                .tags("health", "first list")
                .target()
                .asked(
                        days.ago(5, "09:15"),
                        "After your meetup talk",
                        """
                        Dear Jonas,

                        at our meetup you said the best interviews happen in kitchens. I test software \
                        and am finding out whether research is for me. Could I ask you for 20 minutes \
                        about what fills your week, at an hour that suits you in Malmö?\
                        """)
                .heard(
                        Tone.POSITIVE,
                        days.ago(1, "16:10"),
                        "With pleasure. Thursday works, 3pm your time? I would bring our newest"
                                + " researcher along, she changed fields last year.")
                .done();
    }

    private void namedSomebodyElse() {
        script.person("Leila Haddad")
                .works("Programme officer", at.openWard)
                .lives("Chicago, Illinois", "America/Chicago")
                .said("LAY-la hah-DAHD")
                .tie(Tie.Kind.FRIEND, 2, "flatmate of my cousin")
                .tags("health")
                .target()
                .asked(
                        days.ago(4, "13:30"),
                        "Question from Samir's cousin",
                        """
                        Dear Leila,

                        Samir says you know every ward in Chicago. I am exploring research with \
                        patients and would love to hear how Open Ward works, for 20 minutes, when \
                        it suits you. Would that be all right?\
                        """)
                .heard(
                        Tone.REFERRAL_ONLY,
                        days.ago(2, "11:45"),
                        "I only do the budgets, so I am the wrong person! Talk to Ben, who runs the"
                                + " night-shift interviews. Say I sent you.")
                .done();
        remindOf(
                script.person("Ben Castellano")
                        .works("Field researcher", at.openWard)
                        .tie(Tie.Kind.REFERRAL, 1, "Leila Haddad named him")
                        .tags("health")
                        .target()
                        .note(days.ago(2, "12:00"), "Runs the night-shift interviews, says Leila.")
                        .done());
    }

    private void remindOf(Contact ben) {
        script.remind(
                new Reminder.About(ben.id(), null),
                "Listen to Ben's podcast on night shifts before writing to him",
                Due.on(days.today()));
    }

    private void threadToPickUp() {
        script.person("Daniel Osei")
                .works("Design researcher", at.meadowbank)
                .lives("London, England", "Europe/London")
                .tie(Tie.Kind.ALUMNI, 1, "same degree, class of 2014")
                .tags("health")
                .target()
                .asked(
                        days.ago(9, "10:30"),
                        "Same degree, other country",
                        """
                        Dear Daniel,

                        we have the same degree, six years apart, and you ended up where I would like \
                        to look around. Could we talk for 20 minutes about how studios work with \
                        clinics, at an hour that fits your day in London?\
                        """)
                .heard(
                        Tone.POSITIVE,
                        days.ago(7, "15:20"),
                        "Gladly! The next two weeks are wild. Throw me a few times?")
                .wrote(
                        Kind.REPLY,
                        days.ago(4, "09:50"),
                        "Thank you! Tuesday or Wednesday, any time between 2 and 5 in London, or"
                                + " whatever suits you better.")
                .done();
    }

    private void toAskAgain() {
        script.person("Ingrid Moen")
                .works("Service designer", at.northlight)
                .lives("Minneapolis, Minnesota", "America/Chicago")
                .tie(Tie.Kind.COLLEAGUE, 2, "worked with my sister at the library")
                .tags("health")
                .target()
                .asked(
                        days.ago(20, "10:00"),
                        "Greetings from Ruth",
                        """
                        Dear Ingrid,

                        my sister Ruth still misses you at the library. She told me that you design \
                        how a hospital feels now. Could you spare 20 minutes for a few questions, \
                        whenever it is quiet?\
                        """)
                .heard(
                        new Message.Response(Tone.LATER, days.today().plusDays(2)),
                        days.ago(19, "14:00"),
                        "How lovely! We open a new ward this month, please ask me again after"
                                + " that.")
                .wrote(
                        Kind.REPLY,
                        days.ago(19, "15:30"),
                        "Of course. Good luck with the ward, I will write again then.")
                .done();
    }

    private void cancelled() {
        var course =
                Meeting.Course.scheduled(days.ago(6, "12:10"))
                        .marked(Meeting.State.CANCELLED, days.ago(1, "11:20"));
        script.person("Carlos Mendes")
                .works("Transport planner", at.brightwater)
                .lives("Brightwater", "America/New_York")
                .tie(Tie.Kind.ALUMNI, 1, "played for the same university team")
                .tags("transit", "first list")
                .target("transit")
                .asked(
                        days.ago(10, "09:45"),
                        "From the pitch to planning",
                        """
                        Dear Carlos,

                        we wore the same university shirt, some years apart. I am finding out \
                        what planners do all day. Would you have 20 minutes for me, by phone, at a \
                        time you like?\
                        """)
                .heard(Tone.POSITIVE, days.ago(7, "17:05"), "Ha, always for the team. Call me!")
                .wrote(Kind.CONFIRMATION, days.ago(6, "12:15"), "I will call you, looking forward.")
                .meets(
                        days.ago(1, "15:00"),
                        Slot.Medium.PHONE,
                        course,
                        Meeting.Notebook.EMPTY.withAgenda(
                                "What is decided by whom? Who starts how?"))
                .note(
                        days.ago(1, "11:25"),
                        "He called: the council meets all day. So sorry, new time.")
                .done();
        script.remind(
                new Reminder.About(null, at.brightwater.id()),
                "See whether the planning fellowship is open for applications",
                Due.at(days.ahead(1, "09:00")));
    }

    private void proposed() {
        script.person("Yuki Arai")
                .works("Consultant, formerly a nurse", at.fern)
                .lives("Seattle, Washington", "America/Los_Angeles")
                .tie(Tie.Kind.REFERRAL, 1, "Margaret Doyle introduced us")
                .tags("health")
                .target("consulting")
                .asked(
                        days.ago(4, "10:20"),
                        "Margaret Doyle's idea",
                        """
                        Dear Yuki,

                        Margaret Doyle thought we should talk: you left the ward for consulting, and \
                        I would like to hear what you kept and what you miss. Would 20 minutes suit \
                        you, on a day of your choice?\
                        """)
                .heard(
                        Tone.POSITIVE,
                        days.ago(2, "18:40"),
                        "If Margaret says so! Mornings are best.")
                .wrote(Kind.REPLY, days.ago(1, "09:25"), "Would 9 in Seattle suit you, any day?")
                .meets(
                        days.ahead(6, "12:00"),
                        Slot.Medium.VIDEO,
                        new Meeting.Course(Meeting.State.PROPOSED, null, null, null),
                        Meeting.Notebook.EMPTY)
                .done();
    }
}
