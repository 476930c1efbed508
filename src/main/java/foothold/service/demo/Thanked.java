package foothold.service.demo;

import foothold.domain.contact.Profile.Level;
import foothold.domain.contact.Tie;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;

import java.time.Instant;

/** People met and thanked: {@code PROGRESS_NOTE, KEEP_IN_TOUCH}. */
final class Thanked {
    private static final int USEFUL = 4;
    private static final int VERY_USEFUL = 5;

    private final Script script;
    private final Days days;
    private final Employers at;

    Thanked(Script script, Employers at) {
        this.script = script;
        this.days = script.days();
        this.at = at;
    }

    void tell() {
        toldNothingSinceTheThanks();
        keepsInTouch();
        mentor();
    }

    private void toldNothingSinceTheThanks() {
        var met = days.ago(6, "15:00");
        script.person("Ellen Brandt")
                .works("Studio partner", at.meadowbank)
                .level(Level.LEADER)
                .lives("Hamburg, Germany", "Europe/Berlin")
                .tie(Tie.Kind.ALUMNI, 2, "spent the same year abroad in Lyon")
                .tags("health")
                .target()
                .asked(
                        days.ago(16, "10:25"),
                        "Lyon, and after",
                        "Dear Ellen, we both spent our year abroad in Lyon. Could I hear in 20"
                                + " minutes how one starts a studio, any day you like?")
                .heard(Tone.POSITIVE, days.ago(14, "09:55"), "Lyon! Of course.")
                .meets(
                        met,
                        Slot.Medium.VIDEO,
                        Person.held(days.ago(13, "11:00"), met),
                        Meeting.Notebook.EMPTY
                                .withNotes(
                                        "Do one project for a clinic unpaid? No: do it small,"
                                                + " paid.")
                                .debriefed(
                                        "A small paid project beats a big free one. She showed me"
                                                + " an offer of hers, line by line.",
                                        met.plusSeconds(4_800))
                                .withRating(VERY_USEFUL))
                .wrote(
                        Kind.THANK_YOU,
                        days.ago(5, "09:00"),
                        """
                        Dear Ellen,

                        thank you for reading an offer with me line by line. I had never seen what a \
                        small paid project looks like on paper; mine for the school clinic goes out \
                        on Friday.\
                        """)
                .done();
    }

    private void keepsInTouch() {
        var lastTouch = days.monthAgo("10:00");
        var met = days.ago(38, "10:00");
        script.person("Kofi Mensah")
                .works("Deputy head of planning", at.brightwater)
                .level(Level.LEADER)
                .lives("Brightwater", "America/New_York")
                .tie(Tie.Kind.COLLEAGUE, 3, "my first manager")
                .tags("transit")
                .target("transit")
                .asked(
                        days.ago(44, "09:00"),
                        "Your view, 20 minutes",
                        "Dear Kofi, you were my first manager and saw me leave for the bank. May I"
                                + " ask you for 20 minutes about planning, when it suits you?")
                .heard(Tone.POSITIVE, days.ago(43, "09:30"), "My door is open.")
                .meets(
                        met,
                        Slot.Medium.IN_PERSON,
                        Person.held(days.ago(42, "10:00"), met),
                        patience(met))
                .wrote(
                        Kind.THANK_YOU,
                        days.ago(37, "09:00"),
                        "Thank you, Kofi, above all for the story of the roundabout and the eleven"
                                + " letters.")
                .wrote(
                        Kind.REPORT_BACK,
                        lastTouch,
                        "I wrote to Owen as you said, and read the fellowship papers. You were"
                                + " right about the deadline.")
                .done();
    }

    private static Meeting.Notebook patience(Instant met) {
        return Meeting.Notebook.EMPTY
                .debriefed(
                        "Planning is patience with maps. Named Owen Price.", met.plusSeconds(5_000))
                .withRating(USEFUL);
    }

    private void mentor() {
        var met = days.ago(30, "16:00");
        script.person("Margaret Doyle")
                .works("Founder", at.fern)
                .level(Level.LEADER)
                .lives("Seattle, Washington", "America/Los_Angeles")
                .tie(Tie.Kind.COLLEAGUE, 3, "ran the course that made me stay in my first job")
                .tags("health", "first list")
                .mentor()
                .target("consulting")
                .asked(
                        days.ago(34, "09:30"),
                        "A course of yours, years on",
                        "Dear Margaret, your course kept me in my first job. Would you have 20"
                                + " minutes for the next one, whenever it suits you?")
                .heard(Tone.POSITIVE, days.ago(33, "10:00"), "I remember you. Call on a Friday.")
                .meets(met, Slot.Medium.PHONE, Person.held(days.ago(32, "10:00"), met), advice(met))
                .wrote(
                        Kind.THANK_YOU,
                        days.ago(29, "09:30"),
                        "Thank you, Margaret. I am asking everybody your question about the worst"
                                + " Tuesday.")
                .wrote(
                        Kind.KEEP_IN_TOUCH,
                        days.ago(12, "09:15"),
                        "A small report: five worst Tuesdays so far, none of them the same.")
                .done();
    }

    private static Meeting.Notebook advice(Instant met) {
        return Meeting.Notebook.EMPTY
                .debriefed(
                        "Ask everybody for their worst Tuesday. Meet Yuki Arai.",
                        met.plusSeconds(6_000))
                .withRating(VERY_USEFUL);
    }
}
