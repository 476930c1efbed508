package foothold.service.demo;

import foothold.domain.contact.Tie;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Tone;

/** People with whom a meeting is set: {@code PREPARE, CONFIRM}. */
final class Ahead {
    private final Script script;
    private final Days days;
    private final Employers at;

    Ahead(Script script, Employers at) {
        this.script = script;
        this.days = script.days();
        this.at = at;
    }

    void tell() {
        aFriend();
        aFellowStudent();
    }

    private void aFriend() {
        script.person("Grace Whitfield")
                .works("Product owner", at.sundial)
                .lives("Boston, Massachusetts", "America/New_York")
                .tie(Tie.Kind.FRIEND, 3, "taught me to ride a bicycle")
                .tags("transit")
                .target()
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
                        "How did you come to lead patient experience?",
                        "What did you do last Tuesday, hour by hour?",
                        "Which number about patients do you trust least, and why?",
                        "What surprised you about a hospital from the inside?",
                        "What would you read in my place this month?")
                .done();
    }
}
