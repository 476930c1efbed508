package foothold.testdata;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Standing;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.plan.Path;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.Question;
import foothold.domain.question.Question.Category;
import foothold.service.prepare.MeetingList;
import foothold.service.talk.Capture;
import foothold.service.talk.Debrief;
import foothold.service.talk.Debriefing;
import foothold.service.talk.TalkBook;

import java.util.ArrayList;
import java.util.List;

/**
 * Twelve people on three paths, each asked the same two questions and debriefed through the use
 * cases the window goes by; and what was typed, to be compared with what is shown.
 */
public final class TwelveTalks {
    /** How many meetings there are. */
    public static final int TALKS = 12;

    public static final String DAY = "What did last Tuesday look like?";
    public static final String PAY = "What is paid at the beginning?";
    private static final List<String> PATHS = List.of("research", "transit", "consulting");

    private final DataFile file;
    private final List<Fact> typed = new ArrayList<>();

    /**
     * One thing typed in a debrief.
     *
     * @param person who said it; contact ids are names here
     * @param path its id
     */
    public record Fact(String person, String path, Tag tag, Sign sign, String words) {}

    /** Nothing is typed yet; the people and the paths are there. */
    public TwelveTalks(DataFile file) {
        this.file = file;
        PATHS.forEach(each -> file.put(new Path(each, "The path of " + each, null)));
    }

    /** What was typed so far, in its order. */
    public List<Fact> typed() {
        return List.copyOf(typed);
    }

    /** The name, and id, of the person of the talk of that number, from 0. */
    public static String person(int number) {
        return "Person " + (char) ('A' + number);
    }

    /** The path that person is asked about. */
    public static String path(int number) {
        return PATHS.get(number % PATHS.size());
    }

    /** Types all of them. */
    public TwelveTalks all() {
        for (int number = 0; number < TALKS; number++) {
            talk(number);
        }
        return this;
    }

    /** Holds the meeting of that number and debriefs it. */
    public void talk(int number) {
        debrief(number, held(number));
    }

    /** Holds the meeting of that number; its id, "talk 3", comes back. */
    public String held(int number) {
        var meetingId = meet(number);
        var questions = prepared(meetingId);
        var capture = new Capture(file.workspace(), file.random());
        var day = "Tuesday as " + person(number) + " tells it";
        var pay = number + "0 thousand, says " + person(number);
        var advice = "Try it for a week, says " + person(number);
        capture.answer(questions.get(0).id(), day, null);
        capture.mark(questions.get(1).id(), ListedQuestion.Answer.State.ASKED);
        capture.jot(
                capture.begin(meetingId, questions.get(1).id()).with(Tag.PAY).withText(pay), null);
        capture.jot(capture.begin(meetingId, null).with(Tag.ADVICE).withText(advice), null);
        capture.end(meetingId, file.workspace().clock().instant());
        return meetingId;
    }

    private String meet(int number) {
        var name = person(number);
        var aim = new Standing.Aim(true, null, null, null, path(number));
        var id = "talk " + number;
        var slot =
                new Slot(
                        DataFile.NOW.plusSeconds(3_600L * number),
                        DataFile.CHICAGO,
                        20,
                        null,
                        null);
        var set = Meeting.Course.scheduled(DataFile.at("2026-11-20T09:00"));
        file.setClock(slot.end());
        file.put(
                Contact.named(name, name).with(Standing.KNOWN.with(aim)),
                new Meeting(id, name, slot, set, null));
        return id;
    }

    private List<ListedQuestion> prepared(String meetingId) {
        new MeetingList(file.workspace(), file.random())
                .add(
                        meetingId,
                        List.of(
                                new Question("day", DAY, Category.DAY_TO_DAY, List.of(), false),
                                new Question(
                                        "pay", PAY, Category.PAY_AND_BENEFITS, List.of(), false)));
        return MeetingList.of(file.store(), meetingId);
    }

    /** Debriefs the meeting of that number, which was held under that id. */
    public void debrief(int number, String meetingId) {
        var book = new TalkBook(file.workspace(), file.agenda(), List::of);
        var debriefing = new Debriefing(file.workspace(), book, file.random());
        var read = debriefing.open(meetingId).orElseThrow();
        for (var line : read.lines()) {
            debriefing.learn(read.talk(), line, path(number));
            var made = made(debriefing, meetingId, line);
            var sign = sign(number, made.lesson().tag());
            debriefing.sign(made, sign);
            typed.add(
                    new Fact(
                            person(number),
                            path(number),
                            made.lesson().tag(),
                            sign,
                            made.lesson().text()));
        }
        debriefing.rate(meetingId, 1 + number % 5);
        debriefing.type(meetingId, "Notes about " + person(number), null);
        debriefing.finish(meetingId);
    }

    private static Insight made(Debriefing debriefing, String meetingId, Debrief.Line line) {
        return debriefing.open(meetingId).orElseThrow().insightOf(line).orElseThrow();
    }

    /** Of each path's people every second one speaks against the pay. */
    private static Sign sign(int number, Tag tag) {
        if (tag != Tag.PAY) {
            return Sign.NEUTRAL;
        }
        return number / PATHS.size() % 2 == 0 ? Sign.PRO : Sign.CON;
    }
}
