package foothold.service.talk;

import foothold.domain.Entity;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer;
import foothold.domain.talk.TaggedLine;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A meeting in which something was captured already, for pictures. */
public final class SampleTalk {
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final String ASKED =
            """
            How did you come to this work?
            What did you do last Tuesday, hour by hour?
            What changes in your field that outsiders do not see yet?
            Which part of it would you give away at once?
            What would you learn first if you began today?
            Where do people from my background get stuck?
            """;

    private static final String SAID =
            """
            #trend Timetables are written by software now, and argued over by people
            #advice Ride the night bus once a month and talk to the drivers
            #pay Begins at 52, goes to 80 after five years
            #name Priya Raman, runs onboarding at Heron Health
            #promise Send her the article about stops without shelter
            Nobody has studied it, most came by accident
            """;

    private SampleTalk() {}

    /** The meeting of that id with its questions and captured lines. */
    public static Stream<Entity> of(String id, String contactId, Slot slot) {
        var course = Meeting.Course.scheduled(slot.start().minus(A_DAY));
        var questions = ASKED.lines().toList();
        var said = SAID.lines().map(line -> TaggedLine.read(line, null)).toList();
        var asked =
                IntStream.range(0, questions.size())
                        .mapToObj(number -> question(id, number, questions.get(number)));
        var captured =
                IntStream.range(0, said.size())
                        .mapToObj(number -> jotting(id, slot, number, said.get(number)));
        var meeting = new Meeting(id, contactId, slot, course, null);
        return Stream.of(Stream.of(meeting), asked, captured).flatMap(each -> each);
    }

    private static ListedQuestion question(String meetingId, int number, String words) {
        var answer =
                number == 0
                        ? new Answer(
                                Answer.State.ASKED,
                                "By answering the telephone in the control room",
                                true)
                        : Answer.OPEN;
        var ask = new ListedQuestion.Ask(null, words);
        return new ListedQuestion(meetingId + "-" + number, meetingId, number, ask, answer);
    }

    private static Jotting jotting(String meetingId, Slot slot, int number, TaggedLine line) {
        return new Jotting(
                meetingId + "-line-" + number,
                meetingId,
                slot.start().plus(Duration.ofMinutes(number)),
                line.tag(),
                line.text());
    }
}
