package foothold.service.practice;

import foothold.domain.Settings;
import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Cadence;
import foothold.domain.meeting.Meeting;
import foothold.domain.practice.Rehearsal.About;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.Question;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Outlook;
import foothold.service.practice.PracticeSheet.Questions;
import foothold.service.prepare.MeetingList;
import foothold.service.questions.QuestionBank;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Reads what practising begins with. Not on the FX thread. */
public final class Practice {
    private final Workspace workspace;
    private final Agenda agenda;
    private final QuestionBank bank;
    private final Rehearsals rehearsals;

    /** Practice over that file; {@code random} goes into new ids. */
    public Practice(Workspace workspace, Agenda agenda, RandomGenerator random) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.bank = new QuestionBank(workspace, random);
        this.rehearsals = new Rehearsals(workspace, random);
    }

    public Rehearsals rehearsals() {
        return rehearsals;
    }

    /**
     * Everything as it is now.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public PracticeSheet read() {
        var store = workspace.store();
        var outlook = agenda.look(workspace.clock().instant());
        return store.snapshot(
                () -> {
                    var next = next(store, outlook.now());
                    return new PracticeSheet(
                            outlook.zone(),
                            introduction(store),
                            rehearsals.all(),
                            questions(store, next),
                            preset(store, outlook, next));
                });
    }

    private static String introduction(Store store) {
        return store.find(Shapes.SETTINGS, Settings.ID)
                .map(each -> Text.orEmpty(each.me().introduction()))
                .orElse("");
    }

    private static Optional<Meeting> next(Store store, Instant now) {
        return store.meetings().values().stream()
                .flatMap(List::stream)
                .filter(each -> each.course().state() == Meeting.State.SCHEDULED)
                .filter(each -> each.slot().end().isAfter(now))
                .min(
                        Comparator.comparing((Meeting each) -> each.slot().start())
                                .thenComparing(Meeting::id));
    }

    /** Those of the next meeting; those of the bank when none is ahead, or none are chosen yet. */
    private Questions questions(Store store, Optional<Meeting> next) {
        var chosen =
                next.map(each -> MeetingList.of(store, each.id())).orElse(List.of()).stream()
                        .map(ListedQuestion::ask)
                        .map(ListedQuestion.Ask::text)
                        .toList();
        if (chosen.isEmpty()) {
            var texts = bank.questions().stream().map(Question::text).toList();
            return new Questions(About.NOBODY, null, texts);
        }
        var meeting = next.orElseThrow();
        var name = store.find(Shapes.CONTACT, meeting.contactId()).map(Contact::name);
        return new Questions(
                new About(meeting.contactId(), meeting.id()), name.orElse(null), chosen);
    }

    /** That of the person of the next meeting, else the usual one. */
    private static Cadence preset(Store store, Outlook outlook, Optional<Meeting> next) {
        return next.flatMap(each -> store.find(Shapes.CONTACT, each.contactId()))
                .map(outlook.book()::cadenceOf)
                .orElseGet(() -> outlook.book().usual());
    }
}
