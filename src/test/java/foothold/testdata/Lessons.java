package foothold.testdata;

import static foothold.testdata.Samples.AT;
import static foothold.testdata.Samples.DAY;

import foothold.domain.contact.Distinct;
import foothold.domain.contact.Research;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Template;
import foothold.domain.plan.Action;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.Question;
import foothold.domain.question.QuestionList;

import java.util.List;

/** One record with every field filled, of each sort that comes of asking, meeting and learning. */
public final class Lessons {
    private Lessons() {}

    public static Template template(String id) {
        return new Template(
                id,
                "Alumni, by mail",
                new Template.Use(Message.Kind.REQUEST, Message.Channel.EMAIL),
                "Your work at {organization}",
                "Hi {first name},\n\n…");
    }

    public static Distinct distinct(String id, String contactId, String otherId) {
        return new Distinct(id, contactId, otherId, AT);
    }

    public static Research research(String id, String contactId) {
        return new Research(
                id, new Research.About(contactId, null), "Background", "Chess.\nTwo degrees.", AT);
    }

    public static Referral referral(String id, String contactId, String meetingId) {
        return new Referral(
                id,
                contactId,
                new Referral.Named(contactId, "Priya N.", "runs onboarding"),
                new Referral.Naming(DAY, true, meetingId));
    }

    public static Promise promise(String id, String contactId, String meetingId) {
        return new Promise(
                id,
                contactId,
                new Promise.Said(Promise.Owner.THEM, "Send the reading list", meetingId),
                DAY,
                new Promise.Course(AT, AT.plusSeconds(60)));
    }

    public static Question question(String id) {
        return new Question(
                id,
                "What surprised you in the first year?",
                Question.Category.PATH_AND_STORY,
                List.of("UX research", "health care"),
                true);
    }

    public static QuestionList questionList(String id, String... questionIds) {
        return new QuestionList(id, "The same ten", List.of(questionIds));
    }

    public static ListedQuestion listedQuestion(String id, String meetingId, String questionId) {
        return new ListedQuestion(
                id,
                meetingId,
                3,
                new ListedQuestion.Ask(questionId, "What surprised you in the first year?"),
                new ListedQuestion.Answer(
                        ListedQuestion.Answer.State.ASKED, "How slow consent is.", true));
    }

    public static Jotting jotting(String id, String meetingId) {
        return new Jotting(
                id,
                new Jotting.Moment(meetingId, AT, "listed"),
                Jotting.Tag.DAY_TO_DAY,
                "half the day is writing");
    }

    public static Insight insight(String id, String pathId, String contactId, String meetingId) {
        return new Insight(
                id,
                new Insight.Lesson(
                        "Half the day is writing",
                        Jotting.Tag.DAY_TO_DAY,
                        Insight.Sign.CON,
                        "criterion"),
                pathId,
                new Insight.Source(contactId, meetingId, AT, "listed"),
                "jotting");
    }

    public static Action action(String id, String contactId, String insightId, String pathId) {
        return new Action(
                id,
                "Take the writing course",
                new Action.Origin(contactId, insightId, pathId),
                DAY,
                new Action.Course(AT, AT.plusSeconds(60)));
    }
}
