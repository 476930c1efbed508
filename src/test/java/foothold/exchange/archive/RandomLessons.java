package foothold.exchange.archive;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Distinct;
import foothold.domain.contact.Research;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Template;
import foothold.domain.plan.Action;
import foothold.domain.plan.Path;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.Question;
import foothold.domain.question.QuestionList;

import java.util.ArrayList;
import java.util.List;

/** Random records of what is asked, met and learned, about random people. */
final class RandomLessons {
    private final RandomRecords any;
    private final NastyText nasty;
    private final List<Path> paths;
    private final List<Contact> contacts;
    private final List<Meeting> meetings;

    RandomLessons(RandomRecords any, List<Path> paths, List<Entity> talks) {
        this.any = any;
        this.nasty = any.nasty;
        this.paths = paths;
        this.contacts = only(talks, Contact.class);
        this.meetings = only(talks, Meeting.class);
    }

    private static <T extends Entity> List<T> only(List<Entity> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<Entity> make() {
        var all = new ArrayList<Entity>();
        all.addAll(any.some("template", 0, this::template));
        all.addAll(any.some("research", 0, this::research));
        all.addAll(any.some("referral", 0, this::referral));
        all.addAll(any.some("promise", 0, this::promise));
        all.addAll(any.some("question", 0, this::question));
        all.addAll(any.some("list", 0, this::list));
        if (contacts.size() > 1) {
            all.addAll(any.some("distinct", 0, this::distinct));
        }
        if (!meetings.isEmpty()) {
            all.addAll(any.some("listed", 0, this::listed));
            all.addAll(any.some("jotting", 0, this::jotting));
        }
        var insights = any.some("insight", 0, this::insight);
        all.addAll(insights);
        all.addAll(any.some("action", 0, number -> action(number, insights)));
        all.addAll(new RandomLookbacks(any, paths, contacts, meetings).make());
        return all;
    }

    private Template template(int number) {
        return new Template(
                nasty.id("template", number),
                nasty.text(),
                new Template.Use(
                        any.constant(Message.Kind.class),
                        any.orNull(any.constant(Message.Channel.class))),
                nasty.textOrNull(),
                nasty.textOrNull());
    }

    private Distinct distinct(int number) {
        return new Distinct(
                nasty.id("distinct", number),
                contacts.getFirst().id(),
                contacts.getLast().id(),
                any.instant());
    }

    private Research research(int number) {
        return new Research(
                nasty.id("research", number),
                new Research.About(any.pick(contacts).id(), null),
                nasty.text(),
                nasty.textOrNull(),
                any.orNull(any.instant()));
    }

    private Referral referral(int number) {
        return new Referral(
                nasty.id("referral", number),
                any.pick(contacts).id(),
                new Referral.Named(idOrNull(contacts), nasty.text(), nasty.textOrNull()),
                new Referral.Naming(any.day(), any.random.nextBoolean(), idOrNull(meetings)));
    }

    private Promise promise(int number) {
        return new Promise(
                nasty.id("promise", number),
                any.pick(contacts).id(),
                new Promise.Said(
                        any.constant(Promise.Owner.class), nasty.text(), idOrNull(meetings)),
                any.orNull(any.day()),
                new Promise.Course(any.instant(), any.orNull(any.instant())));
    }

    private Question question(int number) {
        return new Question(
                nasty.id("question", number),
                nasty.text(),
                any.constant(Question.Category.class),
                any.texts(),
                any.random.nextBoolean());
    }

    private QuestionList list(int number) {
        return new QuestionList(nasty.id("list", number), nasty.text(), any.texts());
    }

    private ListedQuestion listed(int number) {
        return new ListedQuestion(
                nasty.id("listed", number),
                any.pick(meetings).id(),
                any.random.nextInt(10),
                new ListedQuestion.Ask(nasty.textOrNull(), nasty.text()),
                new ListedQuestion.Answer(
                        any.constant(ListedQuestion.Answer.State.class),
                        nasty.textOrNull(),
                        any.random.nextBoolean()));
    }

    private Jotting jotting(int number) {
        return new Jotting(
                nasty.id("jotting", number),
                new Jotting.Moment(any.pick(meetings).id(), any.instant(), nasty.textOrNull()),
                any.orNull(any.constant(Jotting.Tag.class)),
                nasty.textOrNull());
    }

    private Insight insight(int number) {
        return new Insight(
                nasty.id("insight", number),
                new Insight.Lesson(
                        nasty.text(),
                        any.constant(Jotting.Tag.class),
                        any.constant(Insight.Sign.class),
                        nasty.textOrNull()),
                idOrNull(paths),
                new Insight.Source(
                        idOrNull(contacts), idOrNull(meetings), any.instant(), nasty.textOrNull()),
                nasty.textOrNull());
    }

    private Action action(int number, List<Insight> insights) {
        return new Action(
                nasty.id("action", number),
                nasty.text(),
                new Action.Origin(idOrNull(contacts), idOrNull(insights), idOrNull(paths)),
                any.orNull(any.day()),
                new Action.Course(any.instant(), any.orNull(any.instant())));
    }

    private String idOrNull(List<? extends Entity> some) {
        return some.isEmpty() ? null : any.orNull(any.pick(some).id());
    }
}
