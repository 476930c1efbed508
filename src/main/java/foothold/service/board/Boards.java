package foothold.service.board;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.board.Board.Asking;
import foothold.domain.plan.board.Board.Known;
import foothold.domain.plan.board.ShippedCriteria;
import foothold.domain.plan.hypothesis.Traits;
import foothold.domain.question.Question;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Outlook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads the board and the hypotheses, each in one look at the file. Not on the FX thread. */
public final class Boards {
    private static final Comparator<Hypothesis> OLDEST =
            Comparator.comparing(Hypothesis::madeAt).thenComparing(Hypothesis::id);

    private final Workspace workspace;
    private final Agenda agenda;
    private final Supplier<List<Question>> bank;

    /** Reads that file; {@code bank} gives all questions there are. */
    public Boards(Workspace workspace, Agenda agenda, Supplier<List<Question>> bank) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.bank = bank;
    }

    /** What the board is made of now. */
    public BoardSheet read() {
        var outlook = agenda.look(workspace.clock().instant());
        var questions = bank.get();
        return workspace.store().snapshot(() -> read(outlook, questions));
    }

    private BoardSheet read(Outlook outlook, List<Question> questions) {
        var store = workspace.store();
        var crew = new Crew(store);
        var insights = store.all(Shapes.INSIGHT);
        var known =
                new Known(
                        crew.paths(),
                        ShippedCriteria.under(store.all(Shapes.CRITERION)),
                        insights,
                        store.all(Shapes.VERDICT),
                        crew.pulls());
        var people = new Askables(store, crew, outlook).people();
        insights.stream()
                .map(Insight::source)
                .map(Insight.Source::contactId)
                .distinct()
                .forEach(each -> know(crew, each));
        return new BoardSheet(
                known,
                new Asking(people, questions),
                people(crew),
                new BoardSheet.Seen(outlook.now(), outlook.zone()));
    }

    private static void know(Crew crew, String contactId) {
        if (contactId != null) {
            crew.contact(contactId).ifPresent(crew::traits);
        }
    }

    private static BoardSheet.People people(Crew crew) {
        var contacts =
                crew.everybody().stream().collect(Collectors.toMap(Contact::id, each -> each));
        return new BoardSheet.People(contacts, crew.employers());
    }

    /** What is assumed of the paths now, and what was said about it. */
    public HypothesisSheet hypotheses() {
        var outlook = agenda.look(workspace.clock().instant());
        return workspace.store().snapshot(() -> hypotheses(outlook));
    }

    private HypothesisSheet hypotheses(Outlook outlook) {
        var store = workspace.store();
        var crew = new Crew(store);
        var meetings = crew.byId();
        var votes =
                store.all(Shapes.VOTE).stream()
                        .map(
                                each ->
                                        new HypothesisSheet.Cast(
                                                each, meetings.get(each.cast().meetingId())))
                        .collect(Collectors.groupingBy(each -> each.vote().hypothesisId()));
        var traits = new HashMap<String, Traits>();
        var people = new Askables(store, crew, outlook).people();
        people.values()
                .forEach(each -> each.forEach(who -> know(crew, traits, who.contact().id())));
        votes.values().forEach(each -> each.forEach(cast -> know(crew, traits, cast.contactId())));
        var assumed = store.all(Shapes.HYPOTHESIS).stream().sorted(OLDEST).toList();
        return new HypothesisSheet(
                new HypothesisSheet.Assumed(crew.paths(), assumed, votes),
                people,
                Map.copyOf(traits),
                people(crew),
                new BoardSheet.Seen(outlook.now(), outlook.zone()));
    }

    private static void know(Crew crew, Map<String, Traits> traits, String contactId) {
        crew.contact(contactId).ifPresent(each -> traits.put(contactId, crew.traits(each)));
    }
}
