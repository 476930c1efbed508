package foothold.domain.flat;

import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.plan.Action;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.Question;
import foothold.domain.question.QuestionList;

/** What is asked, captured, learned and done with it, as fields. */
final class LearningShapes {
    static final Shape<Question> QUESTION =
            new Shape<>(
                    "question",
                    "questions",
                    Question.class,
                    LearningShapes::write,
                    LearningShapes::question);
    static final Shape<QuestionList> QUESTION_LIST =
            new Shape<>(
                    "question_list",
                    "questionLists",
                    QuestionList.class,
                    LearningShapes::write,
                    LearningShapes::questionList);
    static final Shape<ListedQuestion> LISTED_QUESTION =
            new Shape<>(
                    "listed_question",
                    "listedQuestions",
                    ListedQuestion.class,
                    LearningShapes::write,
                    LearningShapes::listedQuestion);
    static final Shape<Jotting> JOTTING =
            new Shape<>(
                    "jotting",
                    "jottings",
                    Jotting.class,
                    LearningShapes::write,
                    LearningShapes::jotting);
    static final Shape<Insight> INSIGHT =
            new Shape<>(
                    "insight",
                    "insights",
                    Insight.class,
                    LearningShapes::write,
                    LearningShapes::insight);
    static final Shape<Action> ACTION =
            new Shape<>(
                    "action",
                    "actions",
                    Action.class,
                    LearningShapes::write,
                    LearningShapes::action);

    private LearningShapes() {}

    private static void write(Question question, Fields to) {
        to.put("text", question.text())
                .put("category", question.category())
                .put("suits", question.suits())
                .put("starred", question.starred());
    }

    private static Question question(Fields from) {
        return new Question(
                from.required("id"),
                from.required("text"),
                from.constant("category", Question.Category.class, null),
                from.list("suits"),
                from.flag("starred"));
    }

    private static void write(QuestionList list, Fields to) {
        to.put("name", list.name()).put("questions", list.questionIds());
    }

    private static QuestionList questionList(Fields from) {
        return new QuestionList(from.required("id"), from.required("name"), from.list("questions"));
    }

    private static void write(ListedQuestion listed, Fields to) {
        to.put("meeting", listed.meetingId())
                .put("position", listed.position())
                .put("question", listed.ask().questionId())
                .put("text", listed.ask().text())
                .put("state", listed.answer().state())
                .put("answer", listed.answer().text())
                .put("telling", listed.answer().telling());
    }

    private static ListedQuestion listedQuestion(Fields from) {
        return new ListedQuestion(
                from.required("id"),
                from.required("meeting"),
                from.number("position", 0),
                new ListedQuestion.Ask(from.text("question"), from.required("text")),
                new ListedQuestion.Answer(
                        from.constant("state", ListedQuestion.Answer.State.class, null),
                        from.text("answer"),
                        from.flag("telling")));
    }

    private static void write(Jotting jotting, Fields to) {
        to.put("meeting", jotting.meetingId())
                .put("at", jotting.at())
                .put("tag", jotting.tag())
                .put("text", jotting.text())
                .put("listed", jotting.moment().listedId());
    }

    private static Jotting jotting(Fields from) {
        from.required("at");
        return new Jotting(
                from.required("id"),
                new Jotting.Moment(
                        from.required("meeting"), from.instant("at"), from.text("listed")),
                from.constant("tag", Jotting.Tag.class, null),
                from.text("text"));
    }

    private static void write(Insight insight, Fields to) {
        to.put("text", insight.lesson().text())
                .put("tag", insight.lesson().tag())
                .put("sign", insight.lesson().sign())
                .put("path", insight.pathId())
                .put("contact", insight.source().contactId())
                .put("meeting", insight.source().meetingId())
                .put("at", insight.source().at())
                .put("jotting", insight.jottingId())
                .put("listed", insight.source().listedId())
                .put("criterion", insight.lesson().criterionId());
    }

    private static Insight insight(Fields from) {
        from.required("at");
        return new Insight(
                from.required("id"),
                new Insight.Lesson(
                        from.required("text"),
                        from.constant("tag", Jotting.Tag.class, null),
                        from.constant("sign", Insight.Sign.class, null),
                        from.text("criterion")),
                from.text("path"),
                new Insight.Source(
                        from.text("contact"),
                        from.text("meeting"),
                        from.instant("at"),
                        from.text("listed")),
                from.text("jotting"));
    }

    private static void write(Action action, Fields to) {
        to.put("text", action.text())
                .put("contact", action.origin().contactId())
                .put("insight", action.origin().insightId())
                .put("path", action.origin().pathId())
                .put("due", action.due())
                .put("madeAt", action.course().madeAt())
                .put("doneAt", action.course().doneAt());
    }

    private static Action action(Fields from) {
        from.required("madeAt");
        return new Action(
                from.required("id"),
                from.required("text"),
                new Action.Origin(from.text("contact"), from.text("insight"), from.text("path")),
                from.day("due"),
                new Action.Course(from.instant("madeAt"), from.instant("doneAt")));
    }
}
