package foothold.domain.flat;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Distinct;
import foothold.domain.contact.Note;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Research;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.DayOff;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Template;
import foothold.domain.plan.Action;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Path;
import foothold.domain.plan.Review;
import foothold.domain.plan.Verdict;
import foothold.domain.plan.Vote;
import foothold.domain.practice.Rehearsal;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.Question;
import foothold.domain.question.QuestionList;
import foothold.domain.trash.Discarded;

import java.util.List;

/** Every type of record there is, those others point to first. */
public final class Shapes {
    public static final Shape<Settings> SETTINGS = RuleShapes.SETTINGS;
    public static final Shape<Cadence> CADENCE = RuleShapes.CADENCE;
    public static final Shape<DayOff> DAY_OFF = RuleShapes.DAY_OFF;
    public static final Shape<Path> PATH = PlanShapes.PATH;
    public static final Shape<Campaign> CAMPAIGN = PlanShapes.CAMPAIGN;
    public static final Shape<Organization> ORGANIZATION = ContactShapes.ORGANIZATION;
    public static final Shape<Contact> CONTACT = ContactShapes.CONTACT;
    public static final Shape<Message> MESSAGE = TalkShapes.MESSAGE;
    public static final Shape<Meeting> MEETING = TalkShapes.MEETING;
    public static final Shape<Note> NOTE = ContactShapes.NOTE;
    public static final Shape<Reminder> REMINDER = RuleShapes.REMINDER;
    public static final Shape<Decision> DECISION = RuleShapes.DECISION;
    public static final Shape<Template> TEMPLATE = OutreachShapes.TEMPLATE;
    public static final Shape<Distinct> DISTINCT = OutreachShapes.DISTINCT;
    public static final Shape<Research> RESEARCH = OutreachShapes.RESEARCH;
    public static final Shape<Referral> REFERRAL = OutreachShapes.REFERRAL;
    public static final Shape<Promise> PROMISE = OutreachShapes.PROMISE;
    public static final Shape<Question> QUESTION = LearningShapes.QUESTION;
    public static final Shape<QuestionList> QUESTION_LIST = LearningShapes.QUESTION_LIST;
    public static final Shape<ListedQuestion> LISTED_QUESTION = LearningShapes.LISTED_QUESTION;
    public static final Shape<Jotting> JOTTING = LearningShapes.JOTTING;
    public static final Shape<Insight> INSIGHT = LearningShapes.INSIGHT;
    public static final Shape<Action> ACTION = LearningShapes.ACTION;
    public static final Shape<Hypothesis> HYPOTHESIS = BoardShapes.HYPOTHESIS;
    public static final Shape<Vote> VOTE = BoardShapes.VOTE;
    public static final Shape<Criterion> CRITERION = BoardShapes.CRITERION;
    public static final Shape<Verdict> VERDICT = BoardShapes.VERDICT;
    public static final Shape<Rehearsal> REHEARSAL = PracticeShapes.REHEARSAL;
    public static final Shape<Review> REVIEW = PracticeShapes.REVIEW;
    public static final Shape<Discarded> DISCARDED = PracticeShapes.DISCARDED;

    /** All of them, in an order in which each only points to earlier ones. */
    public static final List<Shape<?>> ALL =
            List.of(
                    SETTINGS,
                    CADENCE,
                    DAY_OFF,
                    PATH,
                    CAMPAIGN,
                    ORGANIZATION,
                    CONTACT,
                    MESSAGE,
                    MEETING,
                    NOTE,
                    REMINDER,
                    DECISION,
                    TEMPLATE,
                    DISTINCT,
                    RESEARCH,
                    REFERRAL,
                    PROMISE,
                    QUESTION,
                    QUESTION_LIST,
                    LISTED_QUESTION,
                    JOTTING,
                    INSIGHT,
                    ACTION,
                    HYPOTHESIS,
                    VOTE,
                    CRITERION,
                    VERDICT,
                    REHEARSAL,
                    REVIEW,
                    DISCARDED);

    private Shapes() {}

    /** The shape of that record. */
    public static Shape<?> of(Entity entity) {
        return ALL.stream()
                .filter(shape -> shape.type() == entity.getClass())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no shape for " + entity.getClass()));
    }
}
